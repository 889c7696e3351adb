import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {LinkFinding} from '../finding';
import type {ExpectEntry, IgnoreEntry} from './entry';
import {parseInline} from './inline';
import {applyLists, type Lists, type Run} from './index';
import {linkMatcher} from './pattern';

const today = '2026-11-21';
const later = '2027-01-31';
const reason = 'the vendor promised a fix';

const notFound = (target: string, file = 'docs/a.mdx', line = 1): LinkFinding => ({
  code: 'web-not-found',
  severity: 'error',
  file,
  line,
  column: 1,
  target,
  args: {status: 404},
});
const anchor = (file: string, line: number): LinkFinding => ({
  code: 'anchor-missing',
  severity: 'error',
  file,
  line,
  column: 3,
  target: '#x',
  args: {id: 'x', page: '/a'},
});
const refused = (target: string, status = 403): LinkFinding => ({
  code: 'web-refuses-robots',
  severity: 'warning',
  target,
  args: {status},
});
const moved = (target: string): LinkFinding => ({
  code: 'web-redirects-for-good',
  severity: 'note',
  target,
  args: {status: 301, to: 'https://b.example/'},
});

const ignore = (entry: Partial<IgnoreEntry>): IgnoreEntry => ({
  link: '*',
  until: later,
  reason,
  at: {line: 3, column: 5},
  ...entry,
});
const expectation = (link: string, ...outcomes: ExpectEntry['outcomes']): ExpectEntry => ({
  link,
  outcomes,
  until: later,
  reason,
  at: {line: 9, column: 5},
});

function apply(findings: readonly LinkFinding[], lists: Partial<Lists>, run: Partial<Run> = {}) {
  const result = applyLists(
    findings,
    {ignore: [], expect: [], file: 'check-links.json', ...lists},
    {
      today,
      isOffline: false,
      isPartial: false,
      documents: [],
      textOf: () => '',
      webTargets: [],
      ...run,
    },
  );
  return {
    ...result,
    codes: result.findings.map(({code, file, line = 0}) => `${code} ${file ?? ''}:${line}`),
    taken: result.ignored.map(({finding}) => finding),
  };
}

/** A page with these lines; its ignores are found as the reader finds them. */
function page(...lines: string[]): Pick<Run, 'documents' | 'textOf'> {
  const ignores = lines.flatMap((line, index) => {
    const comment = /(?:\{\/\*|<!--|\/\/|\/\*)\s*(check-links-ignore.*?)\s*(?:\*\/\}?|-->|$)/.exec(line);
    if (!comment?.[1]) return [];
    return [{text: comment[1], at: {line: index + 1, column: comment.index + 1}}];
  });
  return {documents: [{file: 'docs/a.mdx', ignores}], textOf: () => lines.join('\n')};
}

describe('a pattern', () => {
  it.each<[string, string[], string[]]>([
    [
      'https://a.example',
      ['https://a.example'],
      ['https://a.example/', 'https://A.example', 'x https://a.example'],
    ],
    [
      'https://a.example/*',
      ['https://a.example/', 'https://a.example/b/c'],
      ['https://a.example', 'http://a.example/'],
    ],
    ['*.pdf', ['.pdf', '/a/b.pdf'], ['/a.pdf?b']],
    ['a*b*c', ['abc', 'axbxc', 'abcc', 'abbc'], ['acb', 'ab', 'ac']],
    ['*', ['', 'anything/at all'], []],
    ['a**b', ['ab', 'axb'], ['a']],
    ['ab*b', ['abb', 'abxb'], ['ab']],
    [String.raw`a\*b`, ['a*b'], ['axb']],
    ['a.b?c(d)', ['a.b?c(d)'], ['aXb?c(d)']],
  ])('%s', (pattern, those, not) => {
    expect(those.filter(linkMatcher(pattern))).toEqual(those);
    expect(not.filter(linkMatcher(pattern))).toEqual([]);
  });

  it('means what the same regular expression would', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', '*'), maxLength: 8});
    const text = fc.string({unit: fc.constantFrom('a', 'b'), maxLength: 10});
    fc.assert(
      fc.property(letters, text, (pattern, target) => {
        const same = new RegExp(`^${pattern.replaceAll(/\*+/g, '.*')}$`);
        expect(linkMatcher(pattern)(target)).toBe(same.test(target));
      }),
    );
  });
});

describe('ignores in the list', () => {
  const found = [
    notFound('https://a.example/b'),
    notFound('/c', 'docs/guides/b.mdx'),
    anchor('docs/a.mdx', 4),
  ];

  it.each<[string, Partial<IgnoreEntry>, number[]]>([
    ['everything', {}, [0, 1, 2]],
    ['by target', {link: 'https://a.example/*'}, [0]],
    ['by code', {codes: ['anchor-missing', 'link-empty']}, [2]],
    ['by file', {file: 'docs/**/b.mdx'}, [1]],
    ['by a glob that stops at slashes', {file: 'docs/*.mdx'}, [0, 2]],
    ['by directory', {file: 'docs/guides'}, [1]],
    ['on the last day', {until: today, codes: ['anchor-missing']}, [2]],
  ])('%s', (_, entry, expected) => {
    const {taken, codes} = apply(found, {ignore: [ignore(entry)]});
    expect(taken).toEqual(expected.map((index) => found[index]));
    expect(codes).toHaveLength(found.length - expected.length);
  });

  it('takes nothing any more once it has expired, and says so at its place', () => {
    const {findings, ignored} = apply(found, {ignore: [ignore({until: '2026-11-20'})]});
    expect(ignored).toEqual([]);
    expect(findings.slice(0, 3)).toEqual(found);
    expect(findings.slice(3)).toEqual([
      {
        code: 'ignore-expired',
        severity: 'error',
        file: 'check-links.json',
        line: 3,
        column: 5,
        args: {pattern: '*', expired: '2026-11-20', reason},
      },
    ]);
  });

  it.each<[string, Partial<IgnoreEntry>, Partial<Run>, boolean]>([
    ['of nothing', {link: 'https://z.example/'}, {}, true],
    ['of the web, offline', {link: 'https://z.example/'}, {isOffline: true}, false],
    ['of anything, offline', {link: '*z'}, {isOffline: true}, false],
    ['of the site, offline', {link: '/z'}, {isOffline: true}, true],
    [
      'of the web, for what needs no web, offline',
      {link: '*z', codes: ['link-empty']},
      {isOffline: true},
      true,
    ],
    ['in a part of the run', {link: '/z'}, {isPartial: true}, false],
  ])('unused: %s', (_, entry, run, isSaid) => {
    const {codes} = apply([], {ignore: [ignore(entry)]}, run);
    expect(codes).toEqual(isSaid ? ['ignore-unused check-links.json:3'] : []);
  });

  it('leaves a second entry for the same finding unused', () => {
    expect(
      apply([notFound('https://a.example/b')], {ignore: [ignore({}), ignore({at: {line: 7, column: 5}})]})
        .codes,
    ).toEqual(['ignore-unused check-links.json:7']);
  });
});

describe('expectations', () => {
  const url = 'https://a.example/';
  it.each<[string, ExpectEntry['outcomes'], LinkFinding[], string | undefined, number]>([
    ['met', [403], [refused(url)], undefined, 0],
    ['any of several', [401, 403], [refused(url)], undefined, 0],
    ['a redirect', ['redirect'], [moved(url)], undefined, 0],
    ['a redirect by its status', [301], [moved(url)], undefined, 0],
    ['another status', [403], [notFound(url)], '404', 1],
    ['fine now', [403], [], 'ok', 0],
    ['fine, as expected', ['ok'], [], undefined, 0],
    ['200 is fine', [200], [], undefined, 0],
    ['ok, but it moved', ['ok'], [moved(url)], 'redirect', 1],
  ])('%s', (_, outcomes, findings, found, left) => {
    const result = apply(findings, {expect: [expectation(url, ...outcomes)]}, {webTargets: [url]});
    const unmet = result.findings.filter(({code}) => code === 'expectation-not-met');
    expect(unmet).toEqual(
      found === undefined
        ? []
        : [
            {
              code: 'expectation-not-met',
              severity: 'warning',
              file: 'check-links.json',
              line: 9,
              column: 5,
              target: url,
              args: {expected: outcomes.join(', '), found, reason},
            },
          ],
    );
    expect(result.findings.length - unmet.length).toBe(left);
    expect(result.ignored).toHaveLength(findings.length - left);
  });

  it('is no exception for an anchor on the page', () => {
    const missing: LinkFinding = {
      code: 'web-anchor-missing',
      severity: 'error',
      target: url,
      args: {id: 'x'},
    };
    expect(apply([missing], {expect: [expectation(url, 'ok')]}).ignored).toEqual([]);
  });

  it.each<[string, LinkFinding[], Partial<Run>, string[]]>([
    ['no such link', [], {}, ['ignore-unused check-links.json:9']],
    ['no such link in this part', [], {isPartial: true}, []],
    [
      'not asked',
      [{code: 'web-not-in-cache', severity: 'note', target: url, args: {}}],
      {},
      ['web-not-in-cache :0'],
    ],
    ['offline', [], {isOffline: true, webTargets: [url]}, []],
  ])('%s', (_, findings, run, expected) => {
    expect(apply(findings, {expect: [expectation(url, 403)]}, run).codes).toEqual(expected);
  });

  it('expires', () => {
    const entry = {...expectation(url, 403), until: '2026-01-01'};
    expect(apply([refused(url)], {expect: [entry]}).codes).toEqual([
      'web-refuses-robots :0',
      'ignore-expired check-links.json:9',
    ]);
  });
});

describe('ignores in a page', () => {
  const options = `until=${later} reason: ${reason}`;
  it.each<[string, string[], number[]]>([
    ['after a link', ['[a](b)', `[a](b) {/* check-links-ignore ${options} */}`, '[a](b)'], [2]],
    ['before a link', [`{/* check-links-ignore ${options} */} [a](b)`, '[a](b)'], [1]],
    [
      'alone, above a block',
      [`{/* check-links-ignore ${options} */}`, '', '[a](b)', '[a](b)', '', '[a](b)'],
      [3, 4],
    ],
    [
      'alone, right above',
      ['[a](b)', '', `<!-- check-links-ignore ${options} -->`, '[a](b)', '', '[a](b)'],
      [4],
    ],
    ['in a block quote', [`> <!-- check-links-ignore ${options} -->`, '>', '> [a](b)', '>', '> [a](b)'], [3]],
    ['in a list', [`- {/* check-links-ignore ${options} */}`, '  [a](b)', '', '- [a](b)'], [2]],
    ['for the page', ['[a](b)', '', `<!-- check-links-ignore-file ${options} -->`, '[a](b)'], [1, 4]],
    ['in a script', [`// check-links-ignore ${options}`, 'a', 'b'], [2]],
    ['at the end', ['[a](b)', '', `<!-- check-links-ignore ${options} -->`], []],
  ])('%s', (_, lines, expected) => {
    const findings = lines.flatMap((line, index) =>
      /\[a\]|^[ab]$/.test(line) ? [anchor('docs/a.mdx', index + 1)] : [],
    );
    expect(apply(findings, {}, page(...lines)).taken.map(({line}) => line)).toEqual(expected);
  });

  it('covers what begins on the lines of a comment of several', () => {
    const lines = ['{/* check-links-ignore', `  ${options}`, '*/}', '', '[a](b)', '', '[a](b)'];
    const ignores = [{text: `check-links-ignore\n ${options}`, at: {line: 1, column: 1}}];
    const {taken} = apply(
      [anchor('docs/a.mdx', 5), anchor('docs/a.mdx', 7)],
      {},
      {
        documents: [{file: 'docs/a.mdx', ignores}],
        textOf: () => lines.join('\r\n'),
      },
    );
    expect(taken.map(({line}) => line)).toEqual([5]);
  });

  it('is for its codes and its page alone', () => {
    const lines = ['[a](b)', `x {/* check-links-ignore code=anchor-missing,link-empty ${options} */}`];
    const findings = [
      anchor('docs/a.mdx', 2),
      notFound('https://a.example', 'docs/a.mdx', 2),
      anchor('docs/b.mdx', 2),
    ];
    expect(apply(findings, {}, page(...lines)).taken).toEqual(findings.slice(0, 1));
  });

  it.each<[string, string, Partial<Run>, string[]]>([
    ['expired', 'until=2026-11-20 reason: it was down', {}, ['ignore-expired docs/a.mdx:1']],
    ['unused', options, {}, ['ignore-unused docs/a.mdx:1']],
    ['unused, perhaps', options, {isOffline: true}, []],
    ['unused, certainly', `code=link-empty ${options}`, {isOffline: true}, ['ignore-unused docs/a.mdx:1']],
    ['malformed', 'reason: no date given', {isPartial: true}, ['ignore-malformed docs/a.mdx:1']],
  ])('%s', (_, text, run, expected) => {
    expect(apply([], {}, {...page(`{/* check-links-ignore ${text} */} x`), ...run}).codes).toEqual(expected);
  });
});

describe('the words of an ignore', () => {
  it('are understood in any order', () => {
    expect(
      parseInline(`check-links-ignore code=link-empty until=${later}  reason:  the  host\nis slow `, today),
    ).toEqual({
      scope: 'here',
      until: later,
      codes: ['link-empty'],
      reason: 'the host is slow',
    });
  });

  it.each<[string, ReturnType<typeof parseInline>]>([
    ['', {because: 'no-date'}],
    [' reason: the host is slow', {because: 'no-date'}],
    [' until=2027-02-30 reason: the host is slow', {because: 'not-a-date', word: '2027-02-30'}],
    [' until=soon reason: the host is slow', {because: 'not-a-date', word: 'soon'}],
    [' until=2027-11-23 reason: the host is slow', {because: 'date-too-far', word: '2027-11-23'}],
    [` until=${later}`, {because: 'no-reason'}],
    [` until=${later} reason: `, {because: 'no-reason'}],
    [` until=${later} reason: … 404 !`, {because: 'no-reason'}],
    [` until=${later} reason: slow`, {because: 'reason-too-short'}],
    [
      ` until=${later} code=anchor-gone reason: the host is slow`,
      {because: 'unknown-code', word: 'anchor-gone'},
    ],
    [
      ` until=${later} code=ignore-unused reason: the host is slow`,
      {because: 'unknown-code', word: 'ignore-unused'},
    ],
    [` until=${later} cod=x reason: the host is slow`, {because: 'unknown-option', word: 'cod=x'}],
    [` until=${later} the host is slow`, {because: 'unknown-option', word: 'the'}],
    [` until=${later} until=${later} reason: the host is slow`, {because: 'option-twice', word: 'until'}],
    ['-page', {because: 'unknown-option', word: 'check-links-ignore-page'}],
  ])('check-links-ignore%s', (text, expected) => {
    expect(parseInline(`check-links-ignore${text}`, today)).toEqual(expected);
  });

  it('never throw, and hold no exception without a date and a reason', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'until=2027-01-01',
        'until=',
        'code=',
        'code=link-empty',
        'reason:',
        '=',
        '\n',
        'why not',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 6}), (words) => {
        const parsed = parseInline(`check-links-ignore ${words.join(' ')}`, today);
        if ('because' in parsed) return;
        expect(parsed.until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(parsed.reason.split(' ').length).toBeGreaterThan(1);
      }),
    );
  });
});
