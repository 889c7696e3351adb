/** The address that Docusaurus makes of a tag's or an author's name: lodash's `kebabCase`, without lodash. */

const lower = String.raw`a-z\xdf-\xf6\xf8-\xff`;
const upper = String.raw`A-Z\xc0-\xd6\xd8-\xde`;
const separator = String.raw`\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\xbf\xd7\xf7\u1680\u180e\u2000-\u206f\u2700-\u27bf\u3000\ufeff`;
/** Marks are no letters; halves of what lies beyond 16 bits come in pairs. */
const beyond = String.raw`\ud800-\udfff\ufe0e\ufe0f\u0300-\u036f\ufe20-\ufe2f\u20d0-\u20ff\u200d`;
/** Letters without case, as far as Latin goes: Greek, Cyrillic, Chinese. */
const other = `[^${beyond}${separator}0-9${lower}${upper}]`;

const symbol = String.raw`(?:[\u2700-\u27bf]|(?:\ud83c[\udde6-\uddff]){2}|[\ud800-\udbff][\udc00-\udfff])`;
const joined = String.raw`[\ufe0e\ufe0f]?(?:[\u0300-\u036f\ufe20-\ufe2f\u20d0-\u20ff]|\ud83c[\udffb-\udfff])?[\ufe0e\ufe0f]?`;

const word = new RegExp(
  [
    `[${upper}]?[${lower}]+(?=[${separator}]|[${upper}]|$)`,
    `(?:[${upper}]|${other})+(?=[${separator}]|[${upper}](?:[${lower}]|${other})|$)`,
    `[${upper}]?(?:[${lower}]|${other})+`,
    `[${upper}]+`,
    String.raw`\d*(?:1ST|2ND|3RD|(?![123])\dTH)(?=\b|[a-z_])`,
    String.raw`\d*(?:1st|2nd|3rd|(?![123])\dth)(?=\b|[A-Z_])`,
    String.raw`\d+`,
    `${symbol}${joined}(?:\u200d${symbol}${joined})*`,
  ].join('|'),
  'g',
);

/** Letters that no decomposition takes apart. */
const ligatures: Readonly<Record<string, string>> = {
  Æ: 'Ae',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Þ: 'Th',
  þ: 'th',
  ß: 'ss',
  Ð: 'D',
  ð: 'd',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  Ł: 'L',
  ł: 'l',
  Ŋ: 'N',
  ŋ: 'n',
  Œ: 'Oe',
  œ: 'oe',
  Ŧ: 'T',
  ŧ: 't',
  Ĳ: 'IJ',
  ĳ: 'ij',
  ŉ: "'n",
  ſ: 's',
  Ŀ: 'L',
  ŀ: 'l',
};

/** @returns words in lower case with hyphens between: `Über uns` gives `uber-uns`. */
export function kebabCase(text: string): string {
  const plain = text
    .replaceAll(/[\xc0-\xff\u0100-\u017f]/g, withoutAccent)
    .replaceAll(/[\u0300-\u036f\ufe20-\ufe2f\u20d0-\u20ff]/g, '')
    .replaceAll(/['\u2019]/g, '');
  return (plain.match(word) ?? []).join('-').toLowerCase();
}

function withoutAccent(letter: string): string {
  if (letter === '×' || letter === '÷') return letter;
  return ligatures[letter] ?? letter.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');
}
