/** What to say about a value as it is typed. Pure: the panel shows the verdict, tests read it. */
import {learntAbout, type LearntIds} from '../../core/entra/learnt-ids';
import {containsSecret} from '../../core/entra/client-secret';
import {domainOfEmail} from '../../core/entra/domain';
import {parseGuid, type GuidProblem} from '../../core/entra/guid';
import {identify} from '../../core/entra/identifier';
import {parseTenant} from '../../core/entra/tenant';
import type {InputId, ProductId} from '../../core/contracts/schema';
import {judgeEnvironment, judgeEnvironmentName} from './judge-environment';
import type {Problems, Verdict} from './verdict';

export type Surroundings = {
  readonly values: Readonly<Partial<Record<InputId, string>>>;
  /** Application IDs of Microsoft's own APIs, which readers copy by mistake. */
  readonly foreignIds: readonly {readonly id: string; readonly name: string}[];
  /** Whose environment an address must name. */
  readonly product: ProductId;
  /** Object IDs that the page has read: a value that is one of them is told which. */
  readonly learnt?: LearntIds;
};

const LONGEST = 250;
const GUID_SHAPE = '00000000-0000-0000-0000-000000000000';

export function judge(
  id: InputId,
  text: string,
  {values, foreignIds, product, learnt = {}}: Surroundings,
  words: Problems,
): Verdict {
  if (text.trim() === '') return {kind: 'empty'};
  if (containsSecret(text)) return {kind: 'wrong', message: words.secret, wipe: true};
  const known = learntAbout(text.trim().toLowerCase(), learnt);
  if (known && !(id === 'objectId' && known.is === 'enterprise-object-id')) return {kind: 'mistaken', known};
  switch (id) {
    case 'clientId':
      return judgeClientId(text, values.tenantId, foreignIds, words);
    case 'objectId':
      return judgeObjectId(text, values, words);
    case 'tenantId':
      return judgeTenant(text, foreignIds, words);
    case 'mailbox':
      return domainOfEmail(text.trim().toLowerCase()) === undefined
        ? {kind: 'wrong', message: words.mailbox}
        : {kind: 'right', value: text.trim()};
    case 'environmentUrl':
      return judgeEnvironment(text, product, words);
    case 'environmentName':
      return judgeEnvironmentName(text, words);
    case 'company':
      return text.length > LONGEST
        ? {kind: 'wrong', message: words.tooLong}
        : {kind: 'right', value: text.trim()};
  }
}

function judgeClientId(
  text: string,
  tenantId: string | undefined,
  foreignIds: Surroundings['foreignIds'],
  words: Problems,
): Verdict {
  const guid = parseGuid(text);
  if (!guid.ok) return fromPortalLink(text, words) ?? wrongGuid(guid.problem, text, words);
  const foreign = foreignIds.find(({id}) => id === guid.value);
  if (foreign) return {kind: 'wrong', message: words.foreignId(foreign.name)};
  if (guid.value === tenantId?.toLowerCase()) return {kind: 'wrong', message: words.sameAsTenant};
  return {kind: 'right', value: guid.value};
}

/** The registration's page shows an object ID too, and products refuse that one. */
function judgeObjectId(text: string, values: Surroundings['values'], words: Problems): Verdict {
  const pasted = identify(text);
  if (pasted.kind === 'url' && pasted.portal) {
    const {objectId, objectOf} = pasted.portal;
    return objectId !== undefined && objectOf === 'service-principal'
      ? {kind: 'wrong', message: words.urlWithGuid, suggestion: objectId}
      : {kind: 'wrong', message: words.objectIdOfRegistration};
  }
  const guid = parseGuid(text);
  if (!guid.ok) return wrongGuid(guid.problem, text, words);
  const others = [values.clientId, values.tenantId].map((other) => other?.toLowerCase());
  return others.includes(guid.value)
    ? {kind: 'wrong', message: words.objectIdIsAnother}
    : {kind: 'right', value: guid.value};
}

function judgeTenant(text: string, foreignIds: Surroundings['foreignIds'], words: Problems): Verdict {
  const tenant = parseTenant(text);
  if (!tenant.ok) {
    const {problem} = tenant;
    if (problem.code === 'personal-tenant') return {kind: 'wrong', message: words.personalTenant};
    if (problem.code === 'service-host') return {kind: 'wrong', message: words.url};
    return wrongGuid(problem, text, words);
  }
  if (tenant.value.kind === 'domain') return {kind: 'right', value: tenant.value.domain};
  if (tenant.value.kind !== 'id') return {kind: 'wrong', message: words.organizations};
  const {id} = tenant.value;
  const foreign = foreignIds.find((entry) => entry.id === id);
  return foreign ? {kind: 'wrong', message: words.foreignId(foreign.name)} : {kind: 'right', value: id};
}

/** A portal link holds several IDs that look alike: take the client ID, and say which one was pasted. */
function fromPortalLink(text: string, words: Problems): Verdict | undefined {
  const pasted = identify(text);
  if (pasted.kind !== 'url' || !pasted.portal) return undefined;
  const {appId, objectId} = pasted.portal;
  if (appId !== undefined) return {kind: 'wrong', message: words.urlWithGuid, suggestion: appId};
  return objectId === undefined ? undefined : {kind: 'wrong', message: words.objectId};
}

type AnyGuidProblem = GuidProblem | {readonly code: 'url' | 'email'; readonly suggestion?: string};

function wrongGuid(problem: AnyGuidProblem, text: string, words: Problems): Verdict {
  const suggestion = 'suggestion' in problem ? problem.suggestion : undefined;
  return {
    kind: 'wrong',
    message: guidMessage(problem, text, words),
    ...(suggestion === undefined ? {} : {suggestion}),
    ...(problem.code === 'secret-value' ? {wipe: true as const} : {}),
  };
}

function guidMessage(problem: AnyGuidProblem, text: string, words: Problems): string {
  switch (problem.code) {
    case 'placeholder':
      return words.placeholder;
    case 'secret-value':
      return words.secret;
    case 'url':
      return problem.suggestion === undefined ? words.url : words.urlWithGuid;
    case 'email':
      return words.email;
    case 'domain':
      return words.domain;
    case 'wrong-groups':
      return words.shape(GUID_SHAPE, problem.found.join('-'));
    case 'missing-hyphens':
      return words.shape(GUID_SHAPE, text.trim());
    case 'not-hexadecimal':
      return words.shape(GUID_SHAPE, problem.character);
    default:
      return words.notAnIdentifier;
  }
}
