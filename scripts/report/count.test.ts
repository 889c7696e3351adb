import {expect, it} from 'vitest';
import {countIn} from './count';

it.each(['en', 'fr'] as const)('counts as %s does', (lang) => {
  const rules = new Intl.PluralRules(lang);
  for (const count of [0, 1, 2, 21, 999, 1000, 1001, 12_345, 1_000_000, 1_234_567]) {
    const noun = rules.select(count) === 'one' ? 'one' : 'other';
    expect(countIn(lang)(count, 'one', 'other')).toBe(`${count.toLocaleString(lang)} ${noun}`);
  }
});
