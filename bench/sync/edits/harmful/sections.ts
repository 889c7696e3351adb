/** Headings and the sections they open. */
import type {Edit, Family, Page} from '../../model';
import {shorten} from '../propose';

const added = {
  en: {
    title: 'Known limitations',
    id: 'known-limitations',
    text: 'Shared calendars of other tenants are left out.',
  },
  fr: {
    title: 'Limites connues',
    id: 'known-limitations',
    text: 'Les calendriers partagés d’autres locataires sont exclus.',
  },
};

export const sectionFamilies: readonly Family[] = [
  {
    name: 'heading-level',
    codes: ['heading-level-differs'],
    propose: ({text, sections}) =>
      sections.flatMap(({start, level}) => {
        if (level < 2 || !text.startsWith('#', start)) return [];
        const change = level > 2 ? {start, end: start + 1, to: ''} : {start, end: start, to: '#'};
        return [{changes: [change], fact: `level ${level}`}];
      }),
  },
  {
    name: 'heading-id',
    codes: ['heading-id-differs', 'heading-id-missing'],
    propose: ({text, sections, side}) =>
      sections.flatMap(({id, start}) => {
        if (!id || text.includes(`](#${id})`)) return [];
        const at = text.indexOf(`#${id}`, start) + 1;
        const to = `${id}-new`;
        return [
          {
            changes: [{start: at, end: at + id.length, to}],
            fact: `#${id}`,
            ...(side === 'en' ? {alsoSections: [to]} : {}),
          },
        ];
      }),
  },
  {
    name: 'section-removed',
    codes: ['section-missing', 'section-extra'],
    propose: ({text, sections}) =>
      sections.flatMap(({start, end, level}, nth) => {
        const holdsMore = (sections[nth + 1]?.level ?? 0) > level;
        if (level < 2 || holdsMore || text.slice(start, end).includes('\n[')) return [];
        return [{changes: [{start, end, to: ''}], fact: shorten(text.slice(start, end))}];
      }),
  },
  {
    name: 'section-added',
    codes: ['section-extra', 'section-missing'],
    propose: ({sections, side}) =>
      sections.slice(2).map(({start}) => {
        const {title, id, text} = added[side];
        const to = `## ${title} {#${id}}\n\n${text}\n\n`;
        return {changes: [{start, end: start, to}], fact: title, alsoSections: [id]};
      }),
  },
  {
    name: 'section-moved',
    codes: ['section-moved', 'heading-id-differs'],
    propose: (page) => moves(page),
  },
];

/** Neighbours of one level, neither with anything below, change places. */
function moves({text, sections}: Page): Edit[] {
  return sections.flatMap((first, nth) => {
    const second = sections[nth + 1];
    const third = sections[nth + 2];
    if (first.level < 2 || second?.level !== first.level || (third?.level ?? 0) > first.level) return [];
    const [one, other] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
    if (`${one}${other}`.includes('\n[') || !other.endsWith('\n\n')) return [];
    return [
      {
        changes: [{start: first.start, end: second.end, to: other + one}],
        fact: `${first.key} ⇄ ${second.key}`,
        alsoSections: [nth, nth + 1],
      },
    ];
  });
}
