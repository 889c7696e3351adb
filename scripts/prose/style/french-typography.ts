/**
 * French typography, as the printing houses of both sides of the Atlantic have it on the web: a no-break space inside
 * guillemets and before a colon, a narrow one before ; ! ?. No maintained rule knows the narrow space.
 */
import {checkPatterns} from './finding';

const noBreak = '\u00a0';
const narrow = '\u202f';
/** Any space, one too many included, or none. */
const space = '[ \\u00a0\\u202f\\u2009]*';

export const checkFrenchTypography = checkPatterns([
  {found: /'/g, signs: ["'"], write: '’', because: 'l’apostrophe est courbe'},
  {found: /“|(?<=^|[\s(])"/g, signs: ['“', '"'], write: `«${noBreak}`, because: 'les guillemets français'},
  {found: /”|(?<=[^\s(])"/g, signs: ['”', '"'], write: `${noBreak}»`, because: 'les guillemets français'},
  {
    found: new RegExp(`«${space}`, 'g'),
    signs: ['«'],
    write: `«${noBreak}`,
    because: 'une espace insécable (U+00A0) après le guillemet',
  },
  {
    found: new RegExp(`${space}»`, 'g'),
    signs: ['»'],
    write: `${noBreak}»`,
    because: 'une espace insécable (U+00A0) avant le guillemet',
  },
  {
    // Not in 10:30 nor in an address.
    found: new RegExp(`(?<=[^\\s:])${space}:(?=[\\s)]|$)`, 'g'),
    signs: [':'],
    write: `${noBreak}:`,
    because: 'une espace insécable (U+00A0) avant le deux-points',
  },
  {
    found: new RegExp(`(?<=[^\\s;!?(«])${space}[;!?](?=[\\s\\u00a0)»]|$)`, 'g'),
    signs: [';', '!', '?'],
    write: (mark) => `${narrow}${mark.slice(-1)}`,
    because: 'une espace fine insécable (U+202F) avant ce signe',
  },
  {
    found: new RegExp(`(?<=\\d)${space}(?:%|€|\\$)`, 'g'),
    signs: ['%', '€', '$'],
    write: (mark) => `${noBreak}${mark.slice(-1)}`,
    because: 'une espace insécable (U+00A0) avant ce signe',
  },
  {found: /\.\.\./g, signs: ['...'], write: '…', because: 'un seul caractère'},
  {found: / {2,}/g, signs: ['  '], write: ' ', because: 'une seule espace'},
  {found: / +(?=[.,](?:\s|$))/g, signs: [' .', ' ,'], write: '', because: 'pas d’espace avant ce signe'},
  {
    found: /(?<=\d)(?:ème|ième|è)s?(?!\p{L})/gu,
    signs: ['è'],
    write: 'e',
    because: 'l’ordinal s’abrège ainsi',
  },
]);
