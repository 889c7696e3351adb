/** The registration asks for nothing more; and for nothing that the contract warns of. */
import {about, type FactRule} from '../judgement';
import {permissionLabel} from '../permission-name';
import {harmless} from './harmless';
import {isOtherKind, isRequest, requestsOf, type Request} from './requested-permissions';
import {withApplication} from './with-application';

export const otherPermissions: FactRule = withApplication(
  'permissions',
  ['no-other-permission'],
  (application, expectation) => {
    const {row, finding} = about('permissions', expectation);
    const {permissions} = expectation;
    const asked = requestsOf(application);
    const missed = permissions.filter(
      (access) =>
        access.required &&
        access.grantedBy === 'entra-consent' &&
        !asked.some((request) => isRequest(access, request)),
    );
    // Of the wrong kind, or on the wrong API: told where the right one is missed.
    const standsIn = (request: Request) =>
      missed.some((access) => access.value === request.name || isOtherKind(access, request, permissions));
    const others = asked.filter(
      (request) =>
        !permissions.some((access) => isRequest(access, request)) &&
        !standsIn(request) &&
        !harmless(request.name),
    );
    if (others.length === 0)
      return {rows: [row({fact: 'no-other-permission', status: 'passed'})], findings: []};
    const labels = others.map(({apiAppId, id, kind}) => permissionLabel(apiAppId, id, kind));
    const avoid = labels.filter((label) => expectation.never.includes(label));
    const extra = labels.filter((label) => !expectation.never.includes(label));
    const findings = [
      ...(avoid.length > 0 ? [finding('permission-to-avoid', 'error', {values: avoid})] : []),
      ...(extra.length > 0 ? [finding('permission-superfluous', 'warning', {extra})] : []),
    ];
    const failed = avoid.length > 0;
    return {
      rows: [
        row({
          fact: 'no-other-permission',
          status: failed ? 'failed' : 'passed',
          ...(!failed && {remark: true}),
          finding: failed ? 'permission-to-avoid' : 'permission-superfluous',
        }),
      ],
      findings,
    };
  },
);
