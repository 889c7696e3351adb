/** What the reader chose and typed → what the sign-in needs, or what is still missing. Pure. */
import type {SignInRequest} from '../../auth/target';
import type {InputId} from '../../core/contracts/schema';
import type {Words} from '../messages/words';
import type {GuideState} from '../page-state/store';
import {judge} from '../YourValues/judge';
import type {SignInBrief} from './brief';

type Choice = {
  readonly scenario: string;
  readonly language: 'en' | 'fr';
  /** Absolute address of what no language owns, with a trailing slash. */
  readonly root: string;
};

export type RequestOrMissing =
  {readonly ok: true; readonly request: SignInRequest} | {readonly ok: false; readonly missing: InputId};

export function requestOf(
  brief: SignInBrief,
  {mode, values}: Pick<GuideState, 'mode' | 'values'>,
  {scenario, language, root}: Choice,
  problems: Words['values']['problems'],
): RequestOrMissing {
  // Storage is outside input: what it gave back is judged again.
  const value = (id: InputId): string | undefined => {
    const verdict = judge(
      id,
      values[id] ?? '',
      {values, foreignIds: brief.foreignIds, product: brief.productId},
      problems,
    );
    return verdict.kind === 'right' ? verdict.value : undefined;
  };
  const missing = mode === 'real' ? brief.inputs.find(({id, required}) => required && !value(id)) : undefined;
  if (missing) return {ok: false, missing: missing.id};

  const clientId = value('clientId');
  const tenant = value('tenantId')?.toLowerCase();
  const resourceUri = brief.resource.uri ?? value('environmentUrl');
  return {
    ok: true,
    request: {
      authority: brief.authority,
      ...(clientId && {clientId}),
      ...(tenant && {tenant}),
      ...(resourceUri && {resourceUri}),
      requested: brief.permissions.map((permission) => permission.value),
      root,
      ...(mode === 'practice' && {practice: {scenario, language, seed: seedOf(brief)}}),
    },
  };
}

/** The part of the brief that the practice tenant is made of. */
function seedOf({integration, vendor, authority, resource, permissions}: SignInBrief) {
  const {name, uri, appId} = resource;
  return {
    integration,
    vendor,
    authority,
    resource: {name, appId, ...(uri && {uri})},
    permissions: permissions.map(({value, required, displayName, displayNameLanguage, why}) => ({
      value,
      required,
      displayName,
      displayNameLanguage,
      why,
    })),
  };
}
