/** Which API: AADSTS500011 and its relatives. */
import {against, aside, bases, candidate, decisive, strong} from '../candidate';
import {resourceReason, tenantReason} from '../compare';
import type {Rule, Rules} from './rule';

const notInTenant: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  const {evidence} = facts;
  const resource = resourceReason(facts);
  const tenant = tenantReason(facts);
  const isEnvironment = /\.(?:crm\d*|operations|cloudax)\.|\.(?:operations|crm)/i.test(
    evidence.resource ?? '',
  );
  const isWrong = resource?.code === 'resource-differs' || resource?.code === 'resource-ends-in-slash';
  return [
    candidate(
      'resource-not-in-tenant',
      usual,
      [isWrong ? decisive(resource) : aside(resource), against(tenant?.code === 'tenant-differs')],
      // An address that is the reader's own was typed; another names an API that the tenant lacks.
      {guideStep: isWrong || isEnvironment ? 'environment-url' : 'scope'},
    ),
    candidate('wrong-tenant', can, [
      tenant?.code === 'tenant-differs' ? decisive(tenant) : undefined,
      resource?.code === 'resource-matches' && tenant === undefined ? aside(resource) : undefined,
      against(tenant?.code === 'tenant-matches'),
    ]),
    ...(resource?.code === 'resource-not-in-guide'
      ? [candidate('scope-invalid', can, [aside(resource)])]
      : []),
  ];
};

const badScope: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  const {says} = facts;
  return [
    candidate('scope-invalid', usual, [
      aside(resourceReason(facts)),
      strong(says('must be suffixed with /.default', 'resource identifier in your scope', 'no slash')),
    ]),
    candidate('mixed-resources', can, [
      decisive(
        says(
          'contains scopes from multiple resources',
          'more than one resource',
          'static scope',
          'multiple resources',
        ),
      ),
    ]),
    candidate('scope-unknown', can, [
      strong(
        says('does not exist on the resource', 'asked for scope', 'scope is not valid or does not exist'),
      ),
    ]),
    candidate('resource-not-in-registration', {weight: 0}, [
      decisive(says('not listed in the client’s Required Resource Access')),
    ]),
  ];
};

/** One number for all that is wrong with a list of permissions. */
const misconfigured: Rule = (facts, code) => {
  const {usual} = bases(code);
  const {says} = facts;
  const none = {weight: 0};
  return [
    candidate('resource-not-in-registration', usual, [aside(resourceReason(facts))]),
    candidate('tenant-unmanaged', none, [
      decisive(says('unmanaged state', 'état non managé', 'état non géré')),
    ]),
    candidate('scope-unknown', none, [decisive(says('asked for scope', 'that doesn’t exist'))], {
      actor: 'vendor',
    }),
    candidate('resource-not-in-tenant', none, [
      decisive(says('not subscribed to or enabled', 'hasn’t subscribed to or enabled')),
    ]),
  ];
};

export const resourceRules: Rules = {
  AADSTS500011: notInTenant,
  AADSTS50001: notInTenant,
  invalid_resource: notInTenant,
  AADSTS65005: misconfigured,
  AADSTS70011: badScope,
  invalid_scope: badScope,
};
