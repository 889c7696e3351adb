import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ModuleReader} from './module';
import {Unreadable, toPlain, type Value} from './value';

/** What the default export of `main.ts` comes to beside other files of the site. */
function read(
  main: string,
  files: Readonly<Record<string, string>> = {},
  env: Record<string, string> = {},
): Value {
  const all: Readonly<Record<string, string>> = {'main.ts': main, ...files};
  const reader = new ModuleReader({
    siteDir: '/site',
    env,
    readText: (path) => (path.startsWith('/site/') ? all[path.slice('/site/'.length)] : undefined),
  });
  return reader.readMain('/site/main.ts');
}

/** The value as plain data, and the lines of what cannot be read. */
function known(value: Value): {data: unknown; lines: number[]} {
  const lines: number[] = [];
  const data = toPlain(value, ({line}) => lines.push(line));
  return {data, lines};
}

describe('an expression is read as the value it would have', () => {
  it.each<[string, unknown]>([
    ["{a: 'x', 'b-c': 1, [`d${1}`]: true, e: null, f: undefined}", {a: 'x', 'b-c': 1, d1: true, e: null}],
    ["[...['a', 'b'], 'c']", ['a', 'b', 'c']],
    ['{...{a: 1, b: 2}, b: 3}', {a: 1, b: 3}],
    ["`/${'docs'}/`", '/docs/'],
    ["process.env.NOT_SET ?? '/'", '/'],
    ["process.env['NOT_SET'] || '/'", '/'],
    ["process.env.NODE_ENV === 'production' ? 'a' : 'b'", 'a'],
    ['!process.env.NOT_SET && 1', 1],
    ['({a: [{b: 2}]}).a[0].b', 2],
    ["({} as any)?.missing ?? 'none'", 'none'],
    ["['1.0', '2.0-rc'].find((version) => !version.includes('rc'))", '1.0'],
    [
      "['a', 'b'].map((name, index) => ({name, index}))",
      [
        {name: 'a', index: 0},
        {name: 'b', index: 1},
      ],
    ],
    ['Object.entries({a: 1}).map(([key, value]) => `${key}${value}`)', ['a1']],
    ["[false, 'x', null].filter(Boolean)", ['x']],
    ["(() => { const a = 1; if (a > 0) { return 'yes'; } return 'no'; })()", 'yes'],
    ["(({path = 'docs'}: {path?: string}) => path)({})", 'docs'],
    ["require.resolve('./sidebars.js')", '/site/sidebars.js'],
    ["require('path').join(__dirname, '..', 'shared')", '/shared'],
    ['(await (async () => 5)())', 5],
    ["'a/b'.split('/').slice(1)", ['b']],
    ["'docs'.replace('d', 'D') + -1", 'Docs-1'],
    ["('x' satisfies string)!", 'x'],
  ])('%s', (expression, expected) => {
    const value = read(`export default ${expression};`);
    expect(value).not.toBeInstanceOf(Unreadable);
    expect(known(value)).toEqual({data: expected, lines: []});
  });

  it('takes environment variables from what it is given', () => {
    expect(read("export default process.env.BASE_URL ?? '/';", {}, {BASE_URL: '/docs/'})).toBe('/docs/');
  });

  it('says the same as JSON does of what is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const text = JSON.stringify(data, (_, value: unknown) => (Object.is(value, -0) ? 0 : value));
        expect(known(read(`export default (${text});`)).data).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('modules are read in each of their forms', () => {
  it.each<[string, string, Record<string, string>, unknown]>([
    [
      'named, default and all',
      "import d, {a as b} from './x'; import * as all from './x'; export default [d, b, all.a];",
      {'x.ts': 'export const a = 1; export default 2;'},
      [2, 1, 1],
    ],
    [
      'JSON',
      "import versions from './versions.json'; export default versions[0];",
      {'versions.json': '["3"]'},
      '3',
    ],
    [
      'CommonJS',
      "const {a} = require('./x'); module.exports = {a, b: require('./y').b};",
      {'x.js': 'module.exports = {a: 1};', 'y.js': 'exports.b = 2;'},
      {a: 1, b: 2},
    ],
    [
      'CommonJS from import',
      "import x from './x'; import {a} from './x'; export default [x.a, a];",
      {'x.cjs': 'module.exports = {a: 1};'},
      [1, 1],
    ],
    [
      'passed on',
      "import {a, b} from './x'; export default [a, b];",
      {'x.ts': "export {c as a} from './y'; export * from './y';", 'y.ts': 'export const c = 1, b = 2;'},
      [1, 2],
    ],
    [
      'a function, called',
      'export default async function config() { return {a: helper()}; } function helper() { return 1; }',
      {},
      {a: 1},
    ],
    [
      'of the site, by its alias',
      "import {a} from '@site/src/x'; export default a;",
      {'src/x/index.ts': 'export const a = 1;'},
      1,
    ],
  ])('%s', (_, main, files, expected) => {
    expect(known(read(main, files))).toEqual({data: expected, lines: []});
  });
});

describe('what only running the code would tell is unreadable, with its line', () => {
  it.each<[string, string, number]>([
    ['a package', "import x from 'x';\nexport default {\n  a: x.y,\n};", 3],
    ['a call into a package', "import {load} from 'x';\nexport default {\n\n  a: load('b'),\n};", 4],
    ['the clock', 'export default {\n  a: new Date().getFullYear(),\n};', 2],
    ['a condition on it', 'export default {\n  a: Date.now() > 5 ? 1 : 2,\n};', 2],
    ['the locale, which differs', 'export default {\n  a: process.env.DOCUSAURUS_CURRENT_LOCALE,\n};', 2],
    ['a name that changes later', 'let a = 1;\na = 2;\nexport default {\n  a,\n};', 4],
    ['a list that grows', 'const a = [1];\na.push(2);\nexport default {\n  a,\n};', 4],
    ['an object handed on for an effect', 'const a = {};\nfill(a);\nexport default {\n  a,\n};', 4],
    ['a loop', 'export default {\n  a: (() => { for (;;) {} })(),\n};', 2],
    ['a recursion without end', 'const f = (): number => f();\nexport default {\n  a: f(),\n};', 3],
    ['itself', 'const a: any = {b: a};\nexport default {\n  a: a.b,\n};', 3],
    ['a file that is not there', "import x from './missing';\nexport default {\n  a: x,\n};", 3],
  ])('%s', (_, main, line) => {
    expect(known(read(main))).toEqual({data: {a: undefined}, lines: [line]});
  });

  it('hides the keys that something unreadable may have replaced, and no others', () => {
    const value = read("import x from 'x';\nexport default {before: 1, ...x, after: 2};");
    expect(known(value)).toEqual({data: {after: 2}, lines: [2]});
  });
});
