/** The writers' page of all finding codes, in each language, from the words of the reports. */
import type {SyncArgs, SyncCode} from '../../finding';
import {families, familyOf, type Family} from '../../remark/families';
import {commandWords, findingWords, type Lang} from '../index';

/** Where the remedy repeats what was found, an example of it. */
const examples: {readonly [C in SyncCode]?: Partial<SyncArgs[C]>} = {
  'page-missing': {expected: 'i18n/fr/…/guide.mdx'},
  'page-orphan': {expected: 'docs/guide.mdx'},
  'partial-missing': {expected: 'i18n/fr/…/_part.mdx'},
  'partial-orphan': {expected: 'docs/_part.mdx'},
  'string-missing': {key: 'sidebar.guides.category.guides'},
  'string-orphan': {key: 'sidebar.guides.category.guides'},
  'string-placeholders-differ': {missing: '{count}', extra: '{n}'},
  'string-forms-differ': {expected: 3},
  'heading-id-differs': {expected: 'register'},
  'heading-id-missing': {expected: 'register'},
  'admonition-kind-differs': {expected: 'warning'},
  'tag-props-differ': {prop: 'id'},
  'fact-missing': {expected: '30 minutes'},
  'fact-extra': {found: '30 minutes'},
  'contract-literal': {tag: '<Fact id="secret-lifetime"/>'},
  'tag-id-unknown': {prop: 'id', nearest: 'secret-lifetime'},
  'step-without-section': {step: 'register-application'},
  'steps-in-contract-order': {expected: 'register-application'},
  'label-unknown': {nearest: 'App registrations'},
  'term-not-used': {expected: 'locataire'},
  'term-rejected': {expected: 'locataire'},
  'link-locale': {found: 'en-us', expected: 'fr-fr'},
  typography: {rule: 'colon', found: ' :', expected: '\u{a0}:'},
};

type TextsOfPage = Readonly<Record<string, unknown>> & {readonly group: Readonly<Record<Family, string>>};

const texts = {
  en: {
    file: 'docs/write/sync-findings.mdx',
    title: 'Findings about the two languages',
    description: 'Every code that the comparison of both languages reports, and what to do about it.',
    lead: 'This page lists what `npm run check:sync` can find; [Two languages in step](./sync.mdx) says how to run it, and [In your editor](./editor.mdx) how to see it while you type. The words are those of the reports.',
    head: ['Code', 'What was found', 'What to do'],
    group: {
      pairs: 'Pages and strings',
      structure: 'Structure',
      facts: 'Facts',
      meaning: 'Meaning',
      freshness: 'What changed alone',
      terms: 'Terms and typography',
      contracts: 'Contracts',
    },
    origin: 'Written from scripts/sync/messages',
  },
  fr: {
    file: 'i18n/fr/docusaurus-plugin-content-docs/current/write/sync-findings.mdx',
    title: 'Constats sur les deux langues',
    description:
      'Tous les codes que signale la comparaison des deux langues, et ce qu’il faut faire pour chacun.',
    lead: 'Cette page énumère ce que `npm run check:sync` peut trouver ; la [page sur la comparaison](./sync.mdx) explique comment la lancer, et [Dans votre éditeur](./editor.mdx) comment la voir pendant la saisie. Les mots sont ceux des rapports.',
    head: ['Code', 'Ce qui a été trouvé', 'Que faire'],
    group: {
      pairs: 'Pages et chaînes',
      structure: 'Structure',
      facts: 'Faits',
      meaning: 'Sens',
      freshness: 'Ce qui a changé seul',
      terms: 'Termes et typographie',
      contracts: 'Contrats',
    },
    origin: 'Écrit à partir de scripts/sync/messages',
  },
} as const satisfies Record<Lang, TextsOfPage>;

export const codesPageFile = (lang: Lang): string => texts[lang].file;

export function codesPage(lang: Lang): string {
  const {title, description, lead, head, group, origin} = texts[lang];
  const codes = Object.keys(findingWords[lang]) as SyncCode[];
  const sections = families.flatMap((family) => [
    `## ${group[family]} {/* #${family} */}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...codes.filter((code) => familyOf(code) === family).map((code) => row(cells(code, lang))),
    '',
  ]);
  return [
    '---',
    `title: ${title}`,
    `description: ${description}`,
    'sidebar_position: 7',
    '---',
    '',
    `{/* ${origin}: npx vitest run scripts/sync/messages/codes-page.test.ts -u */}`,
    '',
    lead,
    '',
    ...sections,
  ].join('\n');
}

function cells(code: SyncCode, lang: Lang): readonly string[] {
  const {title, remedy} = findingWords[lang][code];
  const name = commandWords[lang].languageName;
  const languages = {source: name('en'), translation: name('fr')};
  const said = (remedy as (args: unknown, names: typeof languages) => string)(
    examples[code] ?? {},
    languages,
  );
  return [`\`${code}\``, title, asMarkdown(said)];
}

/** What is code in a sentence of a terminal is marked as code on a page, where tags would be tags. */
function asMarkdown(sentence: string): string {
  return sentence
    .replace(
      /<[A-Z]\w*[^<>]*\/?>|\{\w+\}|(?<![\w-])--[a-z-]+|\b(?:docs|i18n)\/\S*\.mdx|\b(?:check:sync|verifiedOn)\b|#[a-z-]+\b|\bsecret-lifetime\b/g,
      (piece) => `\`${piece}\``,
    )
    .replaceAll('|', '\\|');
}

const row = (entries: readonly string[]): string => `| ${entries.join(' | ')} |`;
