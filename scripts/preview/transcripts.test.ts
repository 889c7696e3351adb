/** `npm start` as a person sees it, with a stub in Docusaurus's place. */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {once} from 'node:events';
import {createServer, request} from 'node:http';
import {join} from 'node:path';
import getPort from 'get-port';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {createStubRoot, type StubRoot} from './stub-root';

const patience = {timeout: 60_000, interval: 50};
vi.setConfig({testTimeout: 120_000, hookTimeout: 60_000});

let root: StubRoot;
beforeAll(() => {
  root = createStubRoot();
});
afterAll(() => root.remove());

/** Runs to the end, for what ends by itself. */
function run(args: string[], env: Record<string, string> = {}) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['scripts/bootstrap.mjs', 'preview', ...args],
    {
      cwd: root.path,
      encoding: 'utf8',
      env: {...process.env, ...env},
    },
  );
  return {status, stdout, stderr: stderr.trim()};
}

describe('what npm start refuses', () => {
  it('says in one sentence that the port is taken, before anything compiles', async () => {
    const port = await getPort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const {status, stdout, stderr} = run(['--port', String(port)]);
    other.close();
    expect({status, stdout, stderr}).toEqual({
      status: 3,
      stdout: '',
      stderr: `Port ${port} is already in use by another program: try npm start -- --port ${port + 1}.`,
    });
    expect(existsSync(join(root.path, 'pids'))).toBe(false);
  });

  it.each([
    [
      'a port that is none',
      ['--port', 'http'],
      {},
      '--port: expected a number from 1 to 65535, found “http”.',
    ],
    ['an option that does not exist', ['--prot', '1'], {}, 'There is no option --prot. Did you mean --port?'],
    [
      'a wrong setting',
      [],
      {PASSERELLE_BASE_URL: 'guides'},
      'PASSERELLE_BASE_URL: expected a path that starts',
    ],
    [
      'a port that is none, in the language of the terminal',
      ['--port', '70000'],
      {LC_ALL: 'fr_CA.UTF-8'},
      '--port\u00a0: un nombre de 1 à 65535 était attendu, «\u00a070000\u00a0» a été trouvé.',
    ],
    [
      'a wrong setting, in the language asked for',
      ['--lang', 'fr'],
      {PASSERELLE_BASE_URL: 'guides'},
      'L’environnement n’est pas correct.\nPASSERELLE_BASE_URL\u00a0: valeur attendue\u00a0: un chemin qui commence',
    ],
    ['a language that is none', ['--lang', 'de'], {}, '--lang: expected one of en, fr, found “de”.'],
    ['a word too many', ['now'], {}, '“now” is not expected here'],
  ])('names %s', (_what, args, env, sentence) => {
    const {status, stderr} = run(args, env);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe('npm start', () => {
  let child: ChildProcess | undefined;
  let said = '';
  let address = '';

  async function start(lang = 'C'): Promise<void> {
    said = '';
    const port = await getPort();
    address = `http://localhost:${port}`;
    const started = spawn(process.execPath, ['scripts/bootstrap.mjs', 'preview', '--port', String(port)], {
      cwd: root.path,
      env: {...process.env, LC_ALL: lang, PASSERELLE_DEFAULT_MODE: 'real'},
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    }
    child = started;
  }
  const hears = (pattern: RegExp | string) => vi.waitFor(() => expect(said).toMatch(pattern), patience);
  const ended = (process: ChildProcess) =>
    new Promise<number | null>((resolve) => {
      if (process.exitCode !== null) resolve(process.exitCode);
      else process.once('exit', resolve);
    });
  const get = async (path: string) =>
    (await fetch(`${address}${path}`)).json() as Promise<Record<string, string>>;

  afterEach(async () => {
    if (child?.exitCode === null) {
      child.kill('SIGTERM');
      await ended(child);
    }
    child = undefined;
  });

  it('joins both languages at one address, in practice mode, and says so in one line', async () => {
    await start();
    await hears('Ready: ');
    expect(said).toContain(
      `Ready: ${address}/ (English) and ${address}/fr/ (French). Practice mode is on; Ctrl-C stops.\n`,
    );
    expect(said).toContain('[en] [WARNING] a warning of en');
    expect(said).not.toContain('Starting the development server');

    expect(await get('/guides/x?a=b')).toEqual({
      locale: 'en',
      url: '/guides/x?a=b',
      generated: '.docusaurus/en',
      mode: 'practice',
      socket: '/hot-reload',
    });
    expect(await get('/fr')).toMatchObject({
      locale: 'fr',
      generated: '.docusaurus/fr',
      socket: '/fr/hot-reload',
    });
    expect(await get('/fr/guides/x')).toMatchObject({locale: 'fr', url: '/fr/guides/x'});
    expect(await get('/french')).toMatchObject({locale: 'en'});
    expect(await socketLocale(`${address}/hot-reload`)).toBe('en');
    expect(await socketLocale(`${address}/fr/hot-reload`)).toBe('fr');
  });

  it('tells a French terminal the same in French', async () => {
    await start('fr_FR.UTF-8');
    await hears('L’aperçu est prêt');
    expect(said).toContain('Compilation des deux langues…\n');
    expect(said).toContain(
      `L’aperçu est prêt\u00a0: ${address}/ (anglais) et ${address}/fr/ (français). Le mode entraînement est actif\u202f; Ctrl-C arrête.\n`,
    );
    process.kill(pidOf('fr'), 'SIGKILL');
    expect(child && (await ended(child))).toBe(3);
    expect(said).toContain(
      'L’aperçu en français s’est arrêté de lui-même (SIGKILL)\u202f; ce qu’il a dit figure ci-dessus.',
    );
  });

  it('shows a page that asks again until a language is ready', async () => {
    await start();
    await hears('Compiling');
    const early = await vi.waitFor(async () => fetch(`${address}/fr/`), patience);
    if (early.status === 503) expect(await early.text()).toContain('http-equiv="refresh"');
    await hears('Ready: ');
    expect((await fetch(`${address}/fr/`)).status).toBe(200);
  });

  it('tells an open page that an update of an earlier compilation is gone', async () => {
    await start();
    await hears('Ready: ');
    expect((await fetch(`${address}/fr/main.0123.hot-update.json`)).status).toBe(404);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s leaves no process behind', async (signal) => {
    await start();
    await hears('Ready: ');
    const pids = readPids().slice(-4);
    expect(pids.map(isAlive)).toEqual([true, true, true, true]);
    child?.kill(signal);
    expect(child && (await ended(child))).toBe(0);
    expect(pids.map(isAlive)).toEqual([false, false, false, false]);
  });

  it('stops everything, with a sentence, when one language dies', async () => {
    await start();
    await hears('Ready: ');
    const pids = readPids().slice(-4);
    process.kill(pidOf('en'), 'SIGKILL');
    expect(child && (await ended(child))).toBe(3);
    expect(said).toContain('The English preview stopped by itself (SIGKILL); what it said stands above.');
    expect(pids.map(isAlive)).toEqual([false, false, false, false]);
  });

  it('starts both again when a contract changes, and waits while one does not load', async () => {
    await start();
    await hears('Ready: ');
    said = '';
    root.write('src/core/contracts/fact.ts', 'export const fact = 2;');
    await hears('src/core/contracts/fact.ts changed: compiling both languages again …');
    await hears('Ready: ');

    said = '';
    root.write('broken', '');
    root.write('src/core/contracts/fact.ts', 'export const fact = ;');
    await hears('broken on purpose');
    await hears('Correct the file and save it: the preview starts again.');
    root.unlink('broken');
    root.write('src/core/contracts/fact.ts', 'export const fact = 3;');
    await hears('Ready: ');
    expect(await get('/')).toMatchObject({locale: 'en'});
  });
});

function notes(): [pid: number, who: string][] {
  const lines = readFileSync(join(root.path, 'pids'), 'utf8').trim().split('\n');
  return lines.map((line) => [Number(line.split(' ')[0]), line.split(' ')[1] ?? '']);
}
function readPids(): number[] {
  return notes().map(([pid]) => pid);
}
function pidOf(locale: string): number {
  return notes().findLast(([, who]) => who === locale)?.[0] ?? 0;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that ended but was not yet collected by its parent still has its number.
    return !existsSync(`/proc/${pid}/stat`) || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

/** Which preview answers a web socket. */
async function socketLocale(url: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request(url, {headers: {Connection: 'Upgrade', Upgrade: 'websocket'}})
      .on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response.headers['x-locale']);
      })
      .on('error', reject)
      .end();
  });
}
