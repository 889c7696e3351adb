import {expect, it} from 'vitest';
import {checkPair} from '../../check';

const told = (english: string, french: string) =>
  checkPair('docs/a.mdx', `${english}\n`, 'fr/a.mdx', `${french}\n`).findings.map(
    ({code, args}) => `${code} ${Object.values(args).join(' ')}`,
  );

it.each([
  [
    '<Tab id="a" label="Version 4.2"/>',
    '<Tab id="a" label="Version 4.3"/>',
    'Tab label Version 4.2 Version 4.3',
  ],
  [
    '<Figure title="Wait 5 minutes"/>',
    '<Figure title="Attendez 6 minutes"/>',
    'Figure title Wait 5 minutes Attendez 6 minutes',
  ],
  ['<Figure src="img/en/a.png"/>', '<Figure src="img/fr/b.png"/>', 'Figure src img/en/a.png img/fr/b.png'],
  ['Press <B name="a" tooltip="1,000"/>.', 'Pressez <B name="a" tooltip="100"/>.', 'B tooltip 1,000 100'],
])('a number in the words of a tag is another: %s ≠ %s', (english, french, expected) => {
  expect(told(english, french)).toEqual([`tag-props-differ ${expected}`]);
});

it.each([
  ['<Tab label="Up to 1,000.5 users"/>', '<Tab label="Jusqu’à 1 000,5 utilisateurs"/>'],
  ['<Tab label="Two steps"/>', '<Tab label="2 étapes"/>'],
  ['<Tab label="March 3, 2026"/>', '<Tab label="3 mars 2026"/>'],
  ['<Tab label="At 2:30 PM"/>', '<Tab label="À 14 h 30"/>'],
  ['<Recipes titleText="Examples of use"/>', '<Recipes titleText="Exemples"/>'],
  ['<Figure alt="Step 1 of 3"/>', '<Figure alt="La deuxième de 3 étapes"/>'],
  ['<Figure src="./img/en/a.png"/>', '<Figure src="./img/fr/a.png"/>'],
  ['<Shot light="/img/a.en.webp" dark="/img/b.webp"/>', '<Shot light="/img/a.fr.webp" dark="/img/b.webp"/>'],
  ['<Hero heading="Start" tagline="Now"/>', '<Hero heading="Commencer" tagline="Maintenant"/>'],
])('words of a tag are translated: %s = %s', (english, french) => {
  expect(told(english, french)).toEqual([]);
});
