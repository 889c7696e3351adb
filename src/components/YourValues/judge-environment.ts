import {environmentUrl, parseEnvironmentUrl} from '../../core/entra/environment-url';
import type {ProductId} from '../../core/contracts/schema';
import type {Verdict, Problems} from './verdict';

/**
 * A letter, then letters, digits, hyphens and underscores; 30 at most. Nothing else may stand in the commands of a
 * guide, which put the name between quotes.
 *
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/administration-center-api_environments
 */
const environmentName = /^[a-z][\w-]{0,29}$/i;

/** Judges the name of a Business Central environment; from an address that contains it, the name is offered. */
export function judgeEnvironmentName(text: string, words: Problems): Verdict {
  const name = text.trim();
  if (environmentName.test(name)) return {kind: 'right', value: name};
  const suggestion = nameInAddress(name);
  return {
    kind: 'wrong',
    message: words.environmentName,
    ...(suggestion === undefined ? {} : {suggestion}),
  };
}

function nameInAddress(text: string): string | undefined {
  const parsed = parseEnvironmentUrl(text, 'business-central');
  if (parsed.ok) return parsed.value.product === 'business-central' ? parsed.value.environment : undefined;
  const {problem} = parsed;
  return 'suggestion' in problem && problem.suggestion !== text
    ? nameInAddress(problem.suggestion)
    : undefined;
}

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
