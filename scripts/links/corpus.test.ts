import {describe, expect, it} from 'vitest';
import {faultKinds, generateCorpus, temptingKinds, type CorpusOptions} from '../../bench/links/corpus';
import {readConfirmed} from './read';

const remote = {plain: 'http://127.0.0.1:1', untrusted: 'https://127.0.0.1:2', unknown: 'http://x.invalid'};
const base = {seed: 4, pages: 10, faults: true} satisfies CorpusOptions;
const variants: readonly [string, CorpusOptions][] = [
  ['at the root', base],
  ['below a base URL, without slashes', {...base, baseUrl: '/docs/', trailingSlash: false}],
  ['with slashes and a third language', {...base, trailingSlash: true, thirdLocale: 'de'}],
  ['on the web', {...base, remote}],
  ['that Docusaurus can build', {...base, buildable: true}],
];

it('is the same from the same seed, and another from another', () => {
  expect(generateCorpus(base)).toEqual(generateCorpus(base));
  expect(generateCorpus({...base, seed: 5}).files).not.toEqual(generateCorpus(base).files);
});

it('plants every kind in some variant, and several times over', () => {
  const corpora = variants.map(([, options]) => generateCorpus(options));
  const planted = new Set(corpora.flatMap(({faults}) => faults.map(({kind}) => kind)));
  const tempting = new Set(corpora.flatMap((corpus) => corpus.tempting.map(({kind}) => kind)));
  expect(faultKinds.map(({kind}) => kind).filter((kind) => !planted.has(kind))).toEqual([]);
  expect(temptingKinds.map(({kind}) => kind).filter((kind) => !tempting.has(kind))).toEqual([]);
  expect(planted.size).toBe(faultKinds.length);
  expect(planted.size).toBeGreaterThan(100);
  expect(tempting.size).toBeGreaterThan(100);
});

it('plants nothing where nothing is to be wrong', () => {
  const {faults, tempting} = generateCorpus({...base, faults: false});
  expect(faults).toEqual([]);
  expect(tempting.length).toBeGreaterThan(200);
});

describe.each(variants)('a corpus %s', (_, options) => {
  it('has a link, an id or the file’s own trouble at each place that it calls wrong', async () => {
    const {files, faults} = generateCorpus(options);
    const strayed: string[] = [];
    for (const file of new Set(faults.map((fault) => fault.file))) {
      const planted = faults.filter((fault) => fault.file === file);
      const {links, ids, problem} = await readConfirmed(file, files.get(file) ?? '');
      const places = [...links.map(({span}) => span.start), ...ids.map(({at}) => at), problem?.at];
      const ours = planted.flatMap(({kind, line, column, alsoAt}) =>
        [{line, column}, ...alsoAt].map((at) => ({...at, kind})),
      );
      strayed.push(
        ...ours
          .filter(({line, column}) => !places.some((at) => at?.line === line && at.column === column))
          .map(({kind, line, column}) => `${kind} at ${file}:${line}:${column}`),
      );
    }
    expect(strayed).toEqual([]);
  });

  it('has no mark left in it', () => {
    for (const text of generateCorpus(options).files.values()) expect(text).not.toMatch(/[§¤]|undefined/);
  });
});
