import {isFrontPage, isLocale, isSameHost, segmentsOf} from './address';
import {aboutAnswers, isThere, type Answered, type WebFinding} from './judgement';
import {notFoundPart, speaksOfNotFound} from './not-found-words';

/** Fewer characters than this: nothing but an apology, with a menu and a footer. */
const littleText = 1500;
/** More than this, under several headings, is a page about something. */
const muchText = 5000;

/** Answers that a page is there, and shows that it is not. */
export const softNotFound = aboutAnswers(({url}, answered) => {
  // Whoever links to `/errors/404` wants a page that speaks of it.
  if (!isThere(answered) || speaksOfNotFound(url)) return [];
  return (
    byAddress(url, answered) ?? byTitle(answered) ?? byShape(answered) ?? sentToFrontPage(url, answered) ?? []
  );
});

function byAddress(url: string, {finalUrl, hops}: Answered): WebFinding[] | undefined {
  if (hops.length === 0 || !speaksOfNotFound(finalUrl)) return undefined;
  // `/old?from=404`: only where the address is the apology's own.
  const last = segmentsOf(finalUrl).at(-1) ?? '';
  const isApology =
    /^(?:(?:error|erreur|page)?[-_]?4(?:04|10)|(?:page[-_]?)?not[-_]?found|page-introuvable)(?:[-_]?page)?(?:\.\w{2,5})?$/i;
  return isApology.test(last) && finalUrl !== url ? [found('shape', finalUrl, 'error')] : undefined;
}

function byTitle({page}: Answered): WebFinding[] | undefined {
  if (page?.title === undefined || notFoundPart(page.title) === undefined) return undefined;
  const isArticle = page.textLength > muchText && page.headings.length >= 4;
  return isArticle ? [] : [found('title', page.title, 'error')];
}

function byShape({page}: Answered): WebFinding[] | undefined {
  const heading = page?.headings.slice(0, 2).find((words) => notFoundPart(words) !== undefined);
  if (!page || heading === undefined || page.textLength > muchText) return undefined;
  return [found('shape', heading, page.textLength < littleText ? 'error' : 'warning')];
}

/** Sites that lost a page like to show their front page instead. Short links to another site are meant to. */
function sentToFrontPage(url: string, {finalUrl, hops}: Answered): WebFinding[] | undefined {
  if (hops.length === 0 || isFrontPage(url) || !isFrontPage(finalUrl) || !isSameHost(url, finalUrl))
    return undefined;
  const depth = segmentsOf(url).filter((part) => !isLocale(part)).length;
  // `/docs` may be another name of the front page; what lies below it is not.
  return [found('sent-to-front-page', finalUrl, depth > 1 ? 'error' : 'warning')];
}

function found(
  because: 'title' | 'shape' | 'sent-to-front-page',
  evidence: string,
  severity: 'error' | 'warning',
): WebFinding {
  return {code: 'web-soft-not-found', severity, args: {because, evidence}};
}
