/** `npm run tenant` as a person sees it. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import getPort from 'get-port';
import {describe, expect, it} from 'vitest';
import {runHere} from '../../command/harness/run-here';
import {tenant} from './main';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const words = ['--import', 'tsx', 'scripts/tenant.ts'];

/** In this process: all that is refused before anything is served. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const {status, stdout, stderr} = await runHere('tenant', (around) => tenant(args, around), {env});
  return {status, said: (stdout + stderr).trimEnd()};
}

describe('npm run tenant', {timeout: 120_000}, () => {
  it.each([
    ['--help', ['--help'], {}, /^Serves the practice tenant[^]*--port N[^]*--scenario CODE[^]*Ctrl-C/],
    ['--help --lang fr', ['--help', '--lang', 'fr'], {}, /^Sert le locataire d’entraînement[^]*--port N/],
    ['a French terminal', ['--help'], {LANG: 'fr_CA.UTF-8'}, /^Sert le locataire d’entraînement/],
  ])('%s', async (_, args, env, said) => {
    const answer = await run(args, env);
    expect(answer.status).toBe(0);
    expect(answer.said).toMatch(said);
    expect(Math.max(...answer.said.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it.each([
    ['an unknown scenario', ['--scenario', 'secret-expird'], /Did you mean “secret-expired”\?/],
    [
      'a port that is none',
      ['--port', '99999'],
      /--port: expected a number from 1 to 65535, found “99999”\./,
    ],
    ['an option without value', ['--scenario', '--lang'], /--scenario/],
    ['a word too many', ['8443'], /8443/],
    ['another language', ['--lang', 'de'], /--lang/],
  ])('%s is bad usage', async (_, args, said) => {
    const answer = await run(args);
    expect(answer.status).toBe(2);
    expect(answer.said).toMatch(said);
  });

  it('a port that is taken could not run, and says which to try', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const english = await run(['--port', String(port)]);
    const french = await run(['--port', String(port), '--lang', 'fr']);
    other.close();
    expect(english).toEqual({
      status: 3,
      said: `Port ${String(port)} is already in use by another program: try npm run tenant -- --port ${String(port + 1)}.`,
    });
    expect(french.status).toBe(3);
    expect(french.said).toContain(`Le port ${String(port)} est déjà utilisé`);
  });

  it('serves until Ctrl-C, then leaves neither files nor a process', async () => {
    const port = await getPort();
    const folder = join(root, '.passerelle/tenant', String(port));
    const child = spawn(process.execPath, [...words, '--port', String(port), '--lang', 'en'], {cwd: root});
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('NODE_EXTRA_CA_CERTS')) child.kill('SIGINT');
    });
    const [status] = (await once(child, 'close')) as [number | null];
    expect(said).toContain(`Practice tenant at https://localhost:${String(port)}/`);
    expect(said).toContain(`export NODE_EXTRA_CA_CERTS="${join(folder, 'ca.pem')}"`);
    expect(said).toMatch(/Stopped\.\n$/);
    expect(status).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });
});
