/** The writers' page of all finding codes, in each language, from the words of the reports. */
import type {FindingArgs, LinkCode} from '../../finding';
import {findingWords, type Lang} from '../index';
import {severities} from './severities';

/** Where the remedy repeats what was found, an example of it. */
const examples: {readonly [C in LinkCode]?: FindingArgs[C]} = {
  'letter-case': {found: '/guides/Setup'},
  'trailing-slash': {expected: '/guides/setup/'},
  'page-redirects': {to: '/guides/setup'},
  'definition-duplicate': {label: 'setup', firstLine: 7, sameTarget: false},
  'address-malformed': {kind: 'web', because: 'no-host'},
  'configuration-not-read': {what: 'some-plugin', kind: 'plugin'},
  'page-in-other-language': {otherLocale: 'en', own: '/guides/setup'},
  'microsoft-language': {found: 'en-us', expected: 'fr-fr'},
  'microsoft-old-domain': {found: 'docs.microsoft.com', expected: 'learn.microsoft.com'},
  'web-redirects-for-good': {status: 301, to: 'https://example.com/new'},
  'web-private-address': {host: 'wiki.example'},
};

const groups = ['site', 'languages', 'built', 'web', 'lists'] as const;
type Group = (typeof groups)[number];

const texts = {
  en: {
    file: 'docs/write/link-findings.mdx',
    title: 'Findings about links',
    description: 'Every code that the link checker reports, how severe it is and what to do about it.',
    lead: 'This page lists what `npm run check:links` can find; [Links](./links.mdx) says how to run it. The words are those of the reports.',
    severities:
      'An **error** is wrong. A **warning** is probably wrong, or nobody can tell. A **note** is advice. Where a code has several of them, the circumstances decide.',
    head: ['Code', 'Severity', 'What was found', 'What to do'],
    severity: {error: 'error', warning: 'warning', note: 'note'},
    group: {
      site: 'Inside the site',
      languages: 'Between the languages',
      built: 'In the built site',
      web: 'On the web',
      lists: 'In the exceptions',
    },
    origin: 'Written from scripts/links/messages',
    or: 'or',
  },
  fr: {
    file: 'i18n/fr/docusaurus-plugin-content-docs/current/write/link-findings.mdx',
    title: 'Constats sur les liens',
    description:
      'Tous les codes que signale le contrôle des liens, leur gravité et ce qu’il faut faire pour chacun.',
    lead: 'Cette page énumère ce que `npm run check:links` peut trouver ; la page [Liens](./links.mdx) explique comment lancer le contrôle. Les mots sont ceux des rapports.',
    severities:
      'Une **erreur** est une faute certaine. Un **avertissement** signale une faute probable, ou ce que personne ne peut trancher. Une **remarque** est un conseil. Quand un code en a plusieurs, les circonstances décident.',
    head: ['Code', 'Gravité', 'Ce qui a été trouvé', 'Que faire'],
    severity: {error: 'erreur', warning: 'avertissement', note: 'remarque'},
    group: {
      site: 'À l’intérieur du site',
      languages: 'Entre les langues',
      built: 'Dans le site compilé',
      web: 'Sur le web',
      lists: 'Dans les exceptions',
    },
    origin: 'Écrit à partir de scripts/links/messages',
    or: 'ou',
  },
} as const;

export const codesPageFile = (lang: Lang): string => texts[lang].file;

export function codesPage(lang: Lang): string {
  const {title, description, lead, severities: told, head, group, origin} = texts[lang];
  const codes = Object.keys(findingWords[lang]) as LinkCode[];
  const sections = groups.flatMap((each) => [
    `## ${group[each]} {/* #${each} */}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...codes.filter((code) => groupOf(code) === each).map((code) => row(cells(code, lang))),
    '',
  ]);
  return [
    '---',
    `title: ${title}`,
    `description: ${description}`,
    'sidebar_position: 5',
    '---',
    '',
    `{/* ${origin}: npx vitest run scripts/links/messages/codes-page.test.ts -u */}`,
    '',
    lead,
    '',
    told,
    '',
    ...sections,
  ].join('\n');
}

function cells(code: LinkCode, lang: Lang): readonly string[] {
  const {severity, or} = texts[lang];
  const named = severities[code]
    .map((each) => severity[each])
    .join(', ')
    .replace(/, (?=\p{L}+$)/u, ` ${or} `);
  // Without an example, the remedy is the same whatever was found: a test looks for what would be missing.
  const {title, remedy} = findingWords[lang][code];
  const said = (remedy as (args: unknown, link: object) => string)(examples[code] ?? {}, {});
  return [`\`${code}\``, named, title, asMarkdown(said)];
}

/** What is code in a sentence of a terminal is marked as code on a page, where braces would be a program. */
function asMarkdown(sentence: string): string {
  return sentence
    .replace(
      /\{\/\*.*?\*\/\}|\{#\w+\}|<\w+>|--[a-z-]+(?: [\w-]+\.\w+)?|(?:https|mailto|tel):\S*[\w…]|\/[\w/.-]+[\w/]|\b(?:[a-z]{2}-[a-z]{2}|(?:docs|learn)\.microsoft\.com|baseUrl|trailingSlash|i18n\.locales)\b/g,
      (piece) => `\`${piece}\``,
    )
    .replaceAll('|', '\\|');
}

const row = (entries: readonly string[]): string => `| ${entries.join(' | ')} |`;

function groupOf(code: LinkCode): Group {
  if (code.startsWith('web-')) return 'web';
  if (/^(?:built|canonical|alternate|sitemap|social)-/.test(code)) return 'built';
  if (/^(?:ignore|expectation)-/.test(code)) return 'lists';
  return /language|^microsoft-|^twin-|not-translated/.test(code) ? 'languages' : 'site';
}
