/** Plain documents with plain, right links: what most of a site is made of. */
import type {Random} from './random';

const words = {
  en: 'the server keeps a list of every request and answers with what the user may see unless the token says so later while each page of this manual explains one step at a time'.split(
    ' ',
  ),
  fr: 'le serveur garde une liste de chaque demande et répond avec ce que la personne peut voir sauf si le jeton le dit plus tard car chaque page de ce manuel explique une seule étape'.split(
    ' ',
  ),
};

export type PlainPage = {readonly path: string; readonly title: string};

type PlainOptions = {
  readonly index: number;
  readonly pages: readonly PlainPage[];
  readonly language: 'en' | 'fr';
  /** Links from the documents' root also lead from a translated page to one that is not; other tools read `./`. */
  readonly paths: 'root' | 'beside';
};

/** @returns where the plain documents are, below the documents' directory: a hundred to a folder */
export function plainPages(count: number): PlainPage[] {
  return Array.from({length: count}, (_, n) => ({
    path: `reference/part-${String(Math.floor(n / 100)).padStart(3, '0')}/page-${String(n).padStart(5, '0')}.md`,
    title: `Page ${n}`,
  }));
}

/** About two kilobytes, with eight links: as documents are. */
export function plainDocument({index, pages, language, paths}: PlainOptions, random: Random): string {
  const own = pages[index] ?? {path: '', title: ''};
  const link = () => {
    const other = random.whole(pages.length);
    const page = pages[other] ?? own;
    const anchor = random.whole(2) === 0 ? `#details-${other}` : '';
    return `[${page.title}](${paths === 'root' ? page.path : relative(own.path, page.path)}${anchor})`;
  };
  const sentence = (length: number) => Array.from({length}, () => random.pick(words[language])).join(' ');
  const paragraph = () => `${sentence(24)}, ${link()}, ${sentence(16)}.`;
  const section = (title: string) => `## ${title}\n\n${paragraph()}\n\n${paragraph()}\n`;
  const [overview, details, more] =
    language === 'en' ? ['Overview', 'Details', 'More'] : ['Aperçu', 'Détails', 'Suite'];
  return [
    `---\ntitle: ${own.title}\ndescription: ${sentence(6)}\n---\n`,
    `${sentence(30)}.\n`,
    section(overview),
    section(`${details} {#details-${index}}`),
    `- ${paragraph()}\n- \`${sentence(3)}\` **${sentence(4)}**\n- [${overview}](#${overview.toLowerCase()})\n`,
    `\`\`\`json\n{"page": ${index}, "see": "[nothing](./here.md)"}\n\`\`\`\n`,
    section(more),
  ].join('\n');
}

function relative(from: string, to: string): string {
  const here = from.split('/').at(-2);
  const [folder, name] = to.split('/').slice(-2);
  return here === folder ? `./${name ?? ''}` : `../${folder ?? ''}/${name ?? ''}`;
}
