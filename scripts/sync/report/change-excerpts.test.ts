import {describe, expect, it} from 'vitest';
import {wordDiff} from '../lock/word-diff';
import {changeExcerpts} from './change-excerpts';

const passage = (text: string) => ({text, range: {start: 0, end: text.length}});
const filler = (word: string, times: number): string => Array.from({length: times}, () => word).join(' ');

describe('what changed in one language alone', () => {
  it('is shown around the words that came, and in the other language at the same height', () => {
    const page = (fact: string) => `${filler('before', 60)}. Wait ${fact} minutes. ${filler('after', 20)}.`;
    const twin = `${filler('avant', 60)}. Attendez 30 minutes. ${filler('ensuite', 16)}.`;
    const {changed, lagging} = changeExcerpts(
      wordDiff('… Wait 30 minutes. …', '… Wait 45 minutes. …'),
      passage(page('45')),
      passage(twin),
    );
    expect(changed.at).toBe('45');
    expect(changed.before).toMatch(/^….*Wait $/);
    expect(lagging).toMatchObject({before: '', after: ''});
    expect(lagging.at).toMatch(/^…avant .*Attendez 30 minutes\. .*…$/);
    expect(lagging.at.length).toBeLessThanOrEqual(162);
  });

  it('is the place where words went from', () => {
    const words = wordDiff('Close the page, then wait.', 'Close the page.');
    const {changed} = changeExcerpts(
      words,
      passage('Close the page.'),
      passage('Fermez la page, puis attendez.'),
    );
    expect(changed).toEqual({before: 'Close the page.', at: '', after: ''});
  });

  it('of a short passage is all of it, nothing pointed out in the language that has to follow', () => {
    const {lagging} = changeExcerpts(wordDiff('Wait.', 'Wait 5 s.'), passage('Wait 5 s.'), {
      text: '2. Attendez.',
      range: {start: 3, end: 12},
    });
    expect(lagging).toEqual({before: '', at: 'Attendez.', after: ''});
  });

  it('is not pointed at where the page writes it with marks', () => {
    const words = wordDiff('Choose <Ui> Old.', 'Choose <Ui> New.');
    const {changed} = changeExcerpts(words, passage('Choose <Ui>Ne*w*</Ui>.'), passage('Choisissez.'));
    expect(changed).toEqual({before: '', at: 'Choose <Ui>Ne*w*</Ui>.', after: ''});
  });
});
