/** Sentences split, joined, turned round: by rule where that is safe, else by hand. */
import type {Edit, Family, Page} from '../../model';
import {eachMatch, replacing} from '../propose';
import {rewordings} from './rewordings';

const joinable = {
  en: 'The|It|A|An|This|They|These|You|After|If|Later|Keep|Each|Use|Only',
  fr: 'Le|La|Les|Il|Elle|Un|Une|Cette|Ces|Elles|Ils|Vous|Chaque|Patientez|Si|Utilisez',
};

export const sentenceFamilies: readonly Family[] = [
  {
    name: 'sentence-split',
    codes: [],
    propose: ({prose, side}) =>
      eachMatch(
        prose,
        side === 'en'
          ? /; (\p{Ll})(?=\p{L}* \p{L}+ [^\n;]*\.)/gu
          : /[\u00a0\u202f ]; (\p{Ll})(?=\p{L}* \p{L}+ [^\n;]*\.)/gu,
        ({1: letter = ''}) => `. ${letter.toUpperCase()}`,
      ),
  },
  {
    name: 'sentences-joined',
    codes: [],
    propose: ({prose, side}) =>
      eachMatch(prose, new RegExp(`(?<=\\p{L})\\. (?=(?:${joinable[side]}) )`, 'gu'), () =>
        side === 'en' ? '; ' : '\u202f; ',
      ).map((edit) => lowered(edit, prose)),
  },
  {name: 'reworded', codes: [], propose: (page) => byHand(page)},
];

/** What followed the full stop now follows a semicolon. */
function lowered(edit: Edit, prose: string): Edit {
  const at = edit.changes[0]?.end ?? 0;
  return {...edit, changes: [...edit.changes, {start: at, end: at + 1, to: (prose[at] ?? '').toLowerCase()}]};
}

function byHand({name, side, text}: Page): Edit[] {
  return rewordings
    .filter((one) => one.page === name && one.side === side)
    .map(({from, to}) => {
      const at = text.indexOf(from);
      if (at < 0) throw new Error(`${name}: “${from}” is not there`);
      return replacing(at, from, to);
    });
}
