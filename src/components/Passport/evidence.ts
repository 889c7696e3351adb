/** What each check saw, in a line: codes, permissions and IDs as received. */
import {passport as words} from '@passport-words';
import type {AppOnlyEvidence, AppOnlyReport} from '../../core/checks/app-only/evidence';
import {originOf} from '../../core/checks/check-record';
import type {Evidence} from '../../core/checks/evidence';
import type {RegistrationEvidence} from '../../core/checks/registration/evidence';
import type {PassportCheck} from '../../core/passport/passport';
import type {Locale} from '../site';
import {moment} from './facts';

export function evidenceLine({evidence, mode, at}: PassportCheck, locale: Locale): string {
  const {view} = words;
  return `${moment(at, locale)}, ${view.origins[originOf({evidence, mode})]}${view.colon}${seen(evidence)}`;
}

function seen(evidence: PassportCheck['evidence']): string {
  switch (evidence.kind) {
    case 'registration':
      return seenOfRegistration(evidence);
    case 'app-only':
      return seenAlone(evidence);
    default:
      return seenAtSignIn(evidence);
  }
}

function seenAtSignIn(evidence: Evidence): string {
  const {view} = words;
  if (evidence.kind === 'refusal') {
    const codes = [...evidence.codes, ...(evidence.error === undefined ? [] : [evidence.error])];
    const said = evidence.seenBy === 'page' ? view.said : view.pasted;
    return `${said} ${[...new Set(codes)].join(', ')}`;
  }
  // The address of the product is the same before each of its permissions.
  const names = evidence.granted.map((scope) =>
    scope.startsWith(`${evidence.resourceUri}/`) ? scope.slice(evidence.resourceUri.length + 1) : scope,
  );
  const granted =
    names.length > 0
      ? `${view.granted} ${names.join(', ')}${view.semicolon}${evidence.resourceUri}`
      : view.nothingGranted;
  return `${granted} (${view.refresh[evidence.refresh]})`;
}

function seenOfRegistration({source, clientId, application, ...rest}: RegistrationEvidence): string {
  const {registration} = words.view;
  const {enterpriseApplication, delegatedGrants, appRoleAssignments} = rest;
  const value = application.state === 'read' ? application.value : undefined;
  const counts = value
    ? registration.counts(
        value.redirectUris.length,
        value.secrets.length + value.certificates.length,
        value.requiredResourceAccess.flatMap(({access}) => access).length,
      )
    : registration.states[application.state === 'absent' ? 'absent' : 'not-read'];
  const grants = [delegatedGrants, appRoleAssignments].flatMap((part) =>
    part.state === 'read' ? [...part.value] : [],
  );
  const isPresent = enterpriseApplication.state === 'read';
  return [
    `${registration.sources[source]} (${clientId}), ${counts}`,
    ...(source === 'manifest'
      ? []
      : [isPresent ? registration.grants(grants.length) : registration.noEnterprise]),
  ].join(words.view.semicolon);
}

function seenAlone({route, seen: {token, calls}}: AppOnlyReport): string {
  const {appOnly} = words.view;
  const made = calls.map(({call, mailbox, outcome}) => {
    const which = mailbox === 'outside' ? ` (${appOnly.outside})` : '';
    const said = outcome.kind === 'answered' ? appOnly.answered : refused(outcome.refusal);
    return `${call}${which} ${said}`;
  });
  return [`${appOnly.routes[route]}, ${tokenSeen(token)}`, ...made].join(words.view.semicolon);
}

function tokenSeen(token: AppOnlyEvidence['token']): string {
  const {appOnly} = words.view;
  if (token.kind === 'not-asked') return appOnly.notAsked;
  if (token.kind === 'refused') return `${appOnly.token} ${refused(token.refusal)}`;
  const roles = token.claims?.roles ?? [];
  return roles.length > 0 ? `${appOnly.issued} (${roles.join(', ')})` : appOnly.issued;
}

function refused({code, status}: {readonly code: string | null; readonly status: number}): string {
  return `${words.view.appOnly.refused} ${code ?? `HTTP ${String(status)}`}`;
}
