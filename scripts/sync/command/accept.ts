import type {ExitStatus} from '../../command/command-error';
import {nearest} from '../../site/nearest';
import type {ComparedPage, SiteCheck} from '../check-site';
import {accept, emptyLock, followedSections, writeLocks, type PageLock} from '../lock';
import {commandWords, type Lang} from '../messages';
import type {PagePair} from '../model';
import {judgeFreshness} from '../rules/freshness';
import {badUsage} from './complaint';
import type {Acceptable, Options} from './options';
import type {Surroundings} from './surroundings';

/**
 * Takes what both languages say now as said together. Without names: what is new, and what both have changed. Where one
 * has changed alone, the page or section has to be named, and the reason given.
 *
 * @throws CommandError for a name that stands for nothing, and for a reason that is lacking
 */
export async function acceptPages(
  {pages, pairOf}: SiteCheck,
  {accept: names = [], reason}: Options,
  lang: Lang,
  {stdout, env}: Surroundings,
  root: string,
): Promise<ExitStatus> {
  const words = commandWords[lang];
  const named = names.length === 0 ? undefined : names.map((name) => ({name, page: find(name, pages, lang)}));
  const locks: PageLock[] = [];
  const alone: string[] = [];
  let sections = 0;
  for (const page of pages) {
    const asked = named?.filter((one) => one.page === page);
    if (asked?.length === 0) continue;
    const pair = await pairOf(page);
    const lock = page.lock ?? emptyLock(page.locale.dir, page.files.source);
    const wanted = asked ? sectionsNamed(asked, pair, lang) : undefined;
    const drifted = driftedSections(pair, lock);
    const chosen = wanted ?? sectionKeys(pair).filter((key) => !drifted.includes(key));
    const unexplained = drifted.filter((key) => chosen.includes(key));
    if (unexplained.length > 0 && reason === undefined) {
      alone.push(...unexplained.map((key) => `${page.files.source}#${key}`));
    }
    const isWhole = wanted === undefined && drifted.length === 0;
    const accepted = accept(lock, pair, {
      ...(isWhole ? {} : {sections: chosen}),
      reason: reason ?? (followedSections(pair, lock).length > 0 ? 'followed' : 'first'),
      ...(env['PASSERELLE_WRITER'] !== undefined && {by: env['PASSERELLE_WRITER']}),
    });
    const changed = accepted.sections.filter((section) => !lock.sections.includes(section)).length;
    if (changed === 0 && accepted.sections.length === lock.sections.length) continue;
    sections += changed;
    locks.push(accepted);
  }
  if (alone.length > 0) throw badUsage(lang, {code: 'reason-needed', args: {sections: alone}});
  const files = await writeLocks(root, locks);
  stdout.write(`${files.length === 0 ? words.nothingToAccept : words.accepted(sections, files.length)}\n`);
  return 0;
}

function find({page}: Acceptable, pages: readonly ComparedPage[], lang: Lang): ComparedPage {
  const wanted = page.replaceAll('\\', '/').replace(/^\.\//, '');
  const exact = pages.find(({files}) => files.source === wanted || files.translation === wanted);
  const endings = pages.filter(({files}) => files.source.endsWith(`/${wanted}`));
  const found = exact ?? (endings.length === 1 ? endings[0] : undefined);
  if (found) return found;
  const near = nearest(
    wanted,
    pages.map(({files}) => files.source),
  );
  throw badUsage(lang, {
    code: 'page-unknown',
    args: {name: page, ...(near !== undefined && {nearest: near})},
  });
}

/** @returns undefined: the whole page */
function sectionsNamed(
  asked: readonly {readonly name: Acceptable}[],
  pair: PagePair,
  lang: Lang,
): string[] | undefined {
  const keys = sectionKeys(pair);
  const wanted: string[] = [];
  for (const {name} of asked) {
    const {page, section} = name;
    if (section === undefined) return undefined;
    if (!keys.includes(section)) {
      const near = nearest(section, keys);
      throw badUsage(lang, {
        code: 'section-unknown',
        args: {page, section, ...(near !== undefined && {nearest: near})},
      });
    }
    wanted.push(section);
  }
  return wanted;
}

function sectionKeys({sections}: PagePair): string[] {
  return sections.map(({source, translation}) => (source ?? translation)?.key ?? '');
}

/** Those of which one language has changed alone. */
function driftedSections(pair: PagePair, lock: PageLock): string[] {
  const alone = ['source-changed-alone', 'translation-changed-alone'];
  return judgeFreshness(pair, lock).flatMap(({code, section}) =>
    alone.includes(code) && lock.sections.length > 0 ? [section ?? ''] : [],
  );
}
