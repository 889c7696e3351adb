import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readSyncDocument} from '../read';
import {ownPages, pairOf} from './harness/pages';
import {fingerprint, piecesOf} from './index';
import {printOf} from './fingerprint';
import {readPiece, storedPiece} from './pieces';

const printsOf = (text: string) =>
  readSyncDocument('docs/page.md', text, {language: 'en'}).sections.flatMap(fingerprint);
const listing = (lang: string, ...lines: string[]) => ['```' + lang, ...lines, '```'].join('\n');

describe('says the same', () => {
  it.each<[string, string, string]>([
    ['reflow', 'One two\nthree.', 'One\ntwo three.'],
    ['list marker', '- one\n- two', '* one\n* two'],
    ['numbering', '1. one\n2. two', '1. one\n1. two'],
    ['loose list', '- one\n- two', '- one\n\n- two'],
    ['emphasis style', 'Select *Save* and **New**.', 'Select _Save_ and __New__.'],
    ['no emphasis', 'Select **Save**.', 'Select Save.'],
    ['quotes', 'The “new” one, its ‘name’.', `The "new" one, its 'name'.`],
    ['guillemets', 'Le « nouveau » jour', 'Le "nouveau" jour'],
    ['apostrophe', 'the reader’s', "the reader's"],
    ['French spaces', 'Attention\u{a0}: ici\u{202f}!', 'Attention: ici!'],
    ['dashes', 'One — two', 'One – two'],
    ['dash and spaces', 'One — two', 'One—two'],
    ['range', '5–10 minutes', '5-10 minutes'],
    ['ellipsis', 'and so on…', 'and so on...'],
    ['non-breaking hyphen', 'sign‑in', 'sign-in'],
    ['thousands', '1,000 users and 12 000 more', '1 000 users and 12,000 more'],
    ['thousands together', '1,000 users', '1000 users'],
    ['decimals', 'Wait 10.5 minutes.', 'Wait 10,5 minutes.'],
    ['per cent', '10 % of it', '10% of it'],
    ['entities', 'R&amp;D &mdash; caf&eacute;', 'R&D — café'],
    ['escapes', 'a \\* b \\_c', 'a * b \\_c'],
    ['reference', '[Azure](https://a.example/x)', '[Azure][1]\n\n[1]: https://a.example/x'],
    ['autolink', '<https://a.example/x>', '[https://a.example/x](https://a.example/x)'],
    [
      'Microsoft’s languages',
      '[a](https://learn.microsoft.com/en-us/x#y)',
      '[a](https://learn.microsoft.com/fr-fr/x#y)',
    ],
    [
      'Microsoft without language',
      '[a](https://learn.microsoft.com/en-us/x)',
      '[a](https://learn.microsoft.com/x)',
    ],
    ['folders of pictures', '![a](/img/en/x.png)', '![a](/img/fr/x.png)'],
    ['heading id', '## One {#two}\n\nx', '## One\n\nx'],
    ['underlined heading', '## One\n\nx', 'One\n---\n\nx'],
    ['closed heading', '## One\n\nx', '## One ##\n\nx'],
    ['table padding', '| a | b |\n|---|---|\n| c | d |', '|  a  |b|\n|:--|--:|\n|c    | d|'],
    ['hard break', 'one  \ntwo', 'one\ntwo'],
    ['rule', 'one\n\n---\n\ntwo', 'one\n\n***\n\ntwo'],
    ['sentence parted', 'Open it, then save.', 'Open it. Then save.'],
    ['paragraph in HTML comment', 'one <!-- note --> two', 'one two'],
    ['full stop', '- one.\n- two.', '- one\n- two'],
    ['fence', listing('sh', 'a b'), '~~~sh\na b\n~~~'],
    [
      'comment in a listing',
      listing('powershell', '# One', 'Get-User # two'),
      listing('powershell', '# Un', 'Get-User # deux'),
    ],
    [
      'comment of C#',
      listing('csharp', 'a(); // one', '/* x */ b();'),
      listing('csharp', 'a(); // un', '/* y */ b();'),
    ],
    ['comment of XML', listing('xml', '<a><!-- one --></a>'), listing('xml', '<a><!-- un --></a>')],
    ['comment of nothing known', listing('', '# One', 'x'), listing('', '# Un', 'x')],
    ['indents of JSON', listing('json', '{', '  "a": 1', '}'), listing('json', '{', '    "a": 1', '}')],
    ['highlighted lines', listing('sh {1}', 'a'), listing('sh {2} showLineNumbers', 'a')],
    ['order of props', '<A b="1" c="2" />', '<A c="2" b="1" />'],
  ])('%s', (_name, one, other) => {
    expect(printsOf(other)).toEqual(printsOf(one));
  });
});

describe('says something else', () => {
  it.each<[string, string, string]>([
    ['word', 'Open the portal.', 'Close the portal.'],
    ['negation', 'You must save.', 'You must not save.'],
    ['order', 'Save and close.', 'Close and save.'],
    ['number', 'Wait 30 minutes.', 'Wait 60 minutes.'],
    ['decimal', 'Wait 1.5 minutes.', 'Wait 15 minutes.'],
    ['sign', 'From -5 degrees.', 'From 5 degrees.'],
    ['unit', '10 % of it', '10 € of it'],
    ['version', 'Use v2.0 of it.', 'Use v2.1 of it.'],
    ['case of a name', 'Grant Mail.Read here.', 'Grant mail.read here.'],
    ['code', 'Run `a "b"`.', 'Run `a “b”`.'],
    ['case in code', 'Run `Get`.', 'Run `get`.'],
    ['words as code', 'Run get.', 'Run `get`.'],
    ['address', '[a](https://a.example/x)', '[a](https://a.example/y)'],
    ['fragment', '[a](https://a.example/x#one)', '[a](https://a.example/x#two)'],
    ['words of a link', '[one](./x.md)', '[two](./x.md)'],
    ['picture', '![a](/img/x.png)', '![a](/img/y.png)'],
    ['heading', '## One\n\nx', '## Two\n\nx'],
    ['step and bullet', '1. one', '- one'],
    ['box', '- [ ] one', '- [x] one'],
    ['cell', '| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| c | e |'],
    ['cells exchanged', '| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| d | c |'],
    ['kind of an admonition', ':::note\n\nx\n\n:::', ':::warning\n\nx\n\n:::'],
    ['title of an admonition', ':::note[One]\n\nx\n\n:::', ':::note[Two]\n\nx\n\n:::'],
    ['listing', listing('sh', 'a b'), listing('sh', 'a c')],
    ['hash in quotes', listing('sh', 'echo " # b"'), listing('sh', 'echo " # c"')],
    ['address in a listing', listing('js', 'get("https://a.b")'), listing('js', 'get("https://a.c")')],
    ['indents of YAML', listing('yaml', 'a:', '  b: 1'), listing('yaml', 'a:', 'b: 1')],
    ['title of a listing', listing('json title="a.json"', '{}'), listing('json title="b.json"', '{}')],
    ['prop', '<A b="1" />', '<A b="2" />'],
    ['date', 'Until 2026-10-01.', 'Until 2026-10-02.'],
    ['GUID', '`00000003-0000-0000-c000-000000000000`', '`00000003-0000-0000-c000-000000000001`'],
    ['placeholder', 'Enter `<tenant>`.', 'Enter `<client>`.'],
    ['plain placeholder', 'Enter \\<tenant id>.', 'Enter \\<client id>.'],
    ['mail address', 'Write to a@b.example.', 'Write to c@b.example.'],
  ])('%s', (_name, one, other) => {
    expect(printsOf(other)).not.toEqual(printsOf(one));
  });

  it('whichever word of this site is another', () => {
    const all = ownPages.flatMap((texts) => {
      const {source, translation} = pairOf(texts);
      return [...source.sections, ...translation.sections].flatMap(piecesOf);
    });
    const changed = fc.constantFrom(...all).chain((piece) => {
      const places = Array.from(piece.words.matchAll(/[\p{L}\p{N}]+/gu), ({index}) => index);
      return fc.record({piece: fc.constant(piece), at: fc.constantFrom(-1, ...places)});
    });
    fc.assert(
      fc.property(changed, ({piece, at}) => {
        fc.pre(at >= 0 && !(piece.kind === 'code' && /(?:^|\s)(?:#|\/\/)/.test(piece.words)));
        const words = `${piece.words.slice(0, at)}x9${piece.words.slice(at)}`;
        // The language of a listing, and that in the folder of a picture, are only looks.
        fc.pre(piece.kind !== 'code' || at > piece.words.indexOf('\n'));
        expect(printOf({...piece, words})).not.toBe(printOf(piece));
      }),
      {numRuns: 500},
    );
  });
});

it('pieces come back from the file as they were', () => {
  fc.assert(
    fc.property(fc.constantFrom('text', 'code', 'row'), fc.string({unit: 'binary'}), (kind, words) => {
      const piece = {kind, words} as const;
      expect(readPiece(storedPiece(piece))).toEqual(piece);
    }),
  );
  expect(readPiece('poem: x')).toBeUndefined();
});
