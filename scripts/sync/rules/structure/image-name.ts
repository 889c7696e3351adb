/**
 * @param url as written: `../img/fr/x.png`, `/img/x.fr.png`, `require('@site/static/img/x.png').default`
 * @param language of the page it stands on
 * @returns the same text for one picture and its counterpart in another language: folders and endings of names that
 *   are the page's language are taken out, and so is the way there (`../`, `@site/static`)
 */
export function imageName(url: string, language: string): string {
  const required = /require\(\s*(['"])(.+?)\1\s*\)/.exec(url)?.[2] ?? url;
  const [main = language] = language.split('-');
  const own = `(?:${escaped(language)}|${escaped(main)}(?:[-_][a-z]{2})?)`;
  const folder = new RegExp(`^${own}$`, 'i');
  const ending = new RegExp(`^(.+)[._-]${own}(\\.[a-z0-9]+)$`, 'i');
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

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
