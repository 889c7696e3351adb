/** Which application, in which tenant: AADSTS700016 and its relatives. */
import {against, bases, candidate, decisive, strong} from '../candidate';
import type {Case} from '../case';
import {appIdReason, tenantReason} from '../compare';
import type {Rule, Rules} from './rule';

const notFound: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  const {contract, evidence} = facts;
  const app = appIdReason(facts);
  const tenant = tenantReason(facts);
  const isOurs = app?.code === 'app-id-matches';
  const isMultitenant = contract?.audience === 'multitenant';
  return [
    candidate('app-not-found', usual, [
      app && !isOurs ? decisive(app) : undefined,
      decisive(notAGuid(facts)),
      against(isOurs),
      against(tenant?.code === 'tenant-differs' || tenant?.code === 'tenant-is-personal'),
    ]),
    candidate('wrong-tenant', can, [
      tenant?.code === 'tenant-differs' ? decisive(tenant) : undefined,
      isOurs && tenant?.code !== 'tenant-matches' ? strong(app) : undefined,
      against(tenant?.code === 'tenant-matches'),
      against(app !== undefined && !isOurs),
    ]),
    candidate('wrong-account', {...can, weight: can.weight - 1}, [
      tenant?.code === 'tenant-is-personal' ? decisive(tenant) : undefined,
    ]),
    // An application of several tenants is unknown in each until somebody there has consented.
    candidate('consent-missing', can, [
      isMultitenant && isOurs ? strong({code: 'audience-is', args: {audience: 'multitenant'}}) : undefined,
      against(app !== undefined && !isOurs),
      against(contract?.audience === 'single-tenant'),
    ]),
    ...(evidence.cloud === undefined || evidence.cloud === 'public'
      ? []
      : [candidate('authority-invalid', can, [strong({code: 'cloud-is', args: {cloud: evidence.cloud}})])]),
  ];
};

function notAGuid({evidence}: Case) {
  const {appId} = evidence;
  return appId === undefined || /^[0-9a-f-]{36}$/.test(appId)
    ? undefined
    : ({code: 'text-says', args: {quote: appId}} as const);
}

/** An old number for two things: which one, only its sentence tells. */
const notFoundOrDisabled: Rule = ({says}, code) => {
  const {usual, can} = bases(code);
  return [
    candidate('app-disabled', usual, [strong(says('is disabled', 'has been disabled'))]),
    candidate('app-not-found', can, [
      decisive(
        says(
          '{was not found|wasn’t found|not found} in {the directory|the tenant}',
          '{introuvable|pas été trouvée} dans',
          'No se encontró la aplicación',
          'wurde … nicht gefunden',
        ),
      ),
    ]),
  ];
};

const notForThisAccount: Rule = (facts, code) => {
  const {usual, can} = bases(code);
  const {contract, says} = facts;
  return [
    candidate('wrong-account', usual),
    candidate('single-tenant-audience', can, [
      contract?.audience === 'multitenant'
        ? strong({code: 'audience-is', args: {audience: 'multitenant'}})
        : undefined,
      strong(
        says(
          'is not configured as a multi-tenant application',
          'is not configured as a multitenant application',
        ),
      ),
    ]),
  ];
};

const outsider: Rule = (facts, code) => {
  const tenant = tenantReason(facts);
  const {usual, can} = bases(code);
  return [
    candidate('wrong-tenant', usual, [tenant?.code === 'tenant-differs' ? decisive(tenant) : undefined]),
    candidate('wrong-account', can),
  ];
};

export const applicationRules: Rules = {
  AADSTS70001: notFoundOrDisabled,
  AADSTS700016: notFound,
  AADSTS700011: notFound,
  AADSTS50020: notForThisAccount,
  AADSTS51004: outsider,
};
