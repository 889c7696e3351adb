import {environmentUrl, parseEnvironmentUrl} from '../../core/entra/environment-url';
import type {ProductId} from '../../core/contracts/schema';
import type {Verdict, Problems} from './verdict';

/**
 * Judges the address of an environment. What is copied from a browser's address bar is taken as it is, and cut to the
 * address alone; an address of another product, a portal or an insecure one is explained.
 */
export function judgeEnvironment(text: string, product: ProductId, words: Problems): Verdict {
  const parsed = parseEnvironmentUrl(text, product);
  if (parsed.ok) return {kind: 'right', value: environmentUrl(parsed.value)};
  const {problem} = parsed;
  switch (problem.code) {
    case 'path':
    case 'scheme-missing':
      return {kind: 'right', value: problem.suggestion};
    case 'not-https':
      return {kind: 'wrong', message: words.environmentInsecure, suggestion: problem.suggestion};
    case 'port':
    case 'credentials':
      return {kind: 'wrong', message: words.environmentUrl, suggestion: problem.suggestion};
    case 'secret-value':
      return {kind: 'wrong', message: words.secret, wipe: true};
    case 'placeholder':
      return {kind: 'wrong', message: words.placeholder};
    case 'wrong-product':
      return {kind: 'wrong', message: words.environmentOtherProduct};
    case 'not-an-environment':
      return {kind: 'wrong', message: words.environmentPortal};
    case 'unknown-host':
      return {kind: 'wrong', message: words.environmentHost(problem.host)};
    default:
      return {kind: 'wrong', message: words.environmentUrl};
  }
}
