import {inspect} from 'node:util';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {headersFrom, noSettings, readSettings, registeredTags} from './index';
import {readJson} from './json';

const today = '2026-11-21';
const entry = {link: 'https://a.example/*', reason: 'blocks our robot', until: '2027-03-31'};

const read = (value: unknown) => readSettings(JSON.stringify(value), 'check-links.json', today);

function settingsOf(value: unknown) {
  const result = read(value);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.settings;
}

/** Each problem as `line:column path because`, and what else it says. */
function problemsIn(text: string): string[] {
  const result = readSettings(text, 'check-links.json', today);
  if (!('problems' in result)) return [];
  return result.problems.map(({at, path, because, file: _, ...more}) =>
    [`${at.line}:${at.column}`, path, because, ...Object.values(more)].join(' '),
  );
}

describe('settings', () => {
  it('may be left out, one by one', () => {
    expect(settingsOf({})).toEqual({...noSettings, file: 'check-links.json'});
  });

  it('name what to ignore and to expect, with the place of each', () => {
    const text = `{
  "ignore": [
    {"link": "/a", "reason": "made by another job", "until": "2027-01-31", "file": "docs/**", "code": ["route-missing"]}
  ],
  "expect": [
    {"link": "https://a.example", "reason": "refuses our robot", "until": "2027-01-31", "status": [403, "redirect"]},
    {"link": "https://b.example", "reason": "refuses our robot", "until": "2027-01-31", "status": 403}
  ]
}`;
    const result = readSettings(text, 'config/check-links.json', today);
    expect(result).toMatchObject({
      settings: {
        ignore: [
          {
            link: '/a',
            file: 'docs/**',
            codes: ['route-missing'],
            until: '2027-01-31',
            at: {line: 3, column: 5},
          },
        ],
        expect: [
          {outcomes: [403, 'redirect'], at: {line: 6, column: 5}},
          {outcomes: [403], at: {line: 7, column: 5}},
        ],
      },
    });
  });

  it.each<[string, string, string[]]>([
    ['no JSON', '{"ignore": [,]}', ['1:13  not-json']],
    ['comments', '{\n  // why\n}', ['2:3  not-json']],
    ['nothing', '', ['1:1  not-json']],
    ['cut off', '{"ignore": [', ['1:13  not-json']],
    ['a list', '[]', ['1:1  wrong-type object']],
    ['a name twice', '{"ignore": [],\n "ignore": []}', ['2:2  name-twice ignore']],
    ['an unknown name', '{\n  "ignroe": []\n}', ['2:3  key-unknown ignroe ignore']],
    ['a name unlike any', '{"exclusions": []}', ['1:2  key-unknown exclusions']],
    ['a name in capitals', '{"allowhosts": []}', ['1:2  key-unknown allowhosts allowHosts']],
    [
      'an unknown name inside',
      '{"tags": {"Card": {"ids": [{"atribute": "x", "always": ["y"]}]}}}',
      ['1:29 tags.Card.ids[0] key-unknown atribute attribute'],
    ],
    ['another type', '{"sources": "src"}', ['1:13 sources wrong-type array']],
    ['a file elsewhere', '{"sources": [{"files": "../x.ts"}]}', ['1:24 sources[0].files outside-the-site']],
    ['not a host', '{"allowHosts": ["https://a.example"]}', ['1:17 allowHosts[0] not-a-host']],
    ['a port', '{"allowHosts": ["localhost:80"]}', ['1:17 allowHosts[0] not-a-host']],
    ['not a host of headers', '{"headers": {"a b": {"A": "$B"}}}', ['1:14 headers.a b not-a-host']],
    ['not a header', '{"headers": {"a.b": {"A B": "$B"}}}', ['1:22 headers.a.b.A B not-a-header']],
    [
      'a header of the connection',
      '{"headers": {"a.b": {"Host": "$B"}}}',
      ['1:22 headers.a.b.Host not-a-header'],
    ],
    ['out of range', '{"pace": {"perHostConcurrency": 0}}', ['1:33 pace.perHostConcurrency out-of-range']],
    ['no number', '{"pace": {"perHostPace": "1s"}}', ['1:26 pace.perHostPace wrong-type number']],
    [
      'two sources of ids',
      '{"tags": {"A": {"ids": [{"attribute": "id", "always": ["x"]}]}}}',
      ['1:25 tags.A.ids[0] not-one-source-of-ids'],
    ],
    ['a byte order mark', '\u{feff}{"x": 1}', ['1:2  key-unknown x']],
  ])('refuse %s', (_, text, expected) => {
    expect(problemsIn(text)).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ['no reason', {reason: undefined}, ['1:12 ignore[0] key-missing reason']],
    ['an empty reason', {reason: ' '}, ['1:51 ignore[0].reason no-reason']],
    ['a short reason', {reason: 'flaky'}, ['1:51 ignore[0].reason reason-too-short']],
    ['no date', {until: undefined}, ['1:12 ignore[0] key-missing until']],
    ['no such day', {until: '2027-02-29'}, ['1:78 ignore[0].until not-a-date']],
    ['far away', {until: '2027-11-23'}, ['1:78 ignore[0].until date-too-far']],
    ['a year', {until: '2027-11-21'}, []],
    ['over', {until: '2020-01-01'}, []],
    ['a code', {code: ['anchor-mising']}, ['1:99 ignore[0].code[0] not-among anchor-mising anchor-missing']],
    ['no codes', {code: []}, ['1:98 ignore[0].code empty']],
  ])('of an entry: %s', (_, change, expected) => {
    expect(problemsIn(JSON.stringify({ignore: [{...entry, ...change}]}))).toEqual(expected);
  });

  it.each([[0], [600], [403.5], ['403'], ['gone'], [[]], [[403, 'x']], [null]])(
    'refuse to expect %j',
    (status) => {
      expect(problemsIn(JSON.stringify({expect: [{...entry, status}]}))).toEqual([
        '1:100 expect[0].status not-an-outcome',
      ]);
    },
  );

  it('say all that is wrong, in order, and repeat no secret', () => {
    const text = `{"headers": {"a.example": {"Authorization": "Bearer hunter2", "X-Key": "hunter3"}}, "x": 1}`;
    const result = readSettings(text, 'check-links.json', today);
    expect(problemsIn(text)).toEqual([
      '1:45 headers.a.example.Authorization literal-secret',
      '1:72 headers.a.example.X-Key literal-secret',
      '1:85  key-unknown x',
    ]);
    expect(inspect(result, {depth: 9})).not.toContain('hunter');
  });
});

describe('headers', () => {
  const env = {TOKEN: 'hunter2', BROKEN: 'a\r\nX: y', EMPTY: ' '};
  const from = (headers: object, allowHosts: string[] = []) =>
    headersFrom(settingsOf({headers, allowHosts}), env);

  it('come from the environment, over HTTPS, to that origin alone', () => {
    const {headers} = from({'API.example': {Authorization: 'Bearer $TOKEN', 'X-Key': '$TOKEN'}});
    expect(headers.for('https://api.example')).toEqual({Authorization: 'Bearer hunter2', 'X-Key': 'hunter2'});
    for (const origin of ['http://api.example', 'https://api.example:8443', 'https://b.api.example', 'null'])
      expect(headers.for(origin)).toBeUndefined();
  });

  it.each([
    ['a.local', ['a.local'], 'http://a.local'],
    ['b.a.local:8080', ['*.a.local'], 'http://b.a.local:8080'],
  ])('go over plain HTTP to hosts that are allowed: %s', (host, allowed, origin) => {
    expect(from({[host]: {Cookie: '$TOKEN'}}, allowed).headers.for(origin)).toEqual({Cookie: 'hunter2'});
    expect(from({[host]: {Cookie: '$TOKEN'}}, ['other.local']).headers.for(origin)).toBeUndefined();
  });

  it('are not sent without a value', () => {
    const {headers, missing} = from({'a.b': {A: '$NONE', B: '$EMPTY', C: '$BROKEN'}});
    expect(headers.for('https://a.b')).toBeUndefined();
    expect(missing).toEqual([
      {host: 'a.b', header: 'A', variable: 'NONE', because: 'not-set'},
      {host: 'a.b', header: 'B', variable: 'EMPTY', because: 'not-set'},
      {host: 'a.b', header: 'C', variable: 'BROKEN', because: 'not-a-header-value'},
    ]);
  });

  it('are never printed', () => {
    const result = from({'a.b': {A: '$TOKEN'}, 'c.d': {B: '$BROKEN'}});
    const {headers} = result;
    const printed = [
      JSON.stringify(result),
      inspect(result, {depth: 9, showHidden: true}),
      inspect(headers, {customInspect: false, showHidden: true, depth: 9}),
      String(headers),
      Object.entries(headers).join(),
    ].join();
    expect(printed).not.toMatch(/hunter|X: y/);
    expect(headers.for('https://a.b')).toEqual({A: 'hunter2'});
  });
});

describe('tags', () => {
  const files: Record<string, string> = {
    'ids.json': '{"Errors": {"entra": ["a", "b"], "graph": ["c"]}, "Terms": ["t"]}',
    'broken.json': '{"Errors": 1}',
  };
  const idsOf = (ids: object, attributes: Record<string, string>, name = 'Errors') => {
    const {tags, unreadable} = registeredTags(
      settingsOf({tags: {[name]: {ids: [ids]}}}),
      (path) => files[path],
    );
    return unreadable.length > 0 ? unreadable : tags[name]?.ids?.(attributes);
  };

  it.each<[string, object, Record<string, string>, string[], string?]>([
    ['of an attribute', {attribute: 'name'}, {name: 'x'}, ['x']],
    [
      'with what stands around it',
      {attribute: 'name', prefix: 'step-', suffix: '!'},
      {name: 'x'},
      ['step-x!'],
    ],
    ['of an attribute that is not there', {attribute: 'toString', prefix: 'step-'}, {}, []],
    ['the same each time', {always: ['x', 'y']}, {}, ['x', 'y']],
    ['listed', {listed: 'ids.json'}, {}, ['t'], 'Terms'],
    ['listed by an attribute', {listed: 'ids.json', by: 'family'}, {family: 'graph'}, ['c']],
    ['listed for another value', {listed: 'ids.json', by: 'family'}, {family: 'constructor'}, []],
    ['not listed', {listed: 'ids.json'}, {}, [], 'Nothing'],
    ['of a file that is not there', {listed: 'none.json'}, {}, ['none.json']],
    ['of a file of something else', {listed: 'broken.json'}, {}, ['broken.json']],
  ])('have ids: %s', (_, ids, attributes, expected, name) => {
    expect(idsOf(ids, attributes, name)).toEqual(expected);
  });

  it('have another key when a list changes', () => {
    const settings = settingsOf({tags: {Terms: {ids: [{listed: 'ids.json'}], links: ['page']}}});
    const keys = ['{"Terms": ["a"]}', '{"Terms": ["b"]}'].map(
      (text) => registeredTags(settings, () => text).key,
    );
    expect(new Set(keys).size).toBe(2);
    expect(registeredTags(settings, () => '{}').tags['Terms']?.links).toEqual(['page']);
  });
});

describe('JSON with places', () => {
  it('is what JSON.parse takes it for', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(9), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), undefined, indent);
        const result = readJson(spaced);
        expect('value' in result && result.value).toEqual(JSON.parse(spaced));
      }),
    );
  });

  it('is refused where JSON.parse refuses it, at a place in the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      'true',
      'nul',
      '"',
      '\\',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
        const text = pieces.join('');
        const result = readJson(text);
        const isTwice = 'because' in result && result.because === 'name-twice';
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (!isTwice) expect('value' in result).toBe(isJson);
        if ('because' in result) expect(result.offset).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('does not go deeper than any settings', () => {
    expect(readJson('['.repeat(100_000))).toMatchObject({because: 'not-json'});
  });
});
