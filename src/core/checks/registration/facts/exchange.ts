/**
 * Entra grants nothing that Exchange Online grants for chosen mailboxes: a grant in Entra holds for all of them, and
 * the narrower one then limits nothing.
 */
import type {ExpectedAccess} from '../expectation';
import {grantsOf} from '../consent-state';
import {about, nothing, type FactRule} from '../judgement';
import {isRequest, requestsOf} from './requested-permissions';

export const exchange: FactRule = (evidence, expectation) => {
  const inExchange = expectation.permissions.filter(({grantedBy}) => grantedBy === 'exchange-rbac');
  if (inExchange.length === 0 || evidence.mistaken) return nothing;
  const {row, finding} = about('no-grant-in-entra', expectation);
  const {application} = evidence;
  const requests = application.state === 'read' ? requestsOf(application.value) : [];
  const isAsked = (access: ExpectedAccess) => requests.some((request) => isRequest(access, request));
  const grants = inExchange.map((access) => ({access, granted: grantsOf(access, evidence)}));
  const wrong = grants.filter(({access, granted}) => granted?.everyone === true || isAsked(access));
  if (wrong.length > 0) {
    const found = finding('permission-bypasses-exchange', 'error', {
      values: wrong.map(({access}) => access.value),
    });
    return {
      rows: [row({fact: 'no-grant-in-entra', status: 'failed', finding: found.code})],
      findings: [found],
    };
  }
  const unknown = grants.some(({granted}) => granted === undefined);
  return {
    rows: [row({fact: 'no-grant-in-entra', status: unknown ? 'cannot-tell' : 'passed'})],
    findings: [],
  };
};
