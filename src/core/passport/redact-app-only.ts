import type {AppOnlyReport, CallEvidence, Refusal, TokenOutcome} from '../checks/app-only/evidence';
import {nobody} from './passport';
import type {Clean} from './text-kinds';

/** Without the names of companies, of which a small one bears that of its owner: equal names stay equal. */
export function redactReport({kind, route, values, seen}: AppOnlyReport, clean: Clean): AppOnlyReport {
  const {tenantId, environmentUrl, company} = values;
  const named = seen.calls.flatMap(({outcome}) =>
    outcome.kind === 'answered' ? (outcome.companies ?? []) : [],
  );
  const alias = aliasesOf([...named, ...(company === undefined ? [] : [company.trim()])]);
  return {
    kind,
    route,
    values: {
      ...(tenantId !== undefined && {tenantId: clean(tenantId, 'id')}),
      ...(environmentUrl !== undefined && {environmentUrl: clean(environmentUrl, 'word')}),
      ...(company !== undefined && {company: alias(company.trim())}),
    },
    seen: {
      at: seen.at,
      token: redactToken(seen.token, clean),
      calls: seen.calls.map(({call, mailbox, outcome}): CallEvidence => ({
        call,
        ...(mailbox !== undefined && {mailbox}),
        outcome:
          outcome.kind === 'refused'
            ? {kind: 'refused', refusal: redactRefusal(outcome.refusal, clean)}
            : {
                kind: 'answered',
                ...(outcome.companies && {companies: outcome.companies.map(alias)}),
              },
      })),
    },
  };
}

function redactToken(token: TokenOutcome, clean: Clean): TokenOutcome {
  switch (token.kind) {
    case 'not-asked':
      return {kind: token.kind, because: token.because};
    case 'refused':
      return {kind: token.kind, refusal: redactRefusal(token.refusal, clean)};
    case 'issued': {
      if (!token.claims) return {kind: token.kind};
      const {version, audience, tenantId, roles, expiresAt} = token.claims;
      return {
        kind: token.kind,
        claims: {
          ...(version !== undefined && {version}),
          ...(audience !== undefined && {audience: clean(audience, 'word')}),
          ...(tenantId !== undefined && {tenantId: clean(tenantId, 'id')}),
          roles: roles.map((role) => clean(role, 'word')),
          ...(expiresAt !== undefined && {expiresAt}),
        },
      };
    }
  }
}

function redactRefusal({code, cause, step, status}: Refusal, clean: Clean): Refusal {
  return {
    code: code === null ? null : clean(code, 'code'),
    cause,
    step: step === null ? null : clean(step, 'word'),
    status,
  };
}

const isAlias = new RegExp(String.raw`^\${nobody}\d+$`);

/** A number for each name, in their order; a name that is a number already stays. */
function aliasesOf(names: readonly string[]): (name: string) => string {
  const aliases = new Map<string, string>();
  const taken = new Set(names.filter((name) => isAlias.test(name)));
  let count = 0;
  for (const name of names) {
    if (aliases.has(name) || taken.has(name)) continue;
    do count += 1;
    while (taken.has(`${nobody}${String(count)}`));
    aliases.set(name, `${nobody}${String(count)}`);
  }
  return (name) => aliases.get(name) ?? name;
}
