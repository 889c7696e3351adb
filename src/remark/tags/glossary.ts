import type {PhrasingContent, RootContent} from 'mdast';
import {formatDate} from '../../core/contracts/facts';
import type {Term} from '../../core/contracts/catalogue';
import {findLabel} from '../../core/contracts/labels';
import {readerTerms} from '../../core/contracts/terms';
import {labelProps} from '../labels';
import {code, heading, link, list, paragraph, strong, text, textElement} from '../nodes';
import type {Locale} from '../page';
import {definitions} from '../permission-entries';
import {sourceLinks} from '../source-links';
import type {Tag} from '.';

const words = {
  en: {
    other: 'In French',
    label: 'In the portal',
    note: 'Note',
    seeAlso: 'See also',
    avoided: 'Not',
    source: 'Source',
    further: 'To know more',
    readOn: 'read on',
    themes: {
      directory: 'Who and where',
      permissions: 'What may be done',
      tokens: 'How a sign-in goes',
      products: 'Inside the products',
      site: 'Words of this site',
    },
  },
  fr: {
    other: 'En anglais',
    label: 'Dans le portail',
    note: 'À savoir',
    seeAlso: 'Voir aussi',
    avoided: 'Évité ici',
    source: 'Source',
    further: 'Pour en savoir plus',
    readOn: 'lecture du',
    themes: {
      directory: 'Qui et où',
      permissions: 'Ce qui est permis',
      tokens: 'Comment se passe une connexion',
      products: 'Dans les produits',
      site: 'Les mots de ce site',
    },
  },
} as const;

/** `<GlossaryByTheme/>`: the terms by what they are about, for readers who do not know the word yet. */
export const glossaryByTheme: Tag = (_node, {locale}) => {
  const {themes} = words[locale];
  const all = readerTerms(locale);
  const colon = locale === 'fr' ? '\u00a0:' : ':';
  return [
    list(
      Object.entries(themes).map(([theme, title]) => [
        strong(`${title}${colon}`),
        text(' '),
        ...separated(all.filter((term) => term.theme === theme).map((term) => termLink(term, locale))),
      ]),
    ),
  ];
};

/** `<Glossary/>`: every term under a heading of its own, in the alphabet of the page's language. */
export const glossary: Tag = (_node, {locale}) => readerTerms(locale).flatMap((term) => entry(term, locale));

function entry(term: Term, locale: Locale): RootContent[] {
  const say = words[locale];
  const {id, definition, note, label, seeAlso, rejectedFr} = term;
  const other = locale === 'fr' ? 'en' : 'fr';
  const known = label === undefined ? undefined : findLabel(label);
  const related = readerTerms(locale).filter((entry) => seeAlso.includes(entry.id));
  const dated = (date: string) => ` (${say.readOn} ${formatDate(date, locale)})`;
  const rows: readonly (readonly [string, readonly PhrasingContent[]])[] = [
    [say.other, term.en === term.fr ? [] : [textElement('span', {lang: other}, [text(term[other])])]],
    [say.label, known ? [textElement('Ui', labelProps(known))] : []],
    [
      say.avoided,
      locale === 'fr' && rejectedFr.length > 0
        ? [text(rejectedFr.map((form) => `«\u00a0${form}\u00a0»`).join(', '))]
        : [],
    ],
    [say.note, note ? [text(note[locale])] : []],
    [say.seeAlso, separated(related.map((entry) => termLink(entry, locale)))],
    [say.source, isRead(term) ? sourceLinks([term], locale, dated) : []],
    [say.further, term.status === 'unverified' ? sourceLinks([term], locale, () => '') : []],
  ];
  return [
    heading(3, term[locale], id),
    paragraph(...withCode(definition[locale])),
    definitions(rows.map(([name, said]) => [name, said.length > 0 ? [paragraph(...said)] : []])),
  ];
}

/** Whether somebody read the source for this definition; the site's own words have none. */
const isRead = ({status}: Term) => status !== 'derived' && status !== 'unverified';

const termLink = (term: Term, locale: Locale) => link(`#${term.id}`, term[locale]);

/** Definitions hold plain words, and code between backticks. */
function withCode(words: string): PhrasingContent[] {
  return words.split('`').flatMap((part, index) => {
    if (part === '') return [];
    return [index % 2 === 1 ? code(part) : text(part)];
  });
}

function separated(items: readonly PhrasingContent[]): PhrasingContent[] {
  return items.flatMap((item, index) => (index > 0 ? [text(', '), item] : [item]));
}
