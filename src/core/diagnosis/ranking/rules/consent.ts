/** Who consented to what: AADSTS65001 and what stands around it. */
import {against, aside, bases, candidate, decisive, strong, type Sign} from '../candidate';
import type {Case} from '../case';
import {resourceReason} from '../compare';
import type {Rule, Rules} from './rule';

const noConsent: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  const {evidence, contract, says} = facts;
  const resource = resourceReason(facts);
  const elsewhere = resource?.code === 'resource-not-in-guide';
  const prompts = evidence.prompt === 'consent';
  return [
    candidate('consent-missing', usual, [
      appOnly(facts),
      evidence.suberror === 'consent_required' || facts.has('consent_required')
        ? strong({code: 'suberror-says', args: {suberror: 'consent_required'}})
        : undefined,
      contract?.consentBy === 'admin' ? aside({code: 'consent-is-by', args: {by: 'admin'}}) : undefined,
      against(prompts || elsewhere),
    ]),
    candidate('admin-consent-required', can, [
      strong(says('requires administrator', 'only an admin can grant', 'admin approval')),
    ]),
    ...(prompts
      ? [candidate('consent-loop-prompt', can, [decisive({code: 'prompt-is', args: {prompt: 'consent'}})])]
      : []),
    ...(elsewhere ? [candidate('resource-not-in-registration', can, [strong(resource)])] : []),
  ];
};

/** Nobody signs in: only an administrator's consent counts. */
function appOnly({evidence, contract}: Case): Sign | undefined {
  if (evidence.grantType === 'client_credentials')
    return strong({code: 'grant-is', args: {grant: evidence.grantType}});
  return contract?.flow === 'app-only' ? strong({code: 'flow-is', args: {flow: 'app-only'}}) : undefined;
}

const misconfigured: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  const resource = resourceReason(facts);
  return [
    candidate('resource-not-in-registration', usual, [
      resource?.code === 'resource-not-in-guide' ? strong(resource) : undefined,
    ]),
    candidate('consent-missing', can),
  ];
};

const declined: Rule = ({says}, code) => [
  candidate('consent-declined', bases(code).only, [aside(says('declined to consent'))]),
];

export const consentRules: Rules = {
  AADSTS65001: noConsent,
  consent_required: noConsent,
  AADSTS650056: misconfigured,
  AADSTS65004: declined,
};
