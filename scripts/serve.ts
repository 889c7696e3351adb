/** npm run serve: serves build/ with the headers of the published site */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {CommandError, runCommand} from './command/command-error';
import {listen} from './command/listen';
import {parseOptions, parsePort} from './command/options';
import {untilSignal} from './command/until-signal';
import {readHeaders} from './site/headers-files';
import {serveBuild} from './site/serve-build';

const usage = `Usage: npm run serve -- [--port N] [--host NAME]

  --port N      (3000)
  --host NAME   the address to listen on; 0.0.0.0 for every network of this machine (localhost)
  --help        this text`;

const buildDir = fileURLToPath(new URL('../build', import.meta.url));

process.exitCode = await runCommand(async () => {
  const {port: portText, ...options} = parseOptions(
    process.argv.slice(2),
    {
      port: {type: 'string', default: '3000'},
      host: {type: 'string', default: 'localhost'},
      help: {type: 'boolean', default: false},
    },
    usage,
  );
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const port = parsePort(portText);
  const site = await readHeaders(buildDir);
  if (!site)
    throw new CommandError('could-not-run', 'There is no finished build to serve: run npm run build first.');
  const request = await serveBuild(join(buildDir), site);
  const listening = await listen({port, host: options.host, command: 'npm run serve --'}, {request});
  console.log(`Serving build/ at http://${options.host}:${portText}${site.baseUrl} (Ctrl-C stops)`);
  await untilSignal();
  await listening.close();
  return 0;
});
