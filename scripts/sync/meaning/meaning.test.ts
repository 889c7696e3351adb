import {expect, test} from 'vitest';
import {compareMeaning} from './compare';
import {flips} from './harness/flips';
import {harmless} from './harness/harmless';
import {reworded} from './harness/reworded';
import {turned} from './harness/turned';
import {signatureOf} from './signature';

const codesOf = (english: string, french: string) => [
  ...new Set(
    compareMeaning(signatureOf(english, 'en'), signatureOf(french, 'fr')).map(({kind}) => `${kind}-differs`),
  ),
];

test.each([...harmless, ...reworded])('%s = %s', (english, french) => {
  expect(codesOf(english, french)).toEqual([]);
});

test.each(turned)('%s ≠ %s', (english, french) => {
  expect(codesOf(english, french)).not.toEqual([]);
});

test.each(flips)('$english = $french', ({english, french}) => {
  expect(codesOf(english, french)).toEqual([]);
});

const changed = flips.flatMap(({english, french, english2, french2, code = 'negation-differs'}) => [
  ...(english2 === undefined ? [] : [[english2, french, code] as const]),
  ...(french2 === undefined ? [] : [[english, french2, code] as const]),
]);

test.each(changed)('%s ≠ %s', (english, french, code) => {
  expect(codesOf(english, french)).toEqual([code]);
});

test('both sides changed alike say the same', () => {
  for (const {english2, french2} of flips) {
    if (english2 === undefined || french2 === undefined) continue;
    expect(codesOf(english2, french2), english2).toEqual([]);
  }
});
