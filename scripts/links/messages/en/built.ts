import type {FindingArgs} from '../../finding';
import type {FindingWords} from '../words';
import {countIn} from '../../../report/count';
import {quote} from './say';

const canonical = {
  missing: 'has no canonical address',
  'leads-nowhere': 'names a canonical address that does not exist',
  'another-page': 'names another page as its canonical address',
  'not-absolute': 'names a canonical address that is not a full address',
  several: 'names several canonical addresses',
} as const satisfies Record<FindingArgs['canonical-wrong']['because'], string>;

const alternate = {
  missing: 'is not listed among the languages of the page',
  'leads-nowhere': 'is listed with an address that does not exist',
  'not-returned': 'is listed, but its page does not list this one in return',
  'bad-code': 'is not a language code that search engines know',
  duplicate: 'is listed more than once',
} as const satisfies Record<FindingArgs['alternate-wrong']['because'], string>;

const sitemap = {
  'leads-nowhere': 'The sitemap lists an address that does not exist',
  'not-listed': 'The sitemap lacks a page',
  unreadable: 'The sitemap cannot be read',
  'another-site': 'The sitemap lists an address of another site',
  'not-indexed': 'The sitemap lists a page that asks not to be indexed',
} as const satisfies Record<FindingArgs['sitemap-wrong']['because'], string>;

const count = countIn('en');

/** The page, and how many more have the same. */
function onPages(page: string, pages: number): string {
  return pages > 1 ? `${page} (and ${count(pages - 1, 'other page', 'other pages')})` : page;
}

export const built = {
  'built-page-missing': {
    title: 'Page missing from the build',
    why: 'Readers get the page that says “not found”.',
    message: ({page, path, pages}) =>
      `${onPages(page, pages)} links to ${path}, and the build holds no such page.`,
    remedy: () => 'Correct the link at its source, or build again if the build is older than the sources.',
  },
  'built-file-missing': {
    title: 'File missing from the build',
    why: 'The page lacks a picture, a style sheet, a script or a download.',
    message: ({page, path, pages}) =>
      `${onPages(page, pages)} uses ${path}, and the build holds no such file.`,
    remedy: () => 'Put the file into the static directory, or correct its address at the source.',
  },
  'built-anchor-missing': {
    title: 'Anchor missing from the build',
    why: 'Readers land at the top of the page and search for themselves.',
    message: ({page, path, id, pages}) =>
      `${onPages(page, pages)} links to ${quote(`#${id}`)} of ${path}, which has no such id.`,
    remedy: () => 'Use an id that the built page has. Ids of components exist only once these are rendered.',
  },
  'canonical-wrong': {
    title: 'Wrong canonical address',
    why: 'Search engines may show another page, or none.',
    message: ({page, because}) => `${page} ${canonical[because]}.`,
    remedy: () =>
      'Docusaurus writes the canonical address from url, baseUrl and trailingSlash: check these, and any <Head> of the page.',
  },
  'alternate-wrong': {
    title: 'Wrong list of languages',
    why: 'Search engines send readers to the wrong language.',
    message: ({page, language, because}) =>
      `On ${page}, the language ${quote(language)} ${alternate[because]}.`,
    remedy: () =>
      'Docusaurus writes these lists (hreflang) from i18n.locales: build every language in one go, and check any <Head> of the page.',
  },
  'sitemap-wrong': {
    title: 'Wrong sitemap',
    why: 'Search engines look for pages that do not exist, or miss those that do.',
    message: ({path, because}) => `${sitemap[because]}: ${path}.`,
    remedy: () => 'Check the sitemap plugin’s options and the site’s url, then build again.',
  },
  'social-image-wrong': {
    title: 'Wrong preview picture',
    why: 'Shared links are shown without their picture.',
    message: ({page, because}) =>
      because === 'leads-nowhere'
        ? `The Open Graph picture of ${page} does not exist.`
        : `The Open Graph picture of ${page} is not a full address, which the networks require.`,
    remedy: () => 'Correct “image” in the front matter or in the theme’s configuration.',
  },
} satisfies Partial<FindingWords>;
