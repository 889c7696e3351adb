/** What the products say to a valid token, where their code alone does not decide. */
import {against, aside, bases, candidate, decisive, strong, type Candidate} from '../candidate';
import type {Speaker} from '../../diagnosis';
import type {Case} from '../case';
import {otherAudienceReason} from '../compare';
import type {Rule, Rules} from './rule';

const businessCentralIdentity: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  const {contract, says} = facts;
  const delegated =
    contract?.product === 'business-central' && contract.flow === 'delegated'
      ? strong({code: 'flow-is', args: {flow: 'delegated'}})
      : undefined;
  return [
    candidate('bc-app-card-missing-or-disabled', usual, [
      contract?.flow === 'app-only' ? strong({code: 'flow-is', args: {flow: 'app-only'}}) : undefined,
      strong(says('The server has rejected the client credentials')),
      against(delegated !== undefined),
    ]),
    candidate('bc-permission-set-missing', can, [
      aside(says('could not be authenticated or authorized')),
      strong(says('permission set', 'permissions prevented the action')),
    ]),
    // A person who signs in needs a licence and a user of their own there.
    candidate('wrong-account', {...can, weight: can.weight - 1}, [delegated]),
    wrongAudience(facts, can, 'business-central'),
  ];
};

/** A token for another API is refused like one of nobody. */
function wrongAudience(facts: Case, base: {readonly weight: number}, own: Speaker): Candidate {
  return candidate('wrong-audience-token', {...base, weight: base.weight - 1}, [
    decisive(
      facts.says(
        'invalid audience',
        'audience claim',
        'audience validation failed',
        'token has wrong audience',
      ),
    ),
    decisive(otherAudienceReason(facts, own)),
  ]);
}

const noUserInDataverse: Rule = ({says}, code) => {
  const {usual, can} = bases(code);
  return [
    candidate('dataverse-app-user-missing', usual, [strong(says('is not a member of the organization'))]),
    candidate('dataverse-role-missing', can),
  ];
};

const financeOperationsToken: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  return [candidate('fo-app-not-mapped', usual), wrongAudience(facts, can, 'finance-operations')];
};

const graphToken: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  const {says} = facts;
  return [
    candidate('wrong-audience-token', usual, [decisive(says('invalid audience', 'audience'))]),
    candidate('token-expired', can, [
      decisive(says('token has expired', 'token is expired', 'lifetime validation failed', 'token expired')),
    ]),
    candidate('interaction-required', {weight: 1}, [
      decisive(
        says(
          'continuous access evaluation',
          'TokenCreatedWithOutdatedPolicies',
          'TokenIssuedBeforeRevocationTimestamp',
        ),
      ),
    ]),
    candidate('malformed-request', {weight: 1}, [
      decisive(
        says(
          'CompactToken parsing failed',
          'JWT is not well formed',
          'access token is empty',
          'IDX12741',
          'IDX14100',
        ),
      ),
    ]),
  ];
};

/**
 * A permission that nobody granted, or a mailbox that the application may not open. Only where an application signs in as
 * itself, and its guide has it confined to mailboxes, is the latter the usual one.
 */
const mailboxRefused: Rule = ({contract, says}, code) => {
  const {usual, can} = bases(code);
  const isConfined = contract?.flow === 'app-only' && !code.startsWith('EWS');
  return [
    candidate('mailbox-out-of-scope', isConfined ? usual : can, [
      decisive(says('AppOnly AccessPolicy', 'Blocked by tenant configured', 'RAOP')),
      isConfined ? aside({code: 'flow-is', args: {flow: 'app-only'}}) : undefined,
    ]),
    candidate(
      code.startsWith('EWS') ? 'consent-missing' : 'graph-permission-missing',
      isConfined ? can : usual,
      [
        decisive(
          says('missing scope permissions', 'missing role permissions', 'scp or roles claim', 'roles claim'),
        ),
      ],
    ),
  ];
};

/** Graph says the same of a mailbox's owner and of an application; the path that was asked tells which. */
const resourceNotFound: Rule = ({says}, code) => {
  const {usual, can} = bases(code);
  return [
    candidate('mailbox-missing', usual),
    candidate('app-not-found', can, [decisive(says('/applications', '/servicePrincipals', 'appId='))]),
  ];
};

export const productRules: Rules = {
  'BC 401 Authentication_InvalidCredentials': businessCentralIdentity,
  'Dataverse 0x80072560': noUserInDataverse,
  'F&O 401 Unauthorized': financeOperationsToken,
  'Graph 401 InvalidAuthenticationToken': graphToken,
  'Graph 403 ErrorAccessDenied': mailboxRefused,
  'Graph 404 Request_ResourceNotFound': resourceNotFound,
  'EWS ErrorAccessDenied': mailboxRefused,
};
