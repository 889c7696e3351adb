import type {ConsentSigns, Part, RegistrationEvidence} from '../checks/registration/evidence';
import type {ApplicationRegistration, RegisteredCredential} from '../entra/registration';
import {nobody} from './passport';
import type {Clean} from './text-kinds';

/**
 * Without names that somebody gave: of applications, secrets, publishers. What a rule tells by a name, it tells by the
 * ID instead.
 */
export function redactRegistration(evidence: RegistrationEvidence, clean: Clean): RegistrationEvidence {
  const {kind, source, clientId, objectId, mistaken, signs} = evidence;
  const {application, enterpriseApplication, delegatedGrants, appRoleAssignments, apis} = evidence;
  return {
    kind,
    source,
    clientId: clean(clientId, 'id'),
    ...(objectId !== undefined && {objectId: clean(objectId, 'id')}),
    application: inPart(application, (value) => redactApplication(value, clean)),
    enterpriseApplication: inPart(enterpriseApplication, ({enabled, assignmentRequired, ...ids}) => ({
      objectId: clean(ids.objectId, 'id'),
      appId: clean(ids.appId, 'id'),
      displayName: clean(ids.appId, 'id'),
      enabled,
      assignmentRequired,
    })),
    delegatedGrants: inPart(delegatedGrants, (grants) =>
      grants.map((grant) => ({
        resourceId: clean(grant.resourceId, 'id'),
        scopes: grant.scopes.map((scope) => clean(scope, 'word')),
        for: grant.for,
      })),
    ),
    appRoleAssignments: inPart(appRoleAssignments, (assignments) =>
      assignments.map(({resourceId, roleId}) => ({
        resourceId: clean(resourceId, 'id'),
        roleId: clean(roleId, 'id'),
      })),
    ),
    apis: inPart(apis, (principals) =>
      principals.map(({objectId: id, appId}) => ({
        objectId: clean(id, 'id'),
        appId: clean(appId, 'id'),
        displayName: clean(appId, 'id'),
      })),
    ),
    ...(mistaken && {mistaken: {is: mistaken.is, clientId: clean(mistaken.clientId, 'id')}}),
    ...(signs && {signs: redactSigns(signs, clean)}),
  };
}

function inPart<Value>(part: Part<Value>, redact: (value: Value) => Value): Part<Value> {
  if (part.state === 'read') return {state: 'read', value: redact(part.value)};
  return part.state === 'absent' ? {state: 'absent'} : {state: 'not-read', why: part.why};
}

function redactApplication(value: ApplicationRegistration, clean: Clean): ApplicationRegistration {
  const {appId, objectId, audience, implicitGrant, isFallbackPublicClient, requestedTokenVersion} = value;
  const {redirectUris, requiredResourceAccess, secrets, certificates, publisherDomain, publisher} = value;
  return {
    appId: clean(appId, 'id'),
    ...(objectId !== undefined && {objectId: clean(objectId, 'id')}),
    audience,
    redirectUris: redirectUris.map(({uri, platform}) => ({uri: clean(uri, 'word'), platform})),
    implicitGrant: {accessTokens: implicitGrant.accessTokens, idTokens: implicitGrant.idTokens},
    isFallbackPublicClient,
    ...(requestedTokenVersion !== undefined && {requestedTokenVersion}),
    requiredResourceAccess: requiredResourceAccess.map(({resourceAppId, access}) => ({
      resourceAppId: clean(resourceAppId, 'id'),
      access: access.map(({id, kind}) => ({id: clean(id, 'id'), kind})),
    })),
    secrets: secrets.flatMap((secret) => redactCredential(secret, clean)),
    certificates: certificates.flatMap((certificate) => redactCredential(certificate, clean)),
    // No rule reads them, and they hold whatever somebody wrote.
    identifierUris: [],
    ...(publisherDomain !== undefined && {publisherDomain: clean(publisherDomain, 'word')}),
    ...(publisher && {publisher: publisher.verified ? {verified: true, name: nobody} : {verified: false}}),
  };
}

/** Neither its name, nor the first letters of its value. One whose end is no date is none that a rule can judge. */
function redactCredential(
  {keyId, startsOn, endsOn}: RegisteredCredential,
  clean: Clean,
): readonly RegisteredCredential[] {
  const ends = clean(endsOn, 'time');
  if (ends === nobody) return [];
  return [
    {
      ...(keyId !== undefined && {keyId: clean(keyId, 'id')}),
      ...(startsOn !== undefined && {startsOn: clean(startsOn, 'time')}),
      endsOn: ends,
    },
  ];
}

/** Values of `prompt` that Entra knows. */
const prompts: ReadonlySet<string> = new Set(['none', 'login', 'consent', 'admin_consent', 'select_account']);

function redactSigns(signs: ConsentSigns, clean: Clean): ConsentSigns {
  const {vendorPrompt, claimedAt, grantedBefore, refusals, inToken} = signs;
  // It comes out of an address that somebody pasted.
  const words = (all: readonly string[]) => all.map((text) => clean(text, 'word'));
  const known = vendorPrompt?.split(/\s+/).filter((word) => prompts.has(word.toLowerCase()));
  return {
    ...(known && known.length > 0 && {vendorPrompt: known.join(' ')}),
    ...(claimedAt !== undefined && {claimedAt}),
    ...(grantedBefore && {grantedBefore: words(grantedBefore)}),
    ...(refusals && {refusals: refusals.map((code) => clean(code, 'code'))}),
    ...(inToken && {inToken: words(inToken)}),
  };
}
