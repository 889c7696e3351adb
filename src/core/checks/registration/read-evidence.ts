/** Evidence of a registration that was written down and comes back, as out of a passport: outside input. */
import * as z from 'zod/mini';
import type {RegistrationEvidence} from './evidence';

const text = z.string();
const optional = z.exactOptional(text);
const texts = z.array(text);
const kind = z.enum(['delegated', 'application']);

const part = <Value extends z.ZodMiniType>(value: Value) =>
  z.discriminatedUnion('state', [
    z.object({state: z.literal('read'), value}),
    z.object({state: z.literal('absent')}),
    z.object({state: z.literal('not-read'), why: z.enum(['denied', 'not-in-source', 'not-asked'])}),
  ]);

const credential = {keyId: optional, displayName: optional, startsOn: optional, endsOn: z.iso.datetime()};

const application = z.object({
  appId: text,
  objectId: optional,
  displayName: optional,
  audience: z.enum(['single-tenant', 'multitenant', 'multitenant-and-personal', 'personal']),
  redirectUris: z.array(z.object({uri: text, platform: z.enum(['web', 'spa', 'public-client'])})),
  implicitGrant: z.object({accessTokens: z.boolean(), idTokens: z.boolean()}),
  isFallbackPublicClient: z.boolean(),
  requestedTokenVersion: z.exactOptional(z.union([z.literal(1), z.literal(2)])),
  requiredResourceAccess: z.array(
    z.object({resourceAppId: text, access: z.array(z.object({id: text, kind}))}),
  ),
  secrets: z.array(z.object({...credential, hint: optional})),
  certificates: z.array(z.object(credential)),
  identifierUris: texts,
  publisherDomain: optional,
  publisher: z.exactOptional(
    z.union([z.object({verified: z.literal(false)}), z.object({verified: z.literal(true), name: text})]),
  ),
});

const evidence = z.object({
  kind: z.literal('registration'),
  source: z.enum(['microsoft-graph', 'script', 'manifest']),
  clientId: text,
  objectId: optional,
  application: part(application),
  enterpriseApplication: part(
    z.object({
      objectId: text,
      appId: text,
      displayName: text,
      enabled: z.boolean(),
      assignmentRequired: z.boolean(),
    }),
  ),
  delegatedGrants: part(
    z.array(z.object({resourceId: text, scopes: texts, for: z.enum(['everyone', 'one-person'])})),
  ),
  appRoleAssignments: part(z.array(z.object({resourceId: text, roleId: text, resourceName: optional}))),
  apis: part(z.array(z.object({objectId: text, appId: text, displayName: text}))),
  mistaken: z.exactOptional(
    z.object({is: z.enum(['registration-object-id', 'enterprise-object-id']), clientId: text}),
  ),
  signs: z.exactOptional(
    z.object({
      vendorPrompt: optional,
      claimedAt: z.exactOptional(z.number()),
      grantedBefore: z.exactOptional(texts),
      refusals: z.exactOptional(texts),
      inToken: z.exactOptional(texts),
    }),
  ),
});

/** @returns undefined where it is none; what is not known of it is left out */
export function parseRegistrationEvidence(json: unknown): RegistrationEvidence | undefined {
  return evidence.safeParse(json).data;
}
