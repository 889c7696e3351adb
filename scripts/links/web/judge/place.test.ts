import {describe, expect, it} from 'vitest';
import type {SourceLink} from '../../model';
import type {WebUse} from '../model';
import type {WebFinding} from './index';
import {placeFindings} from './index';

const use = (target: string, rest: Partial<SourceLink> = {}, href = target): WebUse => ({
  file: 'docs/a.md',
  href,
  link: {
    syntax: 'inline',
    target,
    span: {start: {line: 3, column: 5}, end: {line: 3, column: 5 + target.length}},
    ...rest,
  },
});

const placed = (finding: WebFinding, ...uses: WebUse[]) =>
  placeFindings({verdict: 'fine', findings: [finding]}, uses);

const moved = (isSafe: boolean, url = 'https://site.example/b'): WebFinding => ({
  code: 'web-redirects-for-good',
  severity: 'note',
  args: {status: 301, to: url},
  movedTo: {url, isSafe},
});

describe('places', () => {
  it('puts a finding at each use', () => {
    const found = placed(
      {code: 'web-not-found', severity: 'error', args: {status: 404}},
      use('https://site.example/a'),
      use('https://site.example/a#b'),
    );
    expect(found).toEqual([
      {
        code: 'web-not-found',
        severity: 'error',
        args: {status: 404},
        file: 'docs/a.md',
        line: 3,
        column: 5,
        target: 'https://site.example/a',
      },
      expect.objectContaining({target: 'https://site.example/a#b'}),
    ]);
  });

  it.each<[string, string, number]>([
    ['é', 'https://site.example/a#%C3%A9', 1],
    ['é', 'https://site.example/a#é', 1],
    ['b', 'https://site.example/a#b', 1],
    ['b', 'https://site.example/a#B', 0],
    ['b', 'https://site.example/a', 0],
    ['100%', 'https://site.example/a#100%', 1],
  ])('puts a fragment %s at links with it only: %s', (id, target, times) => {
    const missing: WebFinding = {code: 'web-anchor-missing', severity: 'error', args: {id}, fragment: id};
    expect(placed(missing, use(target))).toHaveLength(times);
  });

  it('puts what holds for pictures at pictures', () => {
    const args = {found: 'text/html', expected: 'image/*'};
    const finding: WebFinding = {code: 'web-content-unexpected', severity: 'error', args, onlyImages: true};
    const target = 'https://site.example/a.png';
    const uses = [
      use(target),
      use(target, {syntax: 'image'}),
      use(target, {syntax: 'attribute', element: 'img'}),
      use(target, {syntax: 'attribute', element: 'a'}),
    ];
    expect(placed(finding, ...uses)).toHaveLength(2);
  });

  it.each<[string, WebFinding, WebUse, string, boolean]>([
    ['safe', moved(true), use('https://site.example/a'), 'https://site.example/b', true],
    ['unsafe', moved(false), use('https://site.example/a'), 'https://site.example/b', false],
    ['with a fragment', moved(true), use('https://site.example/a#c'), 'https://site.example/b#c', true],
    [
      'to a fragment',
      moved(true, 'https://site.example/b#d'),
      use('https://site.example/a#c'),
      'https://site.example/b#d',
      true,
    ],
    [
      'an address readers see',
      moved(true),
      use('https://site.example/a', {syntax: 'autolink'}),
      'https://site.example/b',
      false,
    ],
    [
      'a reference',
      moved(true),
      use('https://site.example/a', {syntax: 'reference'}),
      'https://site.example/b',
      false,
    ],
    [
      'a definition',
      moved(true),
      use('https://site.example/a', {syntax: 'definition'}),
      'https://site.example/b',
      true,
    ],
    [
      'an address without scheme',
      moved(true),
      use('//site.example/a', {}, 'https://site.example/a'),
      'https://site.example/b',
      false,
    ],
    [
      'an address that Markdown would break',
      moved(true, 'https://site.example/b_(c)'),
      use('https://site.example/a'),
      'https://site.example/b_(c)',
      false,
    ],
    [
      'an address that looks like an entity',
      moved(true, 'https://site.example/?a&copy;'),
      use('https://site.example/a'),
      'https://site.example/?a&copy;',
      false,
    ],
  ])('%s', (_name, finding, place, suggestion, isFixed) => {
    const [found] = placed(finding, place);
    expect(found?.suggestion).toBe(suggestion);
    expect(found?.fix).toEqual(
      isFixed
        ? {
            kind: 'permanent-redirect',
            file: 'docs/a.md',
            span: place.link.span,
            from: place.link.target,
            to: suggestion,
          }
        : undefined,
    );
  });
});
