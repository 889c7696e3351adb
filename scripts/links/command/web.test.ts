/** `npm run check:links` and the web, which is a server of this machine. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {filesBelow} from '../site/directory';
import {run, start, type Around} from './harness/run';
import {serve} from './harness/serve';
import {site} from './harness/sites';

type Finding = Readonly<Record<string, unknown>>;
const findings = (stdout: string): readonly Finding[] =>
  (JSON.parse(stdout) as {findings: Finding[]}).findings;
const inShort = (stdout: string): string[] =>
  findings(stdout).map(({code, severity, file, line, column}) =>
    [severity, code, [file, line, column].join(':')].join(' '),
  );

/** Asks for a report as JSON, and may ask this machine. */
const ask = async (args: readonly string[], more: readonly string[] = [], around?: Around) =>
  run([...args, '--format', 'json', '--allow-host', '127.0.0.1', ...more], around);

const pageWith = (...links: string[]): string =>
  `# Page\n\n${links.map((link) => `[Words](${link})`).join(' ')}\n`;

describe('what the web says', () => {
  it('stands at the link', async () => {
    const {origin, asked} = await serve({'/gone': 404});
    const {args} = site({'docs/a.md': pageWith(`${origin}/there`, `${origin}/gone`)});
    const {status, stdout, stderr} = await ask(args);
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
    expect(findings(stdout)).toMatchObject([
      {
        code: 'web-not-found',
        severity: 'error',
        file: 'docs/a.md',
        line: 3,
        target: `${origin}/gone`,
        status: 404,
      },
    ]);
    const column = `[Words](${origin}/there) [Words](`.length + 1;
    expect(inShort(stdout)).toEqual([`error web-not-found docs/a.md:3:${column}`]);
    expect(asked.length).toBeGreaterThan(0);
  });

  it('fails nobody’s pull request', async () => {
    const {origin} = await serve({'/gone': 404});
    const {args} = site({'docs/a.md': pageWith(`${origin}/gone`)});
    expect((await ask(args)).status).toBe(1);
    for (const CI of ['1', 'true']) {
      const {status, stdout} = await ask(args, [], {env: {CI}});
      expect([status, ...inShort(stdout)]).toEqual([0, expect.stringMatching(/^error web-not-found/)]);
    }
    expect((await ask(args, [], {env: {CI: 'false'}})).status).toBe(1);
    expect((await ask(args, ['--fail-on', 'error'], {env: {CI: '1'}})).status).toBe(1);
    const own = site({'docs/a.md': '# A\n\n[b](nowhere.md)\n'});
    expect((await ask(own.args, [], {env: {CI: '1'}})).status).toBe(1);
  });

  it('cannot be told where a server fails', async () => {
    const {origin} = await serve({'/fails': 500});
    const {args} = site({'docs/a.md': pageWith(`${origin}/fails`)});
    const {status, stdout} = await ask(args);
    expect([status, ...inShort(stdout)]).toEqual([0, 'warning web-server-fails docs/a.md:3:9']);
  });

  it('finds the ids of a page', async () => {
    const {origin} = await serve({});
    const {args} = site({'docs/a.md': pageWith(`${origin}/x#there`, `${origin}/x#elsewhere`)});
    const {status, stdout} = await ask(args);
    expect(status).toBe(1);
    expect(findings(stdout)).toMatchObject([{code: 'web-anchor-missing', id: 'elsewhere'}]);
  });

  it('--fix follows a redirect for good', async () => {
    const {origin} = await serve({
      '/old': (answer) => answer.writeHead(301, {location: '/new'}).end(),
    });
    const {dir, args} = site({'docs/a.md': pageWith(`${origin}/old`)});
    const {status, stderr} = await ask(args, ['--fix']);
    expect(status).toBe(0);
    expect(stderr).toContain(`+[Words](${origin}/new)`);
    expect(readFileSync(join(dir, 'docs/a.md'), 'utf8')).toBe(pageWith(`${origin}/new`));
    expect(inShort((await ask(args)).stdout)).toEqual([]);
  });
});

describe('what is asked', () => {
  it('each address once, whatever number of pages lead there', async () => {
    const {origin, asked} = await serve({'/gone': 404});
    const links = [`${origin}/a`, `${origin}/a#there`, `${origin}/b`, `${origin}/gone`];
    const {args} = site({
      'docs/a.md': pageWith(...links),
      'docs/b.md': pageWith(...links),
      'docs/c.md': pageWith(...links),
    });
    const {stdout} = await ask(args);
    expect(inShort(stdout)).toHaveLength(3);
    const paths = new Set(asked.map(({path}) => path));
    expect([...paths].sort()).toEqual(['/a', '/b', '/gone']);
    for (const path of ['/a', '/b']) expect(asked.filter((each) => each.path === path)).toHaveLength(1);
    // HEAD, and GET to be sure that HEAD does not lie.
    expect(asked.filter(({path}) => path === '/gone').length).toBeLessThanOrEqual(2);
  });

  it('nothing that was asked a moment ago, unless told to', async () => {
    const {origin, asked} = await serve({'/gone': 404});
    const {args} = site({'docs/a.md': pageWith(`${origin}/a`, `${origin}/a#there`, `${origin}/gone`)});
    const first = await ask(args);
    const before = asked.length;
    const second = await ask(args);
    expect(asked).toHaveLength(before);
    expect(findings(second.stdout)).toEqual(findings(first.stdout));
    expect(JSON.parse(second.stdout)).toMatchObject({summary: {addresses: 2, requests: 0}});

    const offline = await run([...args, '--format', 'json', '--offline', '--allow-host', '127.0.0.1']);
    expect(asked).toHaveLength(before);
    expect(findings(offline.stdout)).toEqual(findings(first.stdout));

    const again = await ask(args, ['--max-age', '0']);
    expect(new Set(asked.slice(before).map(({path}) => path))).toEqual(new Set(['/a', '/gone']));
    expect(findings(again.stdout)).toEqual(findings(first.stdout));
    const afterwards = asked.length;
    await ask(args, ['--max-age', '1h']);
    expect(asked).toHaveLength(afterwards);
  });

  it('everything, and nothing is kept, with --no-cache', async () => {
    const {origin, asked} = await serve({});
    const {dir} = site({'docs/a.md': pageWith(`${origin}/a`)});
    await ask(['--site-dir', dir, '--no-cache']);
    await ask(['--site-dir', dir, '--no-cache']);
    expect(asked).toHaveLength(2);
    expect(filesBelow(dir)).toEqual(['docs/a.md']);
  });

  it('nothing with --site-only, nor what --offline does not know', async () => {
    const {origin, asked} = await serve({});
    const {args} = site({'docs/a.md': pageWith(`${origin}/a`)});
    expect(inShort((await ask(args, ['--site-only'])).stdout)).toEqual([]);
    expect(inShort((await ask(args, ['--offline'])).stdout)).toEqual(['note web-not-in-cache docs/a.md:3:9']);
    expect(asked).toEqual([]);
  });

  it('no machine of a private network that was not named, not even by way of another', async () => {
    const inside = await serve({});
    const {origin, asked} = await serve({
      '/inside': (answer) =>
        answer.writeHead(302, {location: inside.origin.replace('127.0.0.1', 'localhost')}).end(),
    });
    const {args} = site({'docs/a.md': pageWith(`${origin}/a`)});
    const closed = await run([...args, '--format', 'json']);
    expect(asked).toEqual([]);
    expect(inShort(closed.stdout)).toEqual(['warning leads-to-own-machine docs/a.md:3:9']);

    const other = site({'docs/a.md': pageWith(`${origin}/inside`)});
    const {stdout} = await ask(other.args);
    expect(inShort(stdout).join()).toContain('web-private-address docs/a.md:3:9');
    expect(inside.asked).toEqual([]);
  });
});

it('sends a secret of the environment to its host alone, and tells nobody', async () => {
  const other = await serve({});
  const {origin, asked} = await serve({
    '/out': (answer) => answer.writeHead(302, {location: `${other.origin}/came`}).end(),
    '/echo': (answer, {headers}) =>
      answer.writeHead(404, {'x-you-said': String(headers.authorization)}).end(headers.authorization),
  });
  const secret = 's3cr3t-of-the-docs';
  const env = {DOCS_TOKEN: secret};
  const {dir, args} = site({
    'docs/a.md': pageWith(`${origin}/a`, `${origin}/out`, `${origin}/echo`, `${other.origin}/b`),
    'check-links.json': JSON.stringify({
      headers: {[new URL(origin).host]: {Authorization: 'Bearer $DOCS_TOKEN', 'X-Other': '$NOT_SET'}},
    }),
  });
  for (const format of ['json', 'text', 'sarif', 'html']) {
    const {status, stdout, stderr} = await ask(args, ['--notes', '--max-age', '0', '--format', format], {
      env,
    });
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).not.toContain(secret);
    expect(stderr).toContain('the header X-Other is not sent, because NOT_SET is not set.');
  }
  expect(asked.map(({headers}) => headers.authorization)).toEqual(asked.map(() => `Bearer ${secret}`));
  expect(other.asked.map(({path}) => path)).toEqual(expect.arrayContaining(['/came', '/b']));
  expect(JSON.stringify(other.asked)).not.toContain(secret);
  for (const file of filesBelow(dir)) {
    if (file.startsWith('.cache')) expect(readFileSync(join(dir, file), 'latin1')).not.toContain(secret);
  }
});

it('a shard asks all addresses of a host, or none; together they say what the whole says', async () => {
  const servers = await Promise.all([1, 2, 3, 4].map(async () => serve({'/gone': 404})));
  const {dir, args} = site({
    'docs/a.md': pageWith(...servers.flatMap(({origin}) => [`${origin}/a`, `${origin}/gone`])),
  });
  const shards: string[] = [];
  const addresses: number[] = [];
  for (const shard of ['1/3', '2/3', '3/3']) {
    const {stdout} = await ask(['--site-dir', dir, '--no-cache'], ['--shard', shard]);
    addresses.push((JSON.parse(stdout) as {summary: {addresses: number}}).summary.addresses);
    shards.push(join(dir, `${shards.length}.json`));
    writeFileSync(String(shards.at(-1)), stdout);
  }
  for (const {asked} of servers) expect(asked.filter(({path}) => path === '/a')).toHaveLength(1);
  // Two addresses of each host.
  expect(addresses.filter((count) => count % 2 === 1)).toEqual([]);
  expect(addresses.reduce((sum, count) => sum + count, 0)).toBe(8);
  const merged = await run(['merge', ...shards, '--format', 'json']);
  expect(merged.status).toBe(1);
  expect(findings(merged.stdout)).toEqual(findings((await ask(args)).stdout));
});

it('Ctrl-C ends a run that a slow server holds up, and keeps what was learnt', async () => {
  let isReached: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    isReached = resolve;
  });
  const {origin, asked} = await serve({
    '/slow': () => {
      isReached();
    },
  });
  const {args} = site({
    'docs/a.md': pageWith(`${origin}/fine`, `${origin}/slow`),
    // One after the other: the first is answered before the second is asked.
    'check-links.json': JSON.stringify({pace: {perHostConcurrency: 1}}),
  });
  const all = [...args, '--format', 'json', '--allow-host', '127.0.0.1'];
  const {child, ended} = start(all);
  await reached;
  const at = performance.now();
  child.kill('SIGINT');
  const {status, stdout, stderr} = await ended;
  expect(performance.now() - at).toBeLessThan(5_000);
  expect(status).toBe(3);
  expect(stderr).toContain('Interrupted. What was learnt of the web is kept');
  expect(inShort(stdout)).toEqual([]);

  const before = asked.length;
  const offline = await run([...all, '--offline']);
  expect(asked).toHaveLength(before);
  expect(findings(offline.stdout)).toMatchObject([{code: 'web-not-in-cache', target: `${origin}/slow`}]);
});
