import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findingsOf, french, told} from './harness/check';
import {differingPlaces} from './twin/places';
import {twinLeadsElsewhere} from './twin-leads-elsewhere';

const around = {
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd'].flatMap((name) => [
      [`docs/${name}.md`, `# ${name}\n\n## One of ${name}\n\n## Two\n`],
      [`${french}/${name}.md`, `# ${name}\n\n## Une de ${name}\n\n## Deux\n`],
    ]),
  ),
  'docs/plain.md': '# Plain',
  'docs/left-out.md': '# Left out',
  [`${french}/left-out.md`]: '---\ndraft: true\n---\n# Omis',
};

/** Findings at the French page, each with what the English one has there. */
function differences(english: string, translated: string): string[] {
  const files = {...around, 'docs/page.md': english, [`${french}/page.md`]: translated};
  return findingsOf([twinLeadsElsewhere], {files}).map((finding) =>
    finding.code === 'twin-leads-elsewhere'
      ? `${told(finding)} ${finding.args.otherLine} ${finding.args.otherTarget}`
      : finding.code,
  );
}

const web = 'https://a.example';

describe('a link that leads elsewhere than its twin', () => {
  it.each<[string, string, string, string[]]>([
    [
      'between equal ones',
      '[1](a.md) [2](b.md) [3](c.md)',
      '[1](a.md) [2](d.md) [3](c.md)',
      ['twin-leads-elsewhere warning fr/page.md:1:15 1 b.md'],
    ],
    [
      'alone in its section',
      '[1](a.md)\n\n## One\n\n[2](b.md)',
      '[1](a.md)\n\n## Une\n\n[2](c.md)',
      ['twin-leads-elsewhere warning fr/page.md:5:5 5 b.md'],
    ],
    [
      'twice to one page',
      '[1](a.md) [2](b.md)',
      '[1](a.md) [2](a.md)',
      ['twin-leads-elsewhere warning fr/page.md:1:15 1 b.md'],
    ],
    [
      'in another style',
      '[1](a.md) [2](/b)',
      '[1](https://docs.example/fr/a) [2](c.md)',
      ['twin-leads-elsewhere warning fr/page.md:1:36 1 /b'],
    ],
    [
      'to another section',
      '[1](a.md#one-of-a)',
      '[1](a.md#deux)',
      ['twin-leads-elsewhere warning fr/page.md:1:5 1 a.md#one-of-a'],
    ],
    [
      'on the web',
      `[1](${web}/x)`,
      `[1](${web}/y)`,
      [`twin-leads-elsewhere warning fr/page.md:1:5 1 ${web}/x`],
    ],
    [
      'in Microsoft’s documentation',
      '[1](https://learn.microsoft.com/en-us/x)',
      '[1](https://learn.microsoft.com/fr-fr/y)',
      ['twin-leads-elsewhere warning fr/page.md:1:5 1 https://learn.microsoft.com/en-us/x'],
    ],
    ['off the site', '[1](a.md)', `[1](${web})`, ['twin-leads-elsewhere warning fr/page.md:1:5 1 a.md']],
    [
      'by a definition, told once and there',
      '[x] [y] [x]\n\n[x]: a.md\n[y]: b.md',
      '[x] [y] [x]\n\n[x]: a.md\n[y]: c.md',
      ['twin-leads-elsewhere warning fr/page.md:4:6 4 b.md'],
    ],
    [
      'in sections put in another order, by their ids',
      '## A {#a}\n\n[1](a.md)\n\n## B {#b}\n\n[2](b.md)',
      '## B {#b}\n\n[2](c.md)\n\n## A {#a}\n\n[1](a.md)',
      ['twin-leads-elsewhere warning fr/page.md:3:5 7 b.md'],
    ],
    [
      'between headings of which one is missing',
      '## A {#a}\n\n## X\n\n[1](a.md) [2](b.md) [3](c.md)\n\n## Y\n\n## B {#b}',
      '## A {#a}\n\n## Z\n\n[1](a.md) [2](d.md) [3](c.md)\n\n## B {#b}',
      ['twin-leads-elsewhere warning fr/page.md:5:15 5 b.md'],
    ],
    ['the same', '[1](a.md) [2](b.md#one-of-b)', '[1](/a) [2](b.md#une-de-b)', []],
    ['added', '[1](a.md) [2](b.md)', '[1](a.md) [3](c.md) [2](b.md)', []],
    ['left out', '[1](a.md) [2](b.md) [3](c.md)', '[1](a.md) [3](c.md)', []],
    ['in another order', '[1](a.md) [2](b.md) [3](c.md)', '[3](c.md) [2](b.md) [1](a.md)', []],
    ['moved to another section', '[1](a.md)\n\n## One\n\n[2](b.md)', '[2](b.md)\n\n## Une\n\n[1](a.md)', []],
    ['a list of other things', '[1](a.md) [2](b.md)', '[1](c.md) [2](d.md)', []],
    ['a section added', '[1](a.md)', '[1](a.md)\n\n## Plus\n\n[2](b.md)', []],
    ['with an anchor in one language', '[1](a.md)', '[1](a.md#deux)', []],
    ['broken', '[1](a.md)', '[1](nowhere.md)', []],
    ['to a page this language leaves out', '[1](left-out.md)', '[1](c.md)', []],
    ['to the web, as nobody translated the page', '[1](plain.md)', `[1](${web})`, []],
    ['pictures', '![1](/en/a.png) <img src="/en/b.png"/>', '![1](/fr/a.png) <img src="/fr/b.png"/>', []],
    ['mailboxes', '[1](mailto:hello@a.example)', '[1](mailto:bonjour@a.example)', []],
    ['short links', '[1](https://aka.ms/x)', '[1](https://aka.ms/y)', []],
    ['films', '[1](https://youtu.be/x)', '[1](https://www.youtube.com/watch?v=y)', []],
    ['the site itself, under an address it does not know', '[1](https://b.example/a)', '[1](/a)', []],
    [
      'headings with one id, in one language',
      '## A {#a}\n\n### X\n\n[1](a.md)\n\n## B {#b}\n\n### X\n\n[2](b.md)',
      '## A {#a}\n\n### X {#x}\n\n[1](a.md)\n\n## B {#b}\n\n### X {#x}\n\n[2](b.md)',
      [],
    ],
    ['another item of a list', `[hull](${web}/hull)`, `[terraform](${web}/terraform)`, []],
    ['pages elsewhere, broken ones beside', '[1](a.md) [x](x.md)', '[1](a.md) [x](y.md)', []],
  ])('%s', (_, english, translated, expected) => {
    expect(differences(english, translated)).toEqual(expected);
  });

  it.each([
    ['https://en.wikipedia.org/wiki/Token', 'https://fr.wikipedia.org/wiki/Jeton'],
    ['https://learn.microsoft.com/en-us/x#part', 'https://learn.microsoft.com/fr-fr/x#partie'],
    ['https://docs.microsoft.com/x', 'https://learn.microsoft.com/fr-fr/x/'],
    ['https://a.example/x', 'https://a.example/fr/x'],
    ['https://a.example/en/install', 'https://a.example/fr/installation'],
    ['https://a.example/install', 'https://a.example/fr/installation'],
    ['https://a.example/x?lang=en&b', 'https://a.example/x?b&lang=fr'],
    ['https://a.example/x?hl=en-US', 'https://a.example/x?hl=fr'],
    ['https://a.example/guide.pdf', 'https://a.example/guide_fr.pdf'],
    ['https://a.example/README.md', 'https://a.example/README.fr.md'],
    ['https://a.example/legal/EN/TXT', 'https://a.example/legal/FR/TXT'],
    ['https://shop.com/x', 'https://www.shop.fr/produit'],
    ['https://www.ico.org.uk/x', 'https://www.cnil.fr/y'],
    ['http://a.example/x/', 'https://www.a.example/x/index.html'],
  ])('is not %s where French says %s', (english, translated) => {
    expect(differences(`[1](${english})`, `[1](${translated})`)).toEqual([]);
  });

  it.each([
    ['https://a.example/x', 'https://b.example/x'],
    ['https://a.example/x?v=1', 'https://a.example/x?v=2'],
    ['https://github.com/a/b', 'https://github.com/a/c'],
  ])('is %s where French says %s', (english, translated) => {
    expect(differences(`[1](${english})`, `[1](${translated})`)).toHaveLength(1);
  });

  it('is told of the translation alone, and of no document that has none', () => {
    const files = {...around, 'docs/page.md': '[1](a.md) [2](b.md)'};
    expect(findingsOf([twinLeadsElsewhere], {files})).toEqual([]);
  });
});

describe('places of two lists', () => {
  const list = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), {maxLength: 12});

  it('pairs are of unequal items, in order, each used once', () => {
    fc.assert(
      fc.property(list, list, fc.boolean(), (left, right, isWhole) => {
        const {pairs} = differingPlaces(left, right, isWhole);
        for (const [index, [at, other]] of pairs.entries()) {
          expect(left[at]).not.toBe(right[other]);
          const [before, otherBefore] = pairs[index - 1] ?? [-1, -1];
          expect(at > before && other > otherBefore).toBe(true);
        }
      }),
    );
  });

  it('equal lists differ nowhere, and one changed item among others is found', () => {
    fc.assert(
      fc.property(list, fc.nat(11), (items, place) => {
        expect(differingPlaces(items, items, true)).toEqual({pairs: [], left: [], right: []});
        if (place >= items.length) return;
        const changed = items.with(place, 'x');
        expect(differingPlaces(items, changed, true)).toEqual({
          pairs: [[place, place]],
          left: [place],
          right: [place],
        });
      }),
    );
  });

  it('gives up on lists that have little in common and are very long', () => {
    const long = (name: string): string[] => Array.from({length: 10_000}, (_, index) => `${name}${index}`);
    expect(differingPlaces(long('a'), long('b'), true).pairs).toEqual([]);
  });
});
