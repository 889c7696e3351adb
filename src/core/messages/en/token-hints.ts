/** English sentences about what a decoded token suggests. */
import type {HintSentences} from '../token-hints';
import {idNames} from './id-names';

export const tokenHints: HintSentences = {
  'other-issuer': ({issuer}) =>
    `Microsoft Entra ID did not issue it: its issuer is ${issuer === '' ? 'not named' : issuer}. No API of Microsoft takes it.`,
  'id-token': () =>
    'It tells an application who signed in. No API takes it: look for the access token, which stands beside it in the answer.',
  'client-assertion': () =>
    'An application wrote it itself, to prove with its certificate what it is. It is handed to Entra, which answers with an access token.',
  'audience-right': ({resource}) => `It is for ${resource}, the API that the vendor calls.`,
  'audience-of-some-environment': ({audience, resource}) =>
    `It is for ${audience}, an environment of ${resource}. Compare the address with yours, or fill in your values in the guide.`,
  'audience-of-other-environment': ({audience, expected}) =>
    `It is for the environment ${audience}. Yours is ${expected}, which refuses it.`,
  'audience-of-other-api': ({audience, resource}) =>
    `It is for ${resource === undefined ? audience : `${resource} (${audience})`}. The API that the vendor calls refuses it: ask for a token with that API’s scope.`,
  'audience-missing': () => 'It names no API (the claim aud is missing). No API takes such a token.',
  'tenant-right': () => 'It is of your tenant.',
  'tenant-differs': ({actual, expected}) =>
    `It is of the tenant ${actual}. Yours is ${expected}: somebody signed in, or asked for it, in another tenant.`,
  'tenant-of-personal-accounts': () =>
    'It is of a personal Microsoft account. The products need a work or school account.',
  'tenant-not-compared': ({actual}) =>
    `It is of the tenant ${actual}. Your tenant ID is not filled in, so the two were not compared.`,
  'client-right': () => 'Your application asked for it.',
  'client-differs': ({actual, expected}) =>
    `The application ${actual} asked for it. Yours has the client ID ${expected}.`,
  'client-not-compared': ({actual}) =>
    `The application ${actual} asked for it. Your client ID is not filled in, so the two were not compared.`,
  'client-is-object-id': ({given, is, rightId}) =>
    `Among your values, ${given} stands as the client ID. It is ${idNames[is]}. ${rightId === undefined ? 'The client ID stands on the overview page of the registration, as Application (client) ID.' : `The client ID is ${rightId}.`}`,
  'object-id-of-application': ({actual}) =>
    `Its oid, ${actual}, is ${idNames['enterprise-object-id']}. The client ID is another one, and so is the object ID under App registrations.`,
  'object-id-of-person': ({actual}) =>
    `Its oid, ${actual}, is ${idNames['person-object-id']}: whoever signed in. It is no ID of the application.`,
  'object-id-right': ({actual}) =>
    `Its oid, ${actual}, is the object ID of your enterprise application: neither the client ID nor the object ID under App registrations.`,
  'object-id-differs': ({actual, expected}) =>
    `Its oid, ${actual}, is ${idNames['enterprise-object-id']}. Yours has ${expected}: the token is of another application or tenant, or that value is wrong.`,
  'object-id-of-another-kind': ({given, is}) =>
    `Among your values, ${given} stands as the object ID of the enterprise application. It is ${idNames[is]}.`,
  'user-in-place-of-application': () =>
    'It speaks for a person. This integration works with no one signed in: its token comes from the client credentials grant, and names roles instead of scopes.',
  'application-in-place-of-user': () =>
    'It speaks for the application alone. In this integration a person signs in, and the token names delegated permissions (scp).',
  'permissions-there': ({values}) => `It names what the vendor needs: ${values.join(', ')}.`,
  'permissions-missing': ({values}) =>
    `It does not name ${values.join(', ')}. Without it the vendor’s calls are refused: the permission was not added, or nobody consented, or the token is older than the consent.`,
  'permissions-optional': ({values}) =>
    `It does not name ${values.join(', ')}, which only a part of the service needs.`,
  'permissions-granted-elsewhere': ({values}) =>
    `It does not name ${values.join(', ')}, and cannot: an administrator of the product grants that inside the product.`,
  'permissions-none-expected': () =>
    'For this API no permission is granted in Entra: the product decides what the application may do.',
  'permissions-forbidden': ({values}) =>
    `It names ${values.join(', ')}, which this integration must never have. Take the permission back.`,
  'permissions-not-asked': ({values}) =>
    `It also names ${values.join(', ')}, which the guide does not ask for. If nothing else needs it, take it back.`,
  expired: ({at}) => `It expired on ${at}. Every API refuses it; ask for a new one.`,
  'valid-until': ({at}) => `It is in force until ${at}. Whoever holds it can use it until then.`,
  'not-yet-valid': ({at}) => `It is in force only from ${at}. Compare the clock of this computer.`,
  'issued-in-future': ({at}) => `It was issued on ${at}, which is still to come: one of two clocks is wrong.`,
  'expiry-missing': () => 'It names no end. Tokens of Entra ID always do.',
};
