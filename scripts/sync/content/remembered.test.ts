/** What was judged before is not judged again, and nothing else comes out for it. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {findingsOf, newCheck, type Pair} from './harness/remembering';

const dir = 'bench/sync/pages';
const pages = readdirSync(dir)
  .filter((file) => /\.en\.mdx?$/.test(file))
  .map((file) => ({
    ending: file.endsWith('.mdx') ? 'mdx' : 'md',
    pair: [file, file.replace('.en.', '.fr.')].map((name) => readFileSync(`${dir}/${name}`, 'utf8')) as [
      string,
      string,
    ],
  }));

/** Slips that say something of their section, and some that say something of others, too. */
const slips: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text}\nOne more line.\n`,
  (text) => text.replace(/\d+(?= (?:days|jours|minutes))/, '4711'),
  (text) => text.replace(/\*\*[^*]+\*\*/, '**Zorbian ledger**'),
  (text) => text.replace(/\*\*([^*]+)\*\*/g, '**$1 again**'),
  (text) => text.replaceAll(/\n## /g, '\n### '),
  (text) => text.replace(/\n## [^\n]*\n/, '\n'),
  (text) => text.replace(/(\n## [^\n]*\n[^]*?)(?=\n## )/, '$1$1'),
  (text) => text.replace(/(?<=[.!?]) [^.!?\n]{30,}[.!?]/, ''),
  (text) => text.replaceAll('Microsoft', 'Contoso'),
  (text) => text.replaceAll(/\n- /g, '\n* '),
  (text) => text.replace(/\n\n/g, '\n\n\n'),
];

function variants(): {readonly ending: string; readonly pair: Pair}[] {
  return slips.flatMap((slip, nth) =>
    pages.map(({ending, pair: [english, french]}, page) => ({
      ending,
      // In one language, in the other, in both.
      pair: [
        (nth + page) % 3 === 0 ? english : slip(english),
        (nth + page) % 3 === 1 ? french : slip(french),
      ],
    })),
  );
}

it('the same is found of each page, whatever was judged before', async () => {
  const all = variants();
  const check = await newCheck();
  const forwards = all.map(({pair, ending}) => findingsOf(check, pair, ending));
  const again = all.map(({pair, ending}) => findingsOf(check, pair, ending));
  const other = await newCheck();
  const backwards = all.toReversed().map(({pair, ending}) => findingsOf(other, pair, ending));
  expect(forwards.flat().length).toBeGreaterThan(1000);
  expect(again).toEqual(forwards);
  expect(backwards.toReversed()).toEqual(forwards);
});

const filler = Array.from({length: 4}, (_, nth) => `## Part ${nth} {#part-${nth}}\n\nNothing else.\n\n`).join(
  '',
);
const remplissage = filler.replaceAll('Part', 'Partie').replaceAll('Nothing else', 'Rien d’autre');

/** A section that says nothing wrong on one page, and does on another; both pages have it to the letter. */
it.each<{why: string; clean: Pair; other: Pair; code: string}>([
  {
    why: 'a link within the page, whose heading is another one',
    clean: [
      '## Alpha\n\nText `a1`.\n\n## Use it\n\nSee [that](#alpha).\n\n## Omega\n\nText `b2`.\n',
      '## Premier\n\nTexte `a1`.\n\n## L’utiliser\n\nVoir [cela](#premier).\n\n## Dernier\n\nTexte `b2`.\n',
    ],
    other: [
      '## Alpha\n\nText `a1`.\n\n## Use it\n\nSee [that](#alpha).\n\n## Omega\n\nText `b2`.\n',
      '## Dernier\n\nTexte `a1`.\n\n## L’utiliser\n\nVoir [cela](#premier).\n\n## Premier\n\nTexte `b2`.\n',
    ],
    code: 'fact-differs',
  },
  {
    why: 'a label that has another counterpart elsewhere on the page',
    clean: [
      '## One\n\nOpen **Wavelets**.\n\n## Two\n\nText.\n',
      '## Un\n\nOuvrez **Ondelettes**.\n\n## Deux\n\nTexte.\n',
    ],
    other: [
      '## One\n\nOpen **Wavelets**.\n\n## Two\n\nThen pick **Wavelets**.\n',
      '## Un\n\nOuvrez **Ondelettes**.\n\n## Deux\n\nPrenez ensuite **Brimborions**.\n',
    ],
    code: 'fact-differs',
  },
  {
    why: 'a name that the page shows to be one',
    clean: [
      '## One\n\nPrices of Zorbix are fair.\n\n## Two\n\nText.\n',
      '## Un\n\nLes prix de Kwilor sont justes.\n\n## Deux\n\nTexte.\n',
    ],
    other: [
      '## One\n\nPrices of Zorbix are fair.\n\n## Two\n\nWe sell plan Zorbix and plan Kwilor.\n',
      '## Un\n\nLes prix de Kwilor sont justes.\n\n## Deux\n\nNous vendons l’offre Zorbix et l’offre Kwilor.\n',
    ],
    code: 'fact-differs',
  },
  {
    why: 'a link that is defined elsewhere on the page',
    clean: [
      `## One\n\nSee [the page][a].\n\n${filler}[a]: https://a.example/x\n`,
      `## Un\n\nVoir [la page][a].\n\n${remplissage}[a]: https://a.example/x\n`,
    ],
    other: [
      `## One\n\nSee [the page][a].\n\n${filler}[a]: https://a.example/x\n`,
      `## Un\n\nVoir [la page][a].\n\n${remplissage}[a]: https://a.example/y\n`,
    ],
    code: 'fact-differs',
  },
])('what rests on the rest of the page is judged again with it: $why', async ({clean, other, code}) => {
  const expected = findingsOf(await newCheck(), other);
  const check = await newCheck();
  for (let times = 0; times < 3; times++) {
    expect(findingsOf(check, clean).filter(({severity}) => severity !== 'note')).toEqual([]);
    const found = findingsOf(check, other);
    expect(found).toEqual(expected);
    expect(found.map((finding) => finding.code)).toContain(code);
  }
});
