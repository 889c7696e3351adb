/** The check of both languages, page by page, with what writers accepted and how much each page says. */
import {posix} from 'node:path';
import type {SyncHealth} from '../../src/core/health/model';
import {syncHealth, type ComparedPage, type FoundInSync} from '../../src/core/health/sync';
import type {Surroundings} from '../links/command/surroundings';
import type {Site} from '../links/model';
import {readSite} from '../links/site';
import {readText} from '../links/site/directory';
import {checkSite, type SiteCheck} from '../sync/check-site';
import {keepPairs} from '../sync/command/known-pairs';
import {parseCommand} from '../sync/command/parse';
import {cacheDirOf, checkSiteIs, settingsOf} from '../sync/command/prepare';
import {judgesHere} from '../sync/judging/here';
import {readSyncConfirmed} from '../sync/read';
import {reportOf} from '../sync/report/report-of';
import {siteRulesOf} from '../sync/site-rules';
import {addressesOf} from './addresses';
import {familyOfCode} from './families';
import {foundIn} from './found';
import {locales, type ByLocale} from './locales';
import {titleOf, wordsIn} from './words';

/** @throws what the command throws where it cannot run: its message says why, in English */
export async function gatherSync(root: string, around: Surroundings): Promise<ByLocale<SyncHealth>> {
  const {env, version, program, stderr} = around;
  const asked = parseCommand(['--site-dir', root]);
  if (asked.kind !== 'check') throw new Error('The sync checker no longer knows --site-dir');
  const settings = settingsOf(root, asked.options, 'en');
  const site = readSite(root, {env});
  checkSiteIs(site, asked.options, 'en');
  const textOf = (file: string): string => readText(posix.join(root, file)) ?? '';
  const {rules, knowledge} = siteRulesOf(settings, textOf);
  const cacheDir = program.endsWith('.ts') ? undefined : cacheDirOf(root, asked.options);
  const judgedBy = [version, program, site.markdown, settings, knowledge];
  const kept =
    cacheDir === undefined
      ? undefined
      : keepPairs(cacheDir, judgedBy, ({message}) => void stderr.write(`${message}\n`));
  const check = await checkSite({
    siteDir: root,
    site,
    settings,
    judges: judgesHere(rules),
    ...(kept && {known: kept.known}),
  });
  kept?.save();
  const pages = await pagesOf(root, site, check);
  return locales((locale) => {
    const report = reportOf({...check, textOf, durationMs: 0, version}, locale);
    const found = foundIn(report);
    return syncHealth({
      pages: pages[locale],
      findings: report.findings.flatMap(({code, section}, index): FoundInSync[] => {
        const own = found[index];
        return own ? [{...own, family: familyOfCode(code), ...(section !== undefined && {section})}] : [];
      }),
      labels: unverifiedIn(check),
    });
  });
}

async function pagesOf(
  root: string,
  site: Site,
  {pages, languageOf}: SiteCheck,
): Promise<ByLocale<readonly ComparedPage[]>> {
  const read = async (file: string, options: (typeof pages)[number]['files']['options']) =>
    readSyncConfirmed(file, readText(posix.join(root, file)) ?? '', {...options, language: languageOf(file)});
  const pairs = await Promise.all(
    pages.map(async ({files: {source, translation, options}, lock, sections}) => {
      const [en, fr] = await Promise.all([read(source, options), read(translation, options)]);
      const accepted = (lock?.sections ?? []).filter((one) => one.source && one.translation).length;
      return {en, fr, sections, accepted, words: {en: wordsIn(en), fr: wordsIn(fr)}};
    }),
  );
  const addresses = addressesOf(
    root,
    site,
    pairs.flatMap(({en, fr}) => [en, fr]),
  );
  return locales((locale) =>
    pairs.map((pair): ComparedPage => ({
      files: [pair.en.file, pair.fr.file],
      title: titleOf(pair[locale]),
      href: addresses.get(pair[locale].file) ?? '/',
      sections: pair.sections,
      accepted: pair.accepted,
      words: pair.words,
    })),
  );
}

function unverifiedIn({findings}: SiteCheck): {en: string; fr: string; files: string[]}[] {
  const labels = new Map<string, {en: string; fr: string; files: string[]}>();
  for (const {code, args, at} of findings) {
    if (code !== 'label-unverified') continue;
    const {label: en, words: fr} = args;
    const known = labels.get(`${en}\n${fr}`) ?? {en, fr, files: []};
    if (!known.files.includes(at.file)) known.files.push(at.file);
    labels.set(`${en}\n${fr}`, known);
  }
  return [...labels.values()].sort((a, b) => b.files.length - a.files.length || (a.en < b.en ? -1 : 1));
}
