/**
 * A copy of the project in which Docusaurus is a stub that answers at once: the preview's own doings (one address,
 * signals, restarts) can then be watched in a second or two.
 */
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const project = join(import.meta.dirname, '../..');

/** Answers with its locale and what it was told; leaves a note of every process it is made of. */
const stub = `
import {createServer} from 'node:http';
import {spawn} from 'node:child_process';
import {appendFileSync, existsSync} from 'node:fs';
const option = (name) => process.argv[process.argv.indexOf('--' + name) + 1];
if (existsSync('broken')) { console.error('[ERROR] broken on purpose'); process.exit(1); }
const helper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
appendFileSync('pids', process.pid + ' ' + option('locale') + '\\n' + helper.pid + ' helper\\n');
console.log('[INFO] Starting the development server...');
console.log('[WARNING] a warning of ' + option('locale'));
const server = createServer((request, response) => {
  if (request.url.endsWith('.hot-update.json')) response.setHeader('content-type', 'text/html');
  response.end(JSON.stringify({
    locale: option('locale'),
    url: request.url,
    generated: process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME,
    mode: process.env.PASSERELLE_DEFAULT_MODE,
    socket: process.env.PASSERELLE_WS_PATH,
  }));
});
server.on('upgrade', (request, socket) => {
  socket.end('HTTP/1.1 101 Switching Protocols\\r\\nUpgrade: x\\r\\nConnection: Upgrade\\r\\nX-Locale: ' + option('locale') + '\\r\\n\\r\\n');
});
setTimeout(() => server.listen(Number(option('port')), '127.0.0.1'), 300);
`;

export type StubRoot = {
  readonly path: string;
  write(file: string, text: string): void;
  unlink(file: string): void;
  remove(): void;
};

export function createStubRoot(): StubRoot {
  const path = mkdtempSync(join(tmpdir(), 'passerelle-preview-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), {recursive: true});
    writeFileSync(join(path, file), text);
  };
  cpSync(join(project, 'scripts'), join(path, 'scripts'), {recursive: true});
  // Settings are read by what the pages read addresses with.
  cpSync(join(project, 'src/core/entra'), join(path, 'src/core/entra'), {recursive: true});
  mkdirSync(join(path, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name === '@docusaurus') continue;
    symlinkSync(join(project, 'node_modules', name), join(path, 'node_modules', name));
  }
  cpSync(join(project, 'package-lock.json'), join(path, 'package-lock.json'));
  write('package.json', '{"private": true}');
  write('node_modules/@docusaurus/core/bin/docusaurus.mjs', stub);
  write('src/core/contracts/fact.ts', 'export const fact = 1;');
  const unlink = (file: string) => rmSync(join(path, file));
  return {path, write, unlink, remove: () => rmSync(path, {recursive: true, force: true})};
}
