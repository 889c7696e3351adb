/** How the application proves who it is: AADSTS7000215 and its relatives. */
import {against, bases, candidate, decisive, strong} from '../candidate';
import {secretIdReason} from '../compare';
import type {Rule, Rules} from './rule';

const wrongSecret: Rule = (facts, code) => {
  const {says} = facts;
  const {usual, can} = bases(code);
  // Microsoft's own sentence names this slip, which is the commonest one.
  const hint = says(
    'not the client secret ID',
    'et non l’ID du secret client',
    'et non l’identificateur du secret',
    'nicht die ID des geheimen Clientschlüssels',
    'nicht die Client-Geheimnis-ID',
    'no el identificador de secreto de cliente',
    'y no el id. de secreto',
    'non l’ID del segreto client',
    'não a ID do segredo do cliente',
    'niet de clientgeheim-id',
  );
  const expired = says('secret is expired', 'secret has expired', 'secret keys for app are expired');
  return [
    candidate('secret-id-instead-of-value', can, [
      strong(hint),
      decisive(secretIdReason(facts)),
      against(expired !== undefined),
    ]),
    candidate('secret-invalid', usual, [
      strong(says('special characters', 'URL encode', 'url-encoded', 'percent-encoded', 'truncated')),
    ]),
    candidate('secret-expired', can, [strong(expired)]),
  ];
};

const badClient: Rule = (facts, code) => {
  const {says} = facts;
  const {usual, can} = bases(code);
  return [
    candidate('secret-invalid', usual),
    candidate('secret-expired', can, [
      strong(says('secret keys are expired', 'secret is expired', 'secret has expired', 'keys are expired')),
    ]),
    candidate('secret-id-instead-of-value', can, [decisive(secretIdReason(facts))]),
    candidate('client-assertion-invalid', {weight: can.weight - 1, reason: can.reason}, [
      strong(
        says(
          'client assertion',
          'client_assertion contains',
          'signature validation',
          'certificate',
          'no matching federated',
        ),
      ),
    ]),
    candidate('client-auth-missing', {weight: can.weight - 1, reason: can.reason}, [
      decisive(
        says(
          'must contain the following parameter: client_assertion or client_secret',
          'must contain the following parameter: client_secret or client_assertion',
        ),
      ),
    ]),
    candidate('public-client-sent-secret', {weight: can.weight - 1, reason: can.reason}, [
      decisive(says('client is public so neither', 'public clients can’t send a client secret')),
    ]),
  ];
};

export const secretRules: Rules = {
  AADSTS7000215: wrongSecret,
  AADSTS70002: badClient,
  invalid_client: badClient,
};
