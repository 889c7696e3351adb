/** Where other organisations are asked to consent, they see whether the publisher was verified. */
import {about, nothing, type FactRule} from '../judgement';

export const publisher: FactRule = ({application}, expectation) => {
  if (expectation.audience === 'single-tenant' || application.state !== 'read') return nothing;
  const {publisher: known, publisherDomain} = application.value;
  const {row, finding} = about('publisher', expectation);
  if (!known) return {rows: [row({fact: 'publisher', status: 'cannot-tell'})], findings: []};
  if (known.verified)
    return {rows: [row({fact: 'publisher', status: 'passed', seen: known.name})], findings: []};
  const unverified = finding('publisher-not-verified', 'warning', {domain: publisherDomain ?? ''});
  return {
    rows: [row({fact: 'publisher', status: 'passed', remark: true, finding: unverified.code})],
    findings: [unverified],
  };
};
