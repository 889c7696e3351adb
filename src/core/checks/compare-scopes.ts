/**
 * The table of required against granted permissions: one row for each permission of the contract, then one for
 * each that was granted beyond it.
 */
import type {Evidence} from './evidence';
import type {SignInExpectation} from './expectation';
import {areScopesKnown, grantedScopes, isSamePermission, type GrantedScope} from './granted-scope';
import {personalAccountUsed} from './rules/personal-account-used';
import {primaryCode} from './rule';
import {wrongTenant} from './rules/wrong-tenant';

export type ScopeState = 'granted' | 'missing' | 'extra' | 'other-resource' | 'cannot-tell';

export type ScopeRow = {
  /** A permission's name; for what was granted beyond the contract on another resource, the scope as received. */
  readonly permission: string;
  readonly required: boolean;
  readonly state: ScopeState;
  /** What was seen, in no language: the scope as received, or the error code of a refusal. May be empty. */
  readonly evidence: string;
  /** The step that sets it right, where the contract has one. */
  readonly step?: string;
};

/** @returns every row `cannot-tell` where the evidence is a refusal, or is about another tenant. */
export function compareScopes(evidence: Evidence, expectation: SignInExpectation): ScopeRow[] {
  const unknown = whyUnknown(evidence, expectation);
  const scopes =
    evidence.kind === 'sign-in' && unknown === undefined ? grantedScopes(evidence, expectation) : [];
  const used = new Set<GrantedScope>();
  const take = (value: string, owner: GrantedScope['owner']) => {
    const scope = scopes.find((s) => s.owner === owner && isSamePermission(s.permission, value));
    if (scope) used.add(scope);
    return scope;
  };

  const rows = expectation.permissions.map(({value, required, step}): ScopeRow => {
    const row = {permission: value, required, ...stepPart(step, expectation)};
    if (unknown !== undefined) return {...row, state: 'cannot-tell', evidence: unknown};
    const granted = take(value, 'expected');
    if (granted) return {...row, state: 'granted', evidence: granted.raw};
    const elsewhere = take(value, 'other');
    if (elsewhere) return {...row, state: 'other-resource', evidence: elsewhere.raw};
    return {...row, state: 'missing', evidence: ''};
  });
  return [...rows, ...scopes.filter((scope) => !used.has(scope)).map((scope) => beyond(scope, expectation))];
}

function beyond({raw, permission, owner}: GrantedScope, expectation: SignInExpectation): ScopeRow {
  const rest = {required: false, evidence: raw, ...stepPart(undefined, expectation)};
  return owner === 'expected'
    ? {permission, state: 'extra', ...rest}
    : {permission: raw, state: 'other-resource', ...rest};
}

/** @returns undefined when the grants are known, else what was seen instead. */
function whyUnknown(evidence: Evidence, expectation: SignInExpectation): string | undefined {
  if (evidence.kind === 'refusal') return primaryCode(evidence);
  const otherTenant = personalAccountUsed(evidence, expectation) ?? wrongTenant(evidence, expectation);
  if (otherTenant) return evidence.tenantId;
  return areScopesKnown(evidence, expectation) ? undefined : '';
}

function stepPart(step: string | undefined, expectation: SignInExpectation): {step?: string} {
  const known = step ?? expectation.stepFor['required-scope-missing'];
  return known === undefined ? {} : {step: known};
}
