/** What a page costs before anybody clicks: which code, which words, how many bytes, and nothing that moves. */
import type {Page} from '@playwright/test';
import {integrations} from '../../src/core/contracts/integrations';
import {contract, goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {otherThan} from '../support/languages';
import {recordScripts, weightOf, type LoadedScript} from '../support/scripts';
import {localizedStrings, tellingStrings} from '../support/strings';

/** Bytes of script, gzip. */
const budgets = {guide: 0, home: 0, redirect: 0, practice: 0} as const;

/** Text that is in a library's code whatever the minifier does. */
const libraries = {
  MSAL: ['msal.js.browser', 'x-client-SKU', 'interaction_in_progress'],
  zod: ['invalid_union', 'ZodError', '_zod'],
  mermaid: ['mermaid', 'sequenceDiagram', 'cytoscape'],
  'the practice tenant': ['passerelle practice tenant', 'Boulangerie Fjord'],
} as const;

/** Sum of layout shifts; below 0.1 counts as good. */
const STEADY = 0.02;

inEachLanguage((language) => {
  const other = otherThan(language);

  test('a guide loads no library, no catalogue and no other language before a click', async ({
    guide,
    page,
  }) => {
    const loaded = recordScripts(page);
    await guide.open();
    await settled(page);
    const scripts = await loaded();
    expect(scripts.length).toBeGreaterThan(0);
    for (const [name, texts] of Object.entries(libraries)) {
      expect(found(scripts, texts), name).toEqual([]);
    }
    expect(found(scripts, tellingStrings(language.errors)), 'error catalogue').toEqual([]);
    expect(found(scripts, tellingStrings([other.words, other.errors, other.sentences])), other.label).toEqual(
      [],
    );
    expect(found(scripts, localizedStrings(integrations, other.id)), `contracts, ${other.label}`).toEqual([]);
    console.log(
      language.id,
      'guide',
      weightOf(scripts),
      scripts.map((s) => `${s.path} ${s.gzip} ${s.ahead}`).join('\n'),
    );
  });

  test('one’s own words are there', async ({guide, page}) => {
    const loaded = recordScripts(page);
    await guide.open();
    const scripts = await loaded();
    expect(found(scripts, [language.words.signInCheck.before.identityWhy])).not.toEqual([]);
    expect(found(scripts, localizedStrings(contract.steps, language.id)).length).toBeGreaterThan(5);
  });
});

function found(scripts: readonly LoadedScript[], texts: readonly string[]): readonly string[] {
  return scripts.flatMap(({path, text}) =>
    texts.filter((part) => text.includes(part)).map((part) => `${path}: ${part}`),
  );
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}
