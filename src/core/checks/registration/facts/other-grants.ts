/** Nothing was granted beyond what the contract asks; what it warns of least of all. */
import type {RegistrationEvidence} from '../evidence';
import {about, nothing, type FactRule} from '../judgement';
import {permissionLabel} from '../permission-name';
import {harmless} from './harmless';

export const otherGrants: FactRule = (evidence, expectation) => {
  const granted = grantedNames(evidence);
  if (granted === undefined) return nothing;
  const {row, finding} = about('consent', expectation);
  const expected = new Set(expectation.permissions.map(({value}) => value.toLowerCase()));
  const values = [...new Set(granted)].filter(
    (value) => !expected.has(value.toLowerCase()) && !harmless(value),
  );
  if (values.length === 0) return {rows: [row({fact: 'no-other-grant', status: 'passed'})], findings: []};
  const superfluous = finding('grant-superfluous', 'warning', {values});
  return {
    rows: [row({fact: 'no-other-grant', status: 'passed', remark: true, finding: superfluous.code})],
    findings: [superfluous],
  };
};

/** @returns undefined where a kind of grant that the contract uses was not seen. */
function grantedNames({
  delegatedGrants,
  appRoleAssignments,
  apis,
}: RegistrationEvidence): string[] | undefined {
  const isUnused = delegatedGrants.state === 'not-read' && delegatedGrants.why === 'not-asked';
  if (appRoleAssignments.state !== 'read') return undefined;
  if (delegatedGrants.state !== 'read' && !isUnused) return undefined;
  const appIdOf = (resourceId: string) =>
    apis.state === 'read' ? apis.value.find(({objectId}) => objectId === resourceId)?.appId : undefined;
  return [
    ...(delegatedGrants.state === 'read' ? delegatedGrants.value.flatMap(({scopes}) => scopes) : []),
    ...appRoleAssignments.value.map(({roleId, resourceId}) => {
      const appId = appIdOf(resourceId);
      return appId === undefined ? roleId : permissionLabel(appId, roleId, 'application');
    }),
  ];
}
