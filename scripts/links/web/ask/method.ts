import type {WebQuestion} from '../model';
import type {Tools} from './tools';

/** Endings of addresses that are pages all the same. */
const pageEndings = /^(?:[sx]?html?|mdx?|markdown|php\d?|phtml|aspx?|jspx?|jsf|cfm|cgi|do|action)$/i;

/**
 * How an address is asked first. Pages are asked with GET: many that are not there answer with 200, and say so in words
 * alone. What is downloaded, or shown as a picture, is asked with HEAD.
 */
export function methodFor(
  {head}: Pick<Tools, 'head'>,
  {fragments, isImage}: WebQuestion,
  url: URL,
): 'HEAD' | 'GET' {
  if (fragments.length > 0 || (!isImage && looksLikePage(url))) return 'GET';
  return head.methodFor(url.host);
}

/** A last part without an ending, or with a page's. Numbers are no endings: `/v1.2`. */
function looksLikePage({pathname}: URL): boolean {
  const dot = pathname.lastIndexOf('.');
  if (dot < pathname.lastIndexOf('/')) return true;
  const ending = pathname.slice(dot + 1);
  return dot < 0 || !/^(?=\w*[a-z])\w{1,8}$/i.test(ending) || pageEndings.test(ending);
}
