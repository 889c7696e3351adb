/** A secret or certificate is there, has not ended, and ends neither tomorrow nor in years. Values are never seen. */
import type {ApplicationRegistration, RegisteredCredential} from '../../../entra/registration';
import type {RegistrationExpectation} from '../expectation';
import type {RegistrationFinding} from '../finding';
import {about, nothing, type FactRule} from '../judgement';
import {withApplication} from './with-application';

const day = 24 * 60 * 60 * 1000;
/** Less than this, and it should be renewed now: somebody must make it, and somebody else enter it. */
const soonDays = 30;

type Named = {
  readonly kind: 'secret' | 'certificate';
  readonly name: string;
  readonly start: number | undefined;
  readonly end: number;
};

export const credential: FactRule = (evidence, expectation, now) =>
  expectation.credential ? judge(evidence, expectation, now) : nothing;

const judge = withApplication('credential', ['credential'], (application, expectation, now) => {
  const {row, finding} = about('credential', expectation);
  const kinds = expectation.credential?.kinds ?? [];
  const [latest] = credentialsOf(application)
    .filter(({kind}) => kinds.includes(kind))
    .sort((a, b) => b.end - a.end);
  if (!latest) {
    const missing = finding('credential-missing', 'error', {kinds});
    return {rows: [row({fact: 'credential', status: 'failed', finding: missing.code})], findings: [missing]};
  }
  const found = verdictOn(latest, expectation, now);
  const at = {fact: 'credential', subject: latest.name, seen: dayOf(latest.end)} as const;
  if (!found) return {rows: [row({...at, status: 'passed'})], findings: []};
  const failed = found.severity === 'error';
  return {
    rows: [
      row({
        ...at,
        status: failed ? 'failed' : 'passed',
        ...(!failed && {remark: true}),
        finding: found.code,
      }),
    ],
    findings: [found],
  };
});

function verdictOn(
  {kind, name, start, end}: Named,
  expectation: RegistrationExpectation,
  now: number,
): RegistrationFinding | undefined {
  const {finding} = about('credential', expectation);
  const endsOn = dayOf(end);
  if (end <= now) return finding('credential-expired', 'error', {kind, name, endsOn});
  const days = Math.floor((end - now) / day);
  if (days < soonDays) return finding('credential-expires-soon', 'warning', {kind, name, endsOn, days});
  const advisedMonths = expectation.credential?.advisedMonths ?? 0;
  const until = new Date(start ?? now);
  until.setUTCMonth(until.getUTCMonth() + advisedMonths);
  // The portal's own choices end some hours after the round number of months.
  return end > until.getTime() + 2 * day
    ? finding('credential-lasts-long', 'warning', {name, endsOn, advisedMonths})
    : undefined;
}

function credentialsOf({secrets, certificates}: ApplicationRegistration): Named[] {
  return [
    ...secrets.map((secret) => named('secret', secret, secret.hint && `${secret.hint}…`)),
    ...certificates.map((certificate) => named('certificate', certificate, undefined)),
  ];
}

function named(
  kind: Named['kind'],
  {displayName, keyId, startsOn, endsOn}: RegisteredCredential,
  hint: string | undefined,
): Named {
  return {
    kind,
    name: displayName ?? hint ?? keyId ?? '',
    start: startsOn === undefined ? undefined : Date.parse(startsOn),
    end: Date.parse(endsOn),
  };
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
