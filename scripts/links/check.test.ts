import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {SiteCheck, type CheckOptions} from './check';
import {noSettings} from './settings';
import {writeFolder} from './site/harness/folder';
import type {WebAnswer, WebQuestion} from './web/model';

const today = '2026-11-21';

function site(files: Record<string, string>, more: Partial<CheckOptions> = {}) {
  const dir = writeFolder(files);
  const options: CheckOptions = {siteDir: dir, env: {}, settings: noSettings, tags: {}, today, ...more};
  return {
    open: () => SiteCheck.open(options),
    write: (file: string, text: string) => writeFileSync(join(dir, file), text),
  };
}

const codes = (check: SiteCheck): string[] =>
  check.result().findings.map(({code, file, line}) => `${code} ${file ?? ''}:${line ?? 0}`);

it('an exception that is written while somebody watches holds at once', async () => {
  const {open, write} = site({'docs/a.md': '[x](./gone.md)\n'});
  const check = await open();
  expect(codes(check)).toEqual(['file-missing docs/a.md:1']);
  write(
    'docs/a.md',
    '<!-- check-links-ignore until=2027-01-31 reason: it comes next week -->\n[x](./gone.md)\n',
  );
  expect(await check.change('docs/a.md')).toBe(true);
  expect(codes(check)).toEqual([]);
});

it.each([
  ['an address', 'docs/a.md', '---\nslug: /elsewhere\n---\n\nWords.\n'],
  ['a file that is not yet known', 'docs/new.md', 'Words.\n'],
])('says that a change of %s asks for more than one document', async (_, file, text) => {
  const {open, write} = site({'docs/a.md': 'Words.\n'});
  const check = await open();
  write(file, text);
  expect(await check.change(file)).toBe(false);
});

it('asks the web for what is new, and for nothing twice', async () => {
  const asked: string[] = [];
  const ask = ({url}: WebQuestion): Promise<WebAnswer> => {
    asked.push(url);
    const observation = {kind: 'answered', status: 404, finalUrl: url, hops: []} as const;
    return Promise.resolve({url, observation, askedAt: 0, requests: 1, fromCache: false});
  };
  const {open, write} = site(
    {'docs/a.md': '[x](https://x.example/a) [x](https://x.example/a)\n'},
    {web: {ask, perHost: 1, isOffline: false}},
  );
  const check = await open();
  expect(await check.askWeb()).toBe(1);
  expect(codes(check)).toEqual(['web-not-found docs/a.md:1', 'web-not-found docs/a.md:1']);
  write('docs/a.md', '[x](https://x.example/a) [x](https://x.example/b)\n');
  await check.change('docs/a.md');
  expect(await check.askWeb()).toBe(1);
  expect(asked).toEqual(['https://x.example/a', 'https://x.example/b']);
  expect(check.result().counts).toMatchObject({files: 1, links: 2, addresses: 2, requests: 2});
});

it('what only the build has is asked too, and told at the page that has it', async () => {
  const ask = ({url}: WebQuestion): Promise<WebAnswer> =>
    Promise.resolve({
      url,
      observation: {kind: 'answered', status: 410, finalUrl: url, hops: []},
      askedAt: 0,
      requests: 1,
      fromCache: false,
    });
  const built = writeFolder({
    'index.html': '<a href="https://x.example/footer">x</a>',
    'b.html': '<a href="/gone">x</a>',
  });
  const {open} = site({'docs/a.md': 'Words.\n'}, {built, web: {ask, perHost: 1, isOffline: false}});
  const check = await open();
  await check.askWeb();
  const [missing, gone] = check.result().findings.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  expect(missing).toMatchObject({
    code: 'built-page-missing',
    args: {page: 'b.html', path: '/gone', pages: 1},
  });
  expect(gone).toMatchObject({code: 'web-not-found', args: {status: 410}});
  expect(gone?.file).toMatch(/index\.html$/);
});
