/** The application stands in the tenant, is switched on, and lets in whoever is to use it. */
import {isNowhere} from '../evidence';
import {about, nothing, type FactRule} from '../judgement';

export const enterpriseApplication: FactRule = (evidence, expectation) => {
  const {enterpriseApplication: part, clientId} = evidence;
  const {row, finding} = about('enterprise-app', expectation);
  if (evidence.mistaken || isNowhere(evidence)) return nothing;
  if (part.state === 'not-read')
    return {rows: [row({fact: 'enterprise-app', status: 'cannot-tell'})], findings: []};
  if (part.state === 'read' && part.value.enabled)
    return {
      rows: [row({fact: 'enterprise-app', status: 'passed', seen: part.value.objectId})],
      findings: [],
    };
  const found =
    part.state === 'absent'
      ? finding('enterprise-app-missing', 'error', {clientId})
      : finding('enterprise-app-disabled', 'error', {name: part.value.displayName});
  return {
    rows: [row({fact: 'enterprise-app', status: 'failed', finding: found.code})],
    findings: [found],
  };
};

/** Each API that the contract names stands in the tenant: without the product there is none to grant. */
export const apisInTenant: FactRule = ({apis}, expectation) => {
  if (apis.state !== 'read') return nothing;
  const {finding} = about('permissions', expectation);
  const wanted = expectation.permissions.filter(({required}) => required).map(({api}) => api);
  const missing = new Map(
    wanted
      .filter(({appId}) => !apis.value.some((entry) => entry.appId === appId))
      .map((api) => [api.appId, api]),
  );
  return {
    rows: [],
    findings: [...missing.values()].map(({name}) => finding('api-not-in-tenant', 'error', {api: name})),
  };
};

/** "Assignment required" shuts out everybody whom nobody assigned. */
export const assignment: FactRule = ({enterpriseApplication: part}, expectation) => {
  if (!expectation.peopleSignIn || part.state !== 'read') return nothing;
  const {row, finding} = about('enterprise-app', expectation);
  if (!part.value.assignmentRequired)
    return {rows: [row({fact: 'assignment', status: 'passed'})], findings: []};
  const required = finding('assignment-required', 'warning', {name: part.value.displayName});
  return {
    rows: [row({fact: 'assignment', status: 'passed', remark: true, finding: required.code})],
    findings: [required],
  };
};
