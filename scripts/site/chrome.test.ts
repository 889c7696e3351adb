import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, expect, it} from 'vitest';
import {footer, navbar} from './chrome';

type Messages = Readonly<Record<string, {readonly message: string}>>;
const read = (file: string): Messages =>
  JSON.parse(readFileSync(new URL(`../../i18n/fr/${file}`, import.meta.url), 'utf8'));

describe('French words of the navigation bar and the footer', () => {
  it('cover every label of the bar, and no other', () => {
    const labels = navbar.items.flatMap((item) => ('label' in item ? [`item.label.${item.label}`] : []));
    const expected = ['title', 'logo.alt', ...labels];
    expect(Object.keys(read('docusaurus-theme-classic/navbar.json')).sort()).toEqual(expected.sort());
  });

  it('cover every label of the footer, and no other', () => {
    const labels = footer.links.flatMap(({title, items}) => [
      `link.title.${title}`,
      ...items.map(({label}) => `link.item.label.${label}`),
    ]);
    const expected = ['copyright', ...labels];
    expect(Object.keys(read('docusaurus-theme-classic/footer.json')).sort()).toEqual(expected.sort());
  });
});

describe('French words of the theme', () => {
  const locales = '@docusaurus/theme-translations/locales';
  const load = createRequire(import.meta.url);
  const english: Readonly<Record<string, string>> = load(`${locales}/base/theme-common.json`);
  const shipped: Readonly<Record<string, string>> = load(`${locales}/fr/theme-common.json`);
  const ours = read('code.json');

  /** Words that are the same in both languages. */
  const sameInFrench = ['theme.navbar.mobileVersionsDropdown.label'];

  it('name strings that the theme has, with its placeholders', () => {
    const placeholders = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, {message}] of Object.entries(ours)) {
      expect(english, key).toHaveProperty([key]);
      expect(placeholders(message), key).toEqual(placeholders(english[key]));
    }
  });

  it('replace each one that the theme leaves in English', () => {
    const untranslated = Object.entries(english)
      .filter(([key]) => !key.endsWith('___DESCRIPTION') && !key.startsWith('theme.blog.'))
      .filter(([key, text]) => (shipped[key] ?? text) === text && !(key in ours))
      .map(([key]) => key);
    expect(untranslated).toEqual(sameInFrench);
  });
});
