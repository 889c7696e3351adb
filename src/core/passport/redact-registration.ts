import type {ConsentSigns, Part, RegistrationEvidence} from '../checks/registration/evidence';
import type {ApplicationRegistration, RegisteredCredential} from '../entra/registration';
import {nobody} from './passport';

type Clean = (text: string) => string;

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
    clientId: clean(clientId),
    ...(objectId !== undefined && {objectId: clean(objectId)}),
    application: inPart(application, (value) => redactApplication(value, clean)),
    enterpriseApplication: inPart(enterpriseApplication, ({enabled, assignmentRequired, ...ids}) => ({
      objectId: clean(ids.objectId),
      appId: clean(ids.appId),
      displayName: clean(ids.appId),
      enabled,
      assignmentRequired,
    })),
    delegatedGrants: inPart(delegatedGrants, (grants) =>
      grants.map((grant) => ({
        resourceId: clean(grant.resourceId),
        scopes: grant.scopes.map(clean),
        for: grant.for,
      })),
    ),
    appRoleAssignments: inPart(appRoleAssignments, (assignments) =>
      assignments.map(({resourceId, roleId}) => ({resourceId: clean(resourceId), roleId: clean(roleId)})),
    ),
    apis: inPart(apis, (principals) =>
      principals.map(({objectId: id, appId}) => ({
        objectId: clean(id),
        appId: clean(appId),
        displayName: clean(appId),
      })),
    ),
    ...(mistaken && {mistaken: {is: mistaken.is, clientId: clean(mistaken.clientId)}}),
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
    appId: clean(appId),
    ...(objectId !== undefined && {objectId: clean(objectId)}),
    audience,
    redirectUris: redirectUris.map(({uri, platform}) => ({uri: clean(uri), platform})),
    implicitGrant: {accessTokens: implicitGrant.accessTokens, idTokens: implicitGrant.idTokens},
    isFallbackPublicClient,
    ...(requestedTokenVersion !== undefined && {requestedTokenVersion}),
    requiredResourceAccess: requiredResourceAccess.map(({resourceAppId, access}) => ({
      resourceAppId: clean(resourceAppId),
      access: access.map(({id, kind}) => ({id: clean(id), kind})),
    })),
    secrets: secrets.map((secret) => redactCredential(secret, clean)),
    certificates: certificates.map((certificate) => redactCredential(certificate, clean)),
    // No rule reads them, and they hold whatever somebody wrote.
    identifierUris: [],
    ...(publisherDomain !== undefined && {publisherDomain: clean(publisherDomain)}),
    ...(publisher && {publisher: publisher.verified ? {verified: true, name: nobody} : {verified: false}}),
  };
}

/** Neither its name, nor the first letters of its value. */
function redactCredential(
  {keyId, startsOn, endsOn}: RegisteredCredential,
  clean: Clean,
): RegisteredCredential {
  return {
    ...(keyId !== undefined && {keyId: clean(keyId)}),
    ...(startsOn !== undefined && {startsOn: clean(startsOn)}),
    endsOn: clean(endsOn),
  };
}

/** Values of `prompt` that Entra knows. */
const prompts: ReadonlySet<string> = new Set(['none', 'login', 'consent', 'admin_consent', 'select_account']);

function redactSigns(signs: ConsentSigns, clean: Clean): ConsentSigns {
  const {vendorPrompt, claimedAt, grantedBefore, refusals, inToken} = signs;
  // It comes out of an address that somebody pasted.
  const known = vendorPrompt?.split(/\s+/).filter((word) => prompts.has(word.toLowerCase()));
  return {
    ...(known && known.length > 0 && {vendorPrompt: known.join(' ')}),
    ...(claimedAt !== undefined && {claimedAt}),
    ...(grantedBefore && {grantedBefore: grantedBefore.map(clean)}),
    ...(refusals && {refusals: refusals.map(clean)}),
    ...(inToken && {inToken: inToken.map(clean)}),
  };
}
