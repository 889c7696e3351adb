/** "Supported account types" is what the contract asks for: neither narrower nor wider. */
import {about, type FactRule} from '../judgement';
import {withApplication} from './with-application';

export const accountTypes: FactRule = withApplication(
  'account-types',
  ['account-types'],
  ({audience: actual}, expectation) => {
    const {row, finding} = about('account-types', expectation);
    const {audience: expected} = expectation;
    if (actual === expected)
      return {rows: [row({fact: 'account-types', status: 'passed', seen: actual})], findings: []};
    // Wider than needed works; it only opens a door that nobody uses.
    const works = actual !== 'personal' && expected === 'single-tenant';
    const differ = finding('account-types-differ', works ? 'warning' : 'error', {actual, expected});
    return {
      rows: [
        row({
          fact: 'account-types',
          status: works ? 'passed' : 'failed',
          ...(works && {remark: true}),
          seen: actual,
          finding: differ.code,
        }),
      ],
      findings: [differ],
    };
  },
);
