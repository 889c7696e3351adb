import {expect, it} from 'vitest';
import {checkDocuments} from '../../check';
import {accept, emptyLock} from '../../lock';
import {pairOfTexts} from '../../lock/harness/pages';
import {judgeFreshness, withoutToldAlready} from './index';

const english = '## One {#one}\n\nWait 30 minutes. Then go on.\n\nClose the page.\n';
const french = '## Un {#one}\n\nAttendez 30 minutes. Puis continuez.\n\nFermez la page.\n';
const lock = accept(emptyLock('i18n/fr', 'docs/page.md'), pairOfTexts(english, french), {
  reason: 'first',
  by: 'Ada',
});

const told = (here: string, there: string) => {
  const pair = pairOfTexts(here, there);
  const {findings} = checkDocuments(pair.source, pair.translation);
  return withoutToldAlready(judgeFreshness(pair, lock), findings).map(
    ({code, severity}) => `${severity} ${code}`,
  );
};

it.each([
  ['30', '45', 'note source-changed-alone'],
  ['Close the page', 'Close the window', 'error source-changed-alone'],
])('%s that became %s in English alone is a %s', (from, to, expected) => {
  expect(told(english.replace(from, to), french)).toEqual([expected]);
});

it('a fact that changed in French alone is told once as an error', () => {
  expect(told(english, french.replace('30', '45'))).toEqual(['note translation-changed-alone']);
});

it('what changed elsewhere in the section stays an error', () => {
  const here = english.replace('30', '45').replace('the page', 'the window');
  expect(told(here, french)).toContain('error source-changed-alone');
});

it.each([
  ['[the form](https://shop.example/form)', '[le formulaire](https://shop.example/form)', 'form)', 'forms)'],
  ['<Fact id="limit"/>', '<Fact id="limit"/>', '"limit"', '"limits"'],
])('where %s leads elsewhere in French alone, that is told once as an error', (here, there, from, to) => {
  const words = (more: string) => `## One {#one}\n\nWait 30 minutes, then fill in ${more}.\n`;
  const twin = (more: string) => `## Un {#one}\n\nAttendez 30 minutes, puis remplissez ${more}.\n`;
  const known = accept(emptyLock('i18n/fr', 'docs/page.md'), pairOfTexts(words(here), twin(there)), {
    reason: 'first',
    by: 'Ada',
  });
  const pair = pairOfTexts(words(here), twin(there.replace(from, to)));
  const {findings} = checkDocuments(pair.source, pair.translation);
  expect(findings).toHaveLength(1);
  expect(withoutToldAlready(judgeFreshness(pair, known), findings)).toMatchObject([
    {code: 'translation-changed-alone', severity: 'note'},
  ]);
});
