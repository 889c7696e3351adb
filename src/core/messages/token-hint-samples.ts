/** Arguments that stand for any: what the reference page and tests render sentences about tokens with. */
import type {TokenHintCode} from '../checks/token/hint';
import type {ToldArgs} from './token-hints';

const resource = 'Business Central';
const audience = 'https://fjord.crm4.dynamics.com';
const [actual, expected] = [
  '7d1e0f52-3c9b-4a86-b1f4-90a2c85d6e13',
  '3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6',
] as const;
const values = ['API.ReadWrite.All'];

/** @param at a moment, as the language of the sentences writes it */
export function sampleHintArgs(at: string): {readonly [Code in TokenHintCode]: ToldArgs<Code>} {
  return {
    'other-issuer': {issuer: 'https://accounts.example'},
    'id-token': {},
    'client-assertion': {},
    'audience-right': {resource},
    'audience-of-some-environment': {audience, resource: 'Dataverse'},
    'audience-of-other-environment': {audience, expected: 'https://granit.crm4.dynamics.com'},
    'audience-of-other-api': {audience: 'https://graph.microsoft.com', resource: 'Microsoft Graph'},
    'audience-missing': {},
    'tenant-right': {},
    'tenant-differs': {actual, expected},
    'tenant-of-personal-accounts': {},
    'tenant-not-compared': {actual},
    'client-right': {},
    'client-differs': {actual, expected},
    'client-not-compared': {actual},
    'client-is-object-id': {given: actual, is: 'registration-object-id', rightId: expected},
    'object-id-of-application': {actual},
    'object-id-of-person': {actual},
    'object-id-right': {actual},
    'object-id-differs': {actual, expected},
    'object-id-of-another-kind': {given: actual, is: 'registration-object-id'},
    'user-in-place-of-application': {},
    'application-in-place-of-user': {},
    'permissions-there': {values},
    'permissions-missing': {values},
    'permissions-optional': {values: ['Automation.ReadWrite.All']},
    'permissions-granted-elsewhere': {values: ['Calendars.ReadWrite']},
    'permissions-none-expected': {},
    'permissions-forbidden': {values: ['Application.ReadWrite.All']},
    'permissions-not-asked': {values: ['app_access']},
    expired: {at},
    'valid-until': {at},
    'not-yet-valid': {at},
    'issued-in-future': {at},
    'expiry-missing': {},
  };
}
