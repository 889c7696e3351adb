import {describe, expect, it} from 'vitest';
import {labels} from '../contracts/labels';
import {maskedKinds} from '../diagnosis/diagnosis';
import {causes} from '../diagnosis/explanation';
import {
  causeSentences as english,
  causeTitles as englishTitles,
  diagnosisWords as englishWords,
} from './en/causes';
import {
  causeSentences as french,
  causeTitles as frenchTitles,
  diagnosisWords as frenchWords,
} from './fr/causes';

const languages = {
  en: {sentences: english, titles: englishTitles, words: englishWords, quoted: /“([^”]+)”/g, longest: 35},
  fr: {
    sentences: french,
    titles: frenchTitles,
    words: frenchWords,
    quoted: /«\u00A0([^»]+)\u00A0»/g,
    longest: 42,
  },
} as const;
type Language = keyof typeof languages;

/** What Microsoft’s pages, headers and requests say, and no portal label does. */
const saidElsewhere: Readonly<Record<string, string>> = {
  Accept: 'Accepter',
  Cancel: 'Annuler',
  common: 'common',
  id_token: 'id_token',
  'EWS is disabled': 'EWS is disabled',
  'EWS is blocked by policy': 'EWS is blocked by policy',
};
/** Quoted in one language only, where the other says it in words of its own. */
const oneLanguage = new Set(['Précédent', 'ID de secret', 'Multiple Entra ID tenants']);

const plain = (text: string) => text.replaceAll("'", '’').replaceAll('{tenant}', '{locataire}');

/** French wordings of each English label, as prose writes them. */
const frenchOf = new Map<string, Set<string>>();
for (const {en, fr, frAlternatives} of labels) {
  const known = frenchOf.get(en) ?? new Set();
  for (const wording of [fr, ...frAlternatives]) if (wording !== null) known.add(plain(wording));
  frenchOf.set(en, known);
}
const frenchWordings = new Set([...frenchOf.values()].flatMap((set) => [...set]));

function texts(language: Language, cause: (typeof causes)[number]): readonly string[] {
  const {happened, tell, steps, undo, stop} = languages[language].sentences[cause];
  return [happened, tell, ...steps, undo, stop];
}

function quotedIn(language: Language, text: string): readonly string[] {
  return [...text.matchAll(languages[language].quoted)].map(([, label = '']) => label);
}

describe.each(['en', 'fr'] as const)('causes in %s', (language) => {
  const {titles, longest} = languages[language];

  it.each(causes)('%s is said in whole, calm sentences', (cause) => {
    for (const text of texts(language, cause)) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/['"]| {2}|\n|!/);
      for (const sentence of text.split(/(?<=\.)\s/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(longest);
      }
    }
    expect(languages[language].sentences[cause].steps.length).toBeGreaterThan(1);
    expect(languages[language].sentences[cause].steps.length).toBeLessThan(7);
  });

  it.each(causes)('%s quotes labels that exist', (cause) => {
    const known = new Set([...Object.keys(saidElsewhere), ...Object.values(saidElsewhere), ...oneLanguage]);
    const isLabel = (label: string) => (language === 'en' ? frenchOf.has(label) : frenchWordings.has(label));
    const quoted = texts(language, cause).flatMap((text) => quotedIn(language, text));
    expect(quoted.filter((label) => !known.has(label) && !isLabel(label))).toEqual([]);
  });

  it('gives each cause a title of its own', () => {
    const all = causes.map((cause) => titles[cause]);
    expect(new Set(all).size).toBe(all.length);
    for (const title of all) expect(title).toMatch(/^\p{Lu}[^.]{2,60}$/u);
  });

  it('never offers more rights to find out', () => {
    const all = causes.flatMap((cause) => texts(language, cause)).join(' ');
    expect(all).not.toMatch(/Global Administrator|Administrateur général/);
  });

  it('counts in its language', () => {
    const {masked, waiting} = languages[language].words;
    for (const kind of maskedKinds) {
      expect(masked[kind](1)).toMatch(/^1 /);
      expect(masked[kind](2)).not.toBe(masked[kind](1).replace('1', '2'));
    }
    expect(waiting.propagation(5, 1440)).toMatch(
      language === 'en' ? /5 minutes.*1 day/ : /5 minutes.*1 jour/,
    );
    expect(waiting.lockout(1, 60)).toMatch(language === 'en' ? /1 minute .*1 hour/ : /1 minute .*1 heure/);
  });

  it('says each argument of a reason', () => {
    const {reasons} = languages[language].words;
    expect(
      reasons['redirect-uri-differs']({
        quoted: 'https://zq.example/a',
        expected: 'https://zq.example/A/',
        differences: ['case', 'trailing-slash'],
        index: 19,
      }),
    ).toMatch(/zq\.example\/a.*zq\.example\/A\/.*( and | et )/);
    expect(reasons['root-of']({code: 'AADSTS65001', wrappers: ['invalid_grant']})).toMatch(
      /AADSTS65001.*invalid_grant/,
    );
    expect(reasons['app-id-differs']({quoted: 'zq-1', expected: 'zq-2'})).toMatch(/zq-1.*zq-2/);
    for (const flow of ['app-only', 'delegated'] as const) expect(reasons['flow-is']({flow})).toMatch(/\.$/);
  });
});

it.each(causes)('%s says the same in both languages, as far as labels show', (cause) => {
  const inEnglish = english[cause];
  const inFrench = french[cause];
  expect(inFrench.steps).toHaveLength(inEnglish.steps.length);
  for (const [index, step] of inEnglish.steps.entries()) {
    const there = new Set(quotedIn('fr', inFrench.steps[index] ?? ''));
    for (const label of quotedIn('en', step)) {
      if (oneLanguage.has(label)) continue;
      const wordings = [...(frenchOf.get(label) ?? []), saidElsewhere[label] ?? ''];
      expect(
        wordings.some((wording) => there.has(wording)),
        `${label} in: ${inFrench.steps[index] ?? ''}`,
      ).toBe(true);
    }
  }
});

it('has no French words left in English places, nor the reverse', () => {
  for (const cause of causes) {
    expect(frenchTitles[cause]).not.toBe(englishTitles[cause]);
    for (const [index, text] of texts('fr', cause).entries())
      expect(text).not.toBe(texts('en', cause)[index]);
  }
});
