/**
 * A contract's source in words for readers. Contracts name sources for writers: an address, `github:owner/repo path`,
 * `community source 3`. A reader wants to know what kind of source that is, and a link where there is one.
 */
import type {SourceWords} from '../components/SourceNote';
import type {Provenance} from '../core/contracts/schema';
import type {Locale} from './page';

type Kind = keyof (typeof kinds)['en'];

const kinds = {
  en: {
    reported: 'reported by users, not in Microsoft’s documentation',
    copy: 'a copy of Microsoft’s documentation',
    translated: 'read in a translation of Microsoft’s text',
    screenshots: 'screenshots published by users',
    vendor: 'the vendor’s own document',
    helpCentre: 'the vendor’s help centre',
    library: 'the source code of Microsoft’s sign-in library',
    product: 'Microsoft’s documentation of the product',
    concluded: 'concluded by this site from other facts',
    chosen: 'chosen by this site',
    experience: 'general experience, no page was read for it',
  },
  fr: {
    reported: 'rapporté par des utilisateurs, absent de la documentation de Microsoft',
    copy: 'une copie de la documentation de Microsoft',
    translated: 'lu dans une traduction du texte de Microsoft',
    screenshots: 'captures d’écran publiées par des utilisateurs',
    vendor: 'le document de l’éditeur',
    helpCentre: 'le centre d’aide de l’éditeur',
    library: 'le code source de la bibliothèque de connexion de Microsoft',
    product: 'la documentation du produit par Microsoft',
    concluded: 'conclu par ce site à partir d’autres faits',
    chosen: 'choisi par ce site',
    experience: 'expérience générale, aucune page n’a été lue à ce sujet',
  },
} as const;

/** In this order: the first that fits says what kind of source it is. */
const patterns: readonly (readonly [RegExp, Kind])[] = [
  [/translat/i, 'translated'],
  [/screenshot/i, 'screenshots'],
  [/^seed\b/i, 'vendor'],
  [/\bPDF\b/, 'vendor'],
  [/help cent/i, 'helpCentre'],
  [/msal/i, 'library'],
  [/^derived|: derived/i, 'concluded'],
  [/^(invented|chosen|named by|estimated)/i, 'chosen'],
  [/^common|no (\w+ )?page was read/i, 'experience'],
  [/documentation|security role|^names from/i, 'product'],
];

/** What a source is when nothing in its name tells: what its status says of it. */
const byStatus: Readonly<Record<Provenance['status'], Kind>> = {
  verified: 'product',
  'docs-only': 'product',
  community: 'reported',
  derived: 'concluded',
  unverified: 'experience',
};

/** Hosts that readers know by another name than their address. */
const sites: readonly (readonly [RegExp, Readonly<Record<Locale, string>>])[] = [
  [/(^|\.)(learn|docs)\.microsoft\.com$/, {en: 'Microsoft Learn', fr: 'Microsoft Learn'}],
  [/^techcommunity\.microsoft\.com$/, {en: 'Microsoft’s team blog', fr: 'le blogue de l’équipe Microsoft'}],
  [
    /^devblogs\.microsoft\.com$/,
    {en: 'Microsoft’s developer blog', fr: 'le blogue de Microsoft pour les développeurs'},
  ],
  [
    /^mc\.merill\.net$/,
    {
      en: 'Microsoft’s Message center (public copy)',
      fr: 'le Centre de messages de Microsoft (copie publique)',
    },
  ],
  [/^experienceleague\.adobe\.com$/, {en: 'Adobe Experience League', fr: 'Adobe Experience League'}],
];

/** @returns at least one part; each named once */
export function sourceWords({source, status}: Pick<Provenance, 'source' | 'status'>, locale: Locale) {
  const parts = source.split(/; /).flatMap((part) => wordsOf(part, status, locale));
  // A remark such as “the address itself could not be tried” is a writer’s; the status already says it.
  const known = parts.length > 0 ? parts : [{text: kinds[locale][byStatus[status]]}];
  return numbered(known.filter((part, index) => known.findIndex((other) => isSame(part, other)) === index));
}

const isSame = (a: SourceWords, b: SourceWords) => a.text === b.text && a.href === b.href;

/** Two pages of one site are two links: the second and further ones get a number. */
function numbered(parts: readonly SourceWords[]): readonly SourceWords[] {
  return parts.map((part, index) => {
    const before = parts.slice(0, index).filter(({text}) => text === part.text).length;
    return before === 0 ? part : {...part, text: `${part.text} (${String(before + 1)})`};
  });
}

/** Empty where the name says nothing that a reader could use. */
function wordsOf(part: string, status: Provenance['status'], locale: Locale): readonly SourceWords[] {
  const addresses = part.match(/https:\/\/[^\s;,)]+/g);
  if (addresses) return [...addresses.map((href) => linkTo(href, locale)), ...aside(part, locale)];
  const github = /github:([\w.-]+)\/([\w.-]+)/.exec(part);
  if (github) return [repository(github[1] ?? '', github[2] ?? '', locale)];
  const kind = part.includes('communit') ? communityKind(part, status) : kindOf(part);
  return kind ? [{text: kinds[locale][kind]}] : [];
}

const kindOf = (part: string) => patterns.find(([pattern]) => pattern.test(part))?.[1];

/** What a public file of unknown origin is worth: a copy of Microsoft's page, a picture, or somebody's word. */
function communityKind(part: string, status: Provenance['status']): Kind {
  if (/translat/i.test(part)) return 'translated';
  if (/(Microsoft|Dynamics 365) doc/i.test(part)) return 'copy';
  return status === 'verified' ? 'screenshots' : 'reported';
}

function linkTo(href: string, locale: Locale): SourceWords {
  const {hostname} = new URL(href);
  const name = sites.find(([pattern]) => pattern.test(hostname))?.[1][locale];
  return {text: name ?? hostname.replace(/^www\./, ''), href};
}

/** What stands in brackets after an address, where it matters to a reader. */
function aside(part: string, locale: Locale): readonly SourceWords[] {
  return /translation/i.test(part) ? [{text: kinds[locale].translated}] : [];
}

/** The repository itself: branches and paths move. */
function repository(owner: string, name: string, locale: Locale): SourceWords {
  const repo = name.replace(/\.$/, '');
  const href = `https://github.com/${owner}/${repo}`;
  const full = `${owner}/${repo}`;
  return {text: `${repositories[locale][ownerKind(owner, repo)]} (${full})`, href};
}

const repositories = {
  en: {
    microsoft: 'Microsoft’s documentation on GitHub',
    fork: 'a copy of Microsoft’s documentation on GitHub',
    adobe: 'Adobe’s documentation on GitHub',
    list: 'a public list on GitHub',
  },
  fr: {
    microsoft: 'la documentation de Microsoft sur GitHub',
    fork: 'une copie de la documentation de Microsoft sur GitHub',
    adobe: 'la documentation d’Adobe sur GitHub',
    list: 'une liste publique sur GitHub',
  },
} as const;

function ownerKind(owner: string, repo: string): keyof (typeof repositories)['en'] {
  if (owner === 'AdobeDocs') return 'adobe';
  if (/^(MicrosoftDocs|OfficeDev|microsoft|microsoftgraph)$/.test(owner)) return 'microsoft';
  return repo.includes('docs') ? 'fork' : 'list';
}
