/** `node scripts/bootstrap.mjs …` as a person sees it: what it says, and its exit status. */
import {spawn, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {commands} from './commands.mjs';

const project = join(import.meta.dirname, '../..');

function run(root: string, args: string[], env: Record<string, string> = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, ...env},
  });
  return {status, stdout, stderr: stderr.trim()};
}

const bootstrap = (args: string[], env?: Record<string, string>) =>
  run(project, ['scripts/bootstrap.mjs', ...args], env);

describe('without a command', () => {
  it('lists the commands when asked', () => {
    const {status, stdout} = bootstrap(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}preview +npm start: previews both languages/m);
    expect(stdout).toMatch(/^ {2}test +npm test: /m);
  });

  it('lists them in French on a French terminal', () => {
    const {status, stdout} = bootstrap(['--help'], {LC_ALL: 'fr_FR.UTF-8'});
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Utilisation\u00a0: node scripts\/bootstrap\.mjs <commande> \[options\]\n/);
    expect(stdout).toMatch(/^ {2}preview +npm start\u00a0: affiche un aperçu des deux langues/m);
  });

  it('knows every entry file of scripts, and npm calls what it says', () => {
    const files = readdirSync(join(project, 'scripts')).filter((file) => file.endsWith('.ts'));
    expect(Object.keys(commands)).toEqual(files.map((file) => file.slice(0, -'.ts'.length)).sort());
    const callable = [
      ...Object.keys(manifest.scripts).map((name) => `npm run ${name}`),
      'npm start',
      'npm test',
    ];
    for (const {call} of Object.values(commands)) {
      if (call !== undefined) expect(callable).toContain(call.replace(/ -- .*/, ''));
    }
  });

  it('names a command that does not exist', () => {
    const {status, stderr} = bootstrap(['prevue']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no command “prevue”\.\n/);
  });
});

it('refuses an unsupported Node in one sentence', () => {
  const pretend = `Object.defineProperty(process, 'versions', {value: {...process.versions, node: '18.20.4'}})`;
  const {status, stderr} = run(project, [
    '--import',
    `data:text/javascript,${encodeURIComponent(pretend)}`,
    'scripts/bootstrap.mjs',
    'preview',
  ]);
  expect(status).toBe(3);
  expect(stderr).toBe(
    'Passerelle needs Node 20.19 or later and this is Node 18.20.4: install a current one from https://nodejs.org, then run the command again.',
  );
});

describe('on a fresh clone', () => {
  let root: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  };
  /** Plays npm: `npm ci` does what this script says. */
  const withNpm = (source: string) => {
    write(
      'npm-cli.js',
      `const fs = require('node:fs'); fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n'); ${source}`,
    );
    return {npm_execpath: join(root, 'npm-cli.js')};
  };
  const installs = `
    fs.mkdirSync('node_modules/tsx/dist', {recursive: true});
    fs.writeFileSync('node_modules/tsx/dist/loader.mjs', '');
    fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');`;
  const calls = () =>
    existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'passerelle-bootstrap-'));
    cpSync(join(project, 'scripts/bootstrap'), join(root, 'scripts/bootstrap'), {recursive: true});
    cpSync(join(project, 'scripts/bootstrap.mjs'), join(root, 'scripts/bootstrap.mjs'));
    write('package-lock.json', JSON.stringify({packages: {'': {}, 'node_modules/tsx': {version: '1.0.0'}}}));
    // Never really run: what matters here happens before.
    write('scripts/serve.ts', '');
  });
  afterEach(() => rmSync(root, {recursive: true, force: true}));

  it('says in its last line that the installation failed, below npm’s own words', () => {
    const env = withNpm(`console.error('npm error network'); process.exit(1);`);
    const {status, stdout, stderr} = run(root, ['scripts/bootstrap.mjs', 'serve'], env);
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toEqual([
      'Installing packages (node_modules is missing); this takes a minute or two …',
      'npm error network',
      'The packages could not be installed: npm ci ended with “1”, for the reason it gave above; once that is put right, run the command again.',
    ]);
  });

  it('says so in French to a French terminal', () => {
    const env = withNpm(`process.exit(1);`);
    const {stderr} = run(root, ['scripts/bootstrap.mjs', 'serve'], {...env, LC_ALL: 'fr_FR.UTF-8'});
    expect(stderr.split('\n')).toEqual([
      'Installation des paquets (node_modules est absent)\u202f; il y en a pour une minute ou deux…',
      'Les paquets n’ont pas pu être installés\u00a0: npm ci s’est terminé par «\u00a01\u00a0», pour la raison qu’il donne ci-dessus\u202f; une fois cela réglé, relancez la commande.',
    ]);
  });

  it('installs by the lock file once, and again only when that changes', () => {
    const env = withNpm(installs);
    run(root, ['scripts/bootstrap.mjs', 'serve'], env);
    run(root, ['scripts/bootstrap.mjs', 'serve'], env);
    expect(calls()).toEqual(['ci --include=dev --no-audit --no-fund']);

    write('package-lock.json', JSON.stringify({packages: {'': {}, 'node_modules/tsx': {version: '1.0.1'}}}));
    const {stderr} = run(root, ['scripts/bootstrap.mjs', 'serve'], env);
    expect(calls()).toHaveLength(2);
    expect(stderr).toContain('Installing packages (tsx is not the version in package-lock.json)');
  });
});

it('passes options and exit status through', async () => {
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'preview', '--nonsense'], {
    cwd: project,
    env: {...process.env, LC_ALL: 'C'},
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise((resolve) => child.on('exit', resolve));
  expect(status).toBe(2);
  expect(said).toContain('There is no option --nonsense.');
});
