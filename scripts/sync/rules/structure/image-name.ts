/**
 * @param url as written: `../img/fr/x.png`, `/img/x.fr.png`, `require('@site/static/img/x.png').default`
 * @param languages of the page and of its translation: a page may show the other language's picture until it has its own
 * @returns the same text for one picture and its counterpart in another language: folders and endings of names that
 *   are one of the languages are taken out, and so is the way there (`../`, `@site/static`)
 */
export function imageName(url: string, languages: readonly string[]): string {
  const required = /require\(\s*(['"])(.+?)\1\s*\)/.exec(url)?.[2] ?? url;
  const {folder, ending} = patternsOf(languages);
  const isRemote = /^(?:[a-z]+:)?\/\//i.test(required);
  const parts = required.split(/[?#]/, 1).join('').split('/');
  const kept = parts.filter(
    (part, index) =>
      part !== '.' &&
      part !== '..' &&
      (part !== '' || isRemote) &&
      (index === parts.length - 1 || !folder.test(part)),
  );
  const path = kept
    .join('/')
    .replace(/^@site\//, '')
    .replace(/^static\//, '');
  const name = path.split('/').at(-1) ?? '';
  return path.slice(0, path.length - name.length) + name.replace(ending, '$1$2');
}

type Patterns = {readonly folder: RegExp; readonly ending: RegExp};

const known = new Map<string, Patterns>();

function patternsOf(languages: readonly string[]): Patterns {
  const key = languages.join(' ');
  const before = known.get(key);
  if (before) return before;
  const names = languages.map((language) => {
    const [main = language] = language.split('-');
    return `${escaped(language)}|${escaped(main)}(?:[-_][a-z]{2})?`;
  });
  const any = `(?:${names.join('|')})`;
  const patterns = {
    folder: new RegExp(`^${any}$`, 'i'),
    ending: new RegExp(`^(.+)[._-]${any}(\\.[a-z0-9]+)$`, 'i'),
  };
  known.set(key, patterns);
  return patterns;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
