import {expect, it} from 'vitest';
import {languageOfFile} from './language-of-file';

it.each([
  ['i18n/fr/docusaurus-plugin-content-docs/current/a.mdx', 'fr'],
  ['docs/a.fr.mdx', 'fr'],
  ['docs/fr/a.mdx', 'fr'],
  ['docs/a.mdx', undefined],
  // A page about English is French all the same.
  ['i18n/fr/docusaurus-plugin-content-docs/current/only-en.md', 'fr'],
])('%s is in %s', (file, language) => {
  expect(languageOfFile(file)).toBe(language);
});
