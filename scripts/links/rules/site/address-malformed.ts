import type {DocumentRule, ResolvedLink} from '../../evidence';
import type {FindingArgs, Severity} from '../../finding';
import {mailFault} from './address/mail';
import {phoneFault} from './address/phone';
import {schemeFault} from './address/scheme';
import {linksOf, placeOf} from './place';

type Fault = FindingArgs['address-malformed'] & {readonly severity: Severity};

/** An address that cannot be one: of mail, of a telephone, of the web, or of a kind that nothing knows. */
export const addressMalformed: DocumentRule = (view) =>
  linksOf(view).flatMap((resolved) => {
    const fault = faultOf(resolved);
    if (!fault) return [];
    const {severity, ...args} = fault;
    return [{code: 'address-malformed', severity, ...placeOf(view, resolved.link), args}];
  });

function faultOf({link, target}: ResolvedLink): Fault | undefined {
  switch (target.kind) {
    case 'mail': {
      const fault = mailFault(target.address);
      return fault && {kind: 'mail', ...fault};
    }
    case 'phone': {
      const fault = phoneFault(target.address);
      return fault && {kind: 'phone', ...fault};
    }
    case 'malformed':
      return {kind: 'web', because: target.because, severity: 'error'};
    case 'scheme':
      return schemeFault(target.scheme, link.target)
        ? {kind: 'scheme', because: 'unknown-scheme', severity: 'error'}
        : undefined;
    default:
      return undefined;
  }
}
