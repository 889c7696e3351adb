import {describe, expect, test} from 'vitest';
import {term} from './catalogue';
import {findLabel} from './labels';
import {readerTerms, terms, writersGlossary} from './terms';
import {walk} from './validation/walk';

const ids = terms.map(({id}) => id);
const accepted = new Map(terms.map(({id, fr}) => [fr.toLowerCase(), id]));

describe('terms', () => {
  test.each(terms.map((entry) => [entry.id, entry] as const))(
    '%s is complete in both languages',
    (_, entry) => {
      expect(term.parse(entry)).toEqual(entry);
      expect(entry.definition.en).not.toBe(entry.definition.fr);
    },
  );

  test('have ids of their own, and no two are the same word', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(terms.map(({en}) => en.toLowerCase())).size).toBe(terms.length);
    expect(accepted.size).toBe(terms.length);
  });

  test('reject no word that is accepted for another, nor one word twice', () => {
    const rejected = terms.flatMap(({rejectedFr}) => rejectedFr.map((form) => form.toLowerCase()));
    expect(rejected.filter((form) => accepted.has(form))).toEqual([]);
    expect(new Set(rejected).size).toBe(rejected.length);
  });

  test('do not use, in their own French, what they reject', () => {
    const offences: string[] = [];
    const rejected = terms.flatMap(({rejectedFr}) => rejectedFr);
    for (const {id, fr, definition} of terms) {
      for (const form of rejected) {
        if (wholeWord(form).test(`${fr} ${definition.fr}`)) offences.push(`${id}: ${form}`);
      }
    }
    expect(offences).toEqual([]);
  });

  test('lead to one another, not to themselves', () => {
    for (const {id, seeAlso} of terms) {
      for (const other of seeAlso) expect(ids, `${id} → ${other}`).toContain(other);
      expect(seeAlso).not.toContain(id);
    }
  });

  test('name labels that exist', () => {
    for (const {id, label} of terms) if (label !== undefined) expect(findLabel(label), id).toBeDefined();
  });

  test('say so in one or two sentences', () => {
    for (const {id, definition} of terms) {
      for (const words of Object.values(definition)) {
        const sentences = words.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '');
        expect(sentences.length, `${id}: ${words}`).toBeLessThanOrEqual(2);
      }
    }
  });

  test('are typeset as their language asks', () => {
    const faults: string[] = [];
    walk(terms, ({en, fr}, path) => {
      if (typeof en !== 'string' || typeof fr !== 'string') return;
      if (/ [:;!?»]|« |'/.test(fr) || /[^\u202f\s][;!?](?=\s|$)|[^\u00a0\s]:(?=\s|$)/.test(fr))
        faults.push(path);
      if (en.includes("'")) faults.push(path);
    });
    for (const {id, reasonFr} of terms) if (/ [:;!?»]|« |'/.test(reasonFr)) faults.push(id);
    expect(faults).toEqual([]);
  });
});

describe('the readers’ glossary', () => {
  test('stands in the alphabet of each language', () => {
    expect(
      readerTerms('en')
        .slice(0, 3)
        .map(({id}) => id),
    ).toEqual(['access-token', 'admin-consent', 'allow-list']);
    expect(readerTerms('fr')[0]?.id).toBe('conditional-access');
    expect(readerTerms('fr')).toHaveLength(readerTerms('en').length);
  });

  test('leaves out the words of writers', () => {
    expect(readerTerms('en').map(({id}) => id)).not.toContain('e-mail');
  });
});

test('i18n/fr/GLOSSARY.md says what the terms say', async () => {
  await expect(writersGlossary()).toMatchFileSnapshot('../../../i18n/fr/GLOSSARY.md');
});

const wholeWord = (form: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${form}(?![\\p{L}\\p{N}-])`, 'iu');
