/** Pages link to a code by its stable address. The link check cannot know those routes: they are made of data. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {errorPagesIn} from '../../src/remark/error-pages';

const roots = ['docs', 'i18n/fr/docusaurus-plugin-content-docs/current'];
const anchors = new Set(errorPagesIn('en').map(({anchor}) => anchor));

it.each(roots)('every link to a code in %s leads to its page, and none to its place in the list', (root) => {
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.mdx'),
  );
  const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  const named = texts.flatMap(([file, text]) =>
    [...text.matchAll(/\]\(\/errors\/([^)\s]+)\)/g)].map(([, anchor = '']) => `${file}: ${anchor}`),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((entry) => !anchors.has(entry.split(': ')[1] ?? ''))).toEqual([]);
  expect(texts.filter(([, text]) => text.includes('](/reference/errors#')).map(([file]) => file)).toEqual([]);
});
