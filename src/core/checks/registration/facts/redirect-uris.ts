/** Every redirect URI of the contract is registered letter by letter under its platform, and no other is. */
import {compareRedirectUris} from '../../../entra/compare-redirect-uris';
import type {RegisteredRedirectUri} from '../../../entra/registration';
import type {RegistrationExpectation} from '../expectation';
import type {RegistrationFinding} from '../finding';
import {about, type FactRow, type FactRule} from '../judgement';
import {withApplication} from './with-application';

export const redirectUris: FactRule = withApplication(
  'redirect-uri',
  ['redirect-uri'],
  ({redirectUris: registered}, expectation) => {
    const {row} = about('redirect-uri', expectation);
    const judged = expectation.redirectUris.map((expected) => judgeOne(expected, registered, expectation));
    return {
      rows: judged.map(({found, seen}, index): FactRow => {
        const subject = expectation.redirectUris[index]?.uri ?? '';
        return found
          ? row({fact: 'redirect-uri', subject, status: 'failed', seen, finding: found.code})
          : row({fact: 'redirect-uri', subject, status: 'passed', seen});
      }),
      findings: judged.flatMap(({found}) => found ?? []),
    };
  },
);

function judgeOne(
  {uri, platform}: RegisteredRedirectUri,
  registered: readonly RegisteredRedirectUri[],
  expectation: RegistrationExpectation,
): {readonly found?: RegistrationFinding; readonly seen: string} {
  const {finding} = about('redirect-uri', expectation);
  const same = registered.filter((entry) => entry.uri === uri);
  if (same.some((entry) => entry.platform === platform)) return {seen: uri};
  const [elsewhere] = same;
  if (elsewhere) {
    const args = {uri, actual: elsewhere.platform, expected: platform};
    return {found: finding('redirect-uri-platform-differs', 'error', args), seen: uri};
  }
  const near = nearest(uri, registered);
  if (!near) return {found: finding('redirect-uri-missing', 'error', {uri, platform}), seen: ''};
  const {registered: other, differences, index} = near;
  const args = {uri, registered: other, differences, index};
  return {found: finding('redirect-uri-differs', 'error', args), seen: other};
}

/** Another address counts as meant for this one where few of its parts differ, and its host is not among them. */
function nearest(uri: string, registered: readonly RegisteredRedirectUri[]) {
  return registered
    .flatMap((entry) => {
      const compared = compareRedirectUris(entry.uri, uri);
      if (compared.match || compared.differences.includes('host')) return [];
      const {differences, index} = compared;
      return [{registered: entry.uri, differences, index}];
    })
    .sort((a, b) => a.differences.length - b.differences.length || b.index - a.index)[0];
}

export const otherRedirectUris: FactRule = withApplication(
  'redirect-uri',
  [],
  ({redirectUris: registered}, expectation) => {
    const {row, finding} = about('redirect-uri', expectation);
    const known = [...expectation.redirectUris.map(({uri}) => uri), ...expectation.ownRedirectUris];
    const meant = new Set(expectation.redirectUris.map(({uri}) => nearest(uri, registered)?.registered));
    const uris = registered.map(({uri}) => uri).filter((uri) => !known.includes(uri) && !meant.has(uri));
    if (uris.length === 0)
      return {rows: [row({fact: 'no-other-redirect-uri', status: 'passed'})], findings: []};
    const superfluous = finding('redirect-uri-superfluous', 'warning', {uris});
    return {
      rows: [row({fact: 'no-other-redirect-uri', status: 'passed', remark: true, finding: superfluous.code})],
      findings: [superfluous],
    };
  },
);
