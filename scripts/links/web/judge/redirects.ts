import {choosesLanguage, isDoor, isFrontPage, siteOf} from './address';
import {aboutAnswers, isThere, type WebFinding} from './judgement';

/** Sites whose addresses are meant to lead elsewhere, for now and for good: nobody should replace them. */
const shortLinks =
  /^(?:aka\.ms|bit\.ly|goo\.gl|t\.co|tinyurl\.com|youtu\.be|doi\.org|dx\.doi\.org|purl\.org|w3id\.org|git\.io|fwlink|hdl\.handle\.net)$|^(?:go|links?|l|click|r)\./;

/**
 * Advice on pages that moved. A redirect for good is worth following in the source, unless it chooses a language or
 * leads to a door; one for now says that the address is right, and is told only where it leads to another site.
 */
export const redirects = aboutAnswers(({url}, answered) => {
  const {hops, finalUrl} = answered;
  const {hostname, pathname} = new URL(url);
  if (hops.length === 0 || !isThere(answered)) return [];
  if (shortLinks.test(hostname) || /^\/fwlink\b/i.test(pathname) || isDoor(finalUrl)) return [];

  const temporary = hops.findIndex(({status}) => status !== 301 && status !== 308);
  const forGood = temporary < 0 ? hops : hops.slice(0, temporary);
  const last = forGood.at(-1);
  const to = temporary < 0 ? finalUrl : last?.to;
  if (last && to !== undefined && to !== url && !choosesLanguage(url, to)) {
    const isSafe = temporary < 0 && answered.status === 200 && isSameSite(url, to) && !isFrontPage(to);
    return [
      {
        code: 'web-redirects-for-good',
        severity: 'note',
        args: {status: hops[0]?.status ?? 301, to},
        movedTo: {url: to, isSafe: isSafe || isUpgrade(url, to)},
      },
    ];
  }
  return temporary >= 0 && !isSameSite(url, finalUrl)
    ? elsewhereForNow(hops[temporary]?.status ?? 302, finalUrl)
    : [];
});

function elsewhereForNow(status: number, to: string): WebFinding[] {
  return [{code: 'web-redirects-for-now', severity: 'note', args: {status, to}}];
}

function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

/** The same page by HTTPS, or with or without `www`: what leads to a front page leads to the same one. */
function isUpgrade(url: string, to: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare(url) === bare(to) && to.startsWith('https:');
}
