/** Keys of a keyboard, by their names in both languages: `Ctrl+Shift+S`, « Ctrl+Maj+S ». */

const names: Readonly<Record<string, string>> = {
  ctrl: 'ctrl control',
  alt: 'alt option',
  shift: 'shift maj ⇧',
  cmd: 'cmd command commande ⌘',
  win: 'win windows',
  enter: 'enter return entrée ↵',
  escape: 'esc escape échap échappement',
  delete: 'del delete suppr',
  backspace: 'backspace',
  insert: 'ins insert inser',
  space: 'space espace',
  tab: 'tab tabulation',
  home: 'home origine',
  end: 'end fin',
};
const keys = new Map(
  Object.entries(names).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);

const held = '(?:Ctrl|Control|Alt|Option|Shift|Maj|Cmd|Command|Commande|Win|Windows|[⌘⇧])';
const shortcut = new RegExp(
  `(?<![\\p{L}\\p{N}])${held}(?:[ \\u00a0]?\\+[ \\u00a0]?(?:F\\d{1,2}|\\p{L}{2,11}|[\\p{L}\\p{N}]))+(?![\\p{L}\\p{N}])`,
  'gu',
);

type Shortcut = {readonly key: string; readonly start: number; readonly end: number};

/** @returns each combination of keys in a text, its keys in the order in which they are held */
export function shortcutsIn(text: string): readonly Shortcut[] {
  if (!text.includes('+')) return [];
  return Array.from(text.matchAll(shortcut), ({0: written, index}) => ({
    key: written
      .split(/[ \u00a0]?\+[ \u00a0]?/)
      .map((part) => keyNamed(part) ?? part.toLowerCase())
      .join('+'),
    start: index,
    end: index + written.length,
  }));
}

/** @returns one name in every language; undefined for what is no key */
export function keyNamed(word: string): string | undefined {
  const plain = word.trim().toLowerCase();
  return /^(?:[\p{L}\p{N}]|f\d{1,2})$/u.test(plain) ? plain : keys.get(plain);
}
