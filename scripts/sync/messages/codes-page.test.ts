import {expect, it} from 'vitest';
import {codesPage, codesPageFile} from './harness/codes-page';

it.each(['en', 'fr'] as const)(
  'the writers’ page in %s says what the reports say (-u writes it anew)',
  async (lang) => {
    const page = codesPage(lang);
    expect(page).not.toMatch(/\bundefined\b|\[object/);
    await expect(page).toMatchFileSnapshot(`../../../${codesPageFile(lang)}`);
  },
);
