/** Each of the small rules behind an address, against the function of Docusaurus that it stands for. */
import {createRequire} from 'node:module';
import {createMatcher, normalizeTags, normalizeUrl, resolvePathname} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {postSlug} from './blog';
import {addressOf} from './doc-address';
import {createFilter} from './glob';
import {kebabCase} from './kebab-case';
import {splitNumberPrefix} from './number-prefix';
import {joinPath, resolvePath, withTrailingSlash} from './url';

const require = createRequire(import.meta.url);
const {DefaultNumberPrefixParser} = require('@docusaurus/plugin-content-docs/lib/numberPrefix.js');
const {default: getSlug} = require('@docusaurus/plugin-content-docs/lib/slug.js');
const {parseBlogFileName} = require('@docusaurus/plugin-content-blog/lib/blogUtils.js');

const name = fc.stringMatching(/^[a-zA-Z0-9._ é-]{1,8}$/);
const path = fc
  .array(fc.oneof(name, fc.constantFrom('.', '..', '')), {maxLength: 5})
  .map((parts) => parts.join('/'));

it('joins paths as normalizeUrl does', () => {
  const part = fc.oneof(
    path,
    path.map((text) => `/${text}`),
    fc.constantFrom('', '/'),
  );
  fc.assert(
    fc.property(fc.array(part, {maxLength: 4}), (parts) => {
      expect(joinPath(...parts)).toBe(normalizeUrl(['/', ...parts]));
    }),
  );
});

it('resolves paths as resolvePathname does', () => {
  const dir = fc.array(name, {maxLength: 4}).map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
  fc.assert(
    fc.property(
      path.filter((to) => !to.includes('//')),
      dir,
      (to, from) => {
        expect(resolvePath(to, from)).toBe(resolvePathname(to, from));
      },
    ),
  );
});

it('adds and takes trailing slashes as applyTrailingSlash does', () => {
  const asked = fc.constantFrom(undefined, true, false);
  fc.assert(
    fc.property(fc.oneof(fc.webPath(), fc.constantFrom('/', '/base/')), asked, (route, trailingSlash) => {
      const options = {baseUrl: '/base/', ...(trailingSlash !== undefined && {trailingSlash})};
      fc.pre(route.startsWith('/'));
      expect(withTrailingSlash(route, options)).toBe(
        applyTrailingSlash(route, {trailingSlash, baseUrl: '/base/'}),
      );
    }),
  );
});

it('takes number prefixes off as its parser does', () => {
  const text = fc.stringMatching(/^[0-9._ a-c-]{0,10}$/);
  fc.assert(
    fc.property(text, (file) => {
      const {filename, numberPrefix} = DefaultNumberPrefixParser(file);
      expect(splitNumberPrefix(file)).toEqual({
        name: filename,
        ...(numberPrefix !== undefined && {number: numberPrefix}),
      });
    }),
  );
});

it('gives documents the slugs that it gives them', () => {
  const folder = fc.array(fc.stringMatching(/^(?:[0-9]{1,2}[-_. ]+)?[a-z]{1,4}$/), {maxLength: 3});
  const file = fc.oneof(
    fc.constantFrom('index', 'README', 'Readme', '01-index'),
    fc.stringMatching(/^[0-9]?[-_a-z]{1,6}$/),
  );
  const slug = fc.option(fc.stringMatching(/^(?:\/|\.\.\/|\.\/)?[a-z]{1,4}(?:\/[a-z]{1,4})?\/?$/), {
    nil: undefined,
  });
  fc.assert(
    fc.property(folder, file, slug, fc.boolean(), (folders, stem, written, strips) => {
      const sourceDirName = folders.length === 0 ? '.' : folders.join('/');
      const source = [...folders, `${stem}.md`].join('/');
      const numberPrefixParser = strips ? DefaultNumberPrefixParser : (filename: string) => ({filename});
      const baseID = numberPrefixParser(stem).filename;
      const theirs = getSlug({baseID, source, sourceDirName, frontMatterSlug: written, numberPrefixParser});
      expect(addressOf(source, written === undefined ? {} : {slug: written}, strips).slug).toBe(theirs);
    }),
  );
});

it('gives posts the slugs that it gives them', () => {
  const part = fc.constantFrom(
    '2024-05-01',
    '2024',
    '05',
    '1',
    '2024-5-1-title',
    'index',
    'a',
    'b-c',
    '-',
    '2024-05-01-',
  );
  fc.assert(
    fc.property(
      fc.array(part, {minLength: 1, maxLength: 5}),
      fc.constantFrom('.md', '.mdx'),
      (parts, ending) => {
        const file = parts.join('/') + ending;
        expect(postSlug(file)).toBe(parseBlogFileName(file).slug);
      },
    ),
  );
});

it('makes of a name the address that it makes of a tag', () => {
  const letters = fc.constantFrom(
    ..."abzAZ09 -_.'’/éÉßœŒŁż×ñДд中文字한글あア😀🇫🇷ﬁ«»:!",
    '1st',
    '2ND',
    'th',
    'e\u0301',
  );
  const text = fc.oneof(
    fc.array(letters, {maxLength: 12}).map((parts) => parts.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (tag) => {
      const options = {tags: null, onInlineTags: 'ignore'} as const;
      const base = {options, source: '', tagsFile: null, tagsBaseRoutePath: '/tags/'};
      const permalink = normalizeTags({...base, frontMatterTags: [tag]})[0]?.permalink;
      expect(joinPath('/tags/', kebabCase(tag))).toBe(permalink);
    }),
    {numRuns: 2000},
  );
});

it.each([
  '**/*.{md,mdx}',
  '**/_*.{js,jsx,ts,tsx,md,mdx}',
  '**/_*/**',
  '**/*.test.{js,jsx,ts,tsx}',
  '**/__tests__/**',
  '*.md',
  'a/**',
  'a/*',
  '**/b/*.md',
  '**',
  'a/?.md',
  '[ab]/*.md',
  '[!a]/*.md',
  '{a,b/c}/**/*.md',
  'a*/b*.md',
  '**/*',
  'a/b.md',
  '@(a|b)/*.md',
  'a/+(a|b).md',
  'a.b/*',
  'a-b/*.md',
  '**/a-b.md',
])('matches %s as its globs do', (pattern) => {
  const segment = fc.constantFrom('a', 'b', 'c', '_a', '__tests__', '.a', 'ab', 'a.b', 'a-b');
  const file = fc.constantFrom(
    'a.md',
    'b.mdx',
    '_a.md',
    '.md',
    'a.test.ts',
    'b.md',
    'aa.md',
    'ab.md',
    'a-b.md',
    'x',
  );
  const theirs = createMatcher([pattern]);
  const ours = createFilter([pattern], []);
  fc.assert(
    fc.property(fc.array(segment, {maxLength: 3}), file, (segments, last) => {
      const candidate = [...segments, last].join('/');
      expect([candidate, ours(candidate)]).toEqual([candidate, theirs(candidate)]);
    }),
    {numRuns: 300},
  );
});
