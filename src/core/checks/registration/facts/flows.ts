/** Nothing hands out tokens that no contract needs: no implicit grant, no public client. */
import {about, type FactRule} from '../judgement';
import {withApplication} from './with-application';

export const flows: FactRule = withApplication(
  'account-types',
  [],
  ({implicitGrant, isFallbackPublicClient}, expectation) => {
    const {row, finding} = about('account-types', expectation);
    const open = [
      ...(implicitGrant.accessTokens || implicitGrant.idTokens ? (['implicit'] as const) : []),
      ...(isFallbackPublicClient ? (['public-client'] as const) : []),
    ];
    if (open.length === 0) return {rows: [row({fact: 'flows', status: 'passed'})], findings: []};
    const found = finding('flow-not-needed', 'warning', {flows: open});
    return {
      rows: [row({fact: 'flows', status: 'passed', remark: true, finding: found.code})],
      findings: [found],
    };
  },
);
