/** Where the answer is sent to: AADSTS50011 and its relatives. */
import {aside, bases, candidate, decisive, strong, type Sign} from '../candidate';
import type {Case} from '../case';
import {redirectUriReason} from '../compare';
import type {Rule, Rules} from './rule';

const mismatch: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  const compared = redirectUriReason(facts);
  const matches = compared?.code === 'redirect-uri-matches';
  return [
    candidate('redirect-uri-mismatch', usual, [matches ? strong(compared) : decisive(compared)]),
    // Registered, yet on another platform: Entra says the same.
    candidate('wrong-platform-type', can, [matches ? aside(compared) : undefined, platformSaid(facts)]),
    candidate('redirect-uri-missing', {...can, weight: can.weight - 1}, [
      decisive(
        facts.says(
          'no reply address is registered',
          'no reply URLs are configured',
          'aucune adresse de réponse',
        ),
      ),
    ]),
  ];
};

function platformSaid({says}: Case): Sign | undefined {
  return strong(says('Single-Page Application', 'cross-origin token redemption', 'mobile and desktop'));
}

const crossOrigin: Rule = (facts, code) => [
  candidate('wrong-platform-type', bases(code).only, [aside(redirectUriReason(facts))]),
];

export const redirectRules: Rules = {
  AADSTS50011: mismatch,
  AADSTS70004: mismatch,
  AADSTS9002326: crossOrigin,
  AADSTS9002327: crossOrigin,
};
