import {expect, it} from 'vitest';
import {checkPair} from '../../check';

const told = (english: string, french: string) =>
  checkPair('docs/a.mdx', `${english}\n\n<Part/>\n`, 'fr/a.mdx', `${french}\n\n<Part/>\n`).findings.map(
    ({code, args}) => `${code} ${Object.values(args).join(' → ')}`,
  );

it.each([
  ["import Part from './_one.mdx';", "import Part from './_two.mdx';", './_one.mdx', './_two.mdx'],
  ["import {A, B as Part} from 'parts';", "import {A, B as Part} from 'others';", 'parts', 'others'],
])('a name stands for something else: %s ≠ %s', (english, french, expected, found) => {
  expect(told(english, french)).toContain(
    `code-differs import Part from '${expected}' → import Part from '${found}'`,
  );
});

it.each([
  ["import Part from './_one.mdx';", "import Part from '@site/i18n/fr/current/_one.mdx'"],
  ["import Part from '../a/part.en';", "import Part from '../b/part.fr.js';"],
  [
    "import Tabs from '@theme/Tabs';\nimport Part from './_one.mdx';",
    "import Part from './_one.mdx';\nimport Tabs from '@theme/Tabs';",
  ],
])('the same from another way: %s = %s', (english, french) => {
  expect(told(english, french)).toEqual([]);
});
