/** npm run serve: serves build/ with the headers of the published site */
import {fileURLToPath} from 'node:url';
import manifest from '../package.json' with {type: 'json'};
import {CommandError, runCommand} from './command/command-error';
import {listen} from './command/listen';
import {plainCommand, portIn} from './command/plain-command';
import {thisProcess} from './command/surroundings';
import {untilSignal} from './command/until-signal';
import {readHeaders} from './site/headers-files';
import {serveWords} from './site/messages';
import {serveBuild} from './site/serve-build';

const buildDir = fileURLToPath(new URL('../build', import.meta.url));
const options = {port: {type: 'string'}, host: {type: 'string'}} as const;

process.exitCode = await runCommand(async () =>
  plainCommand(
    process.argv.slice(2),
    thisProcess(manifest.version),
    options,
    serveWords,
    async (given, lang) => {
      const words = serveWords[lang];
      const port = portIn(given.port ?? '3000', lang);
      const host = given.host ?? 'localhost';
      const site = await readHeaders(buildDir);
      if (!site) throw new CommandError('could-not-run', words.noBuild);
      const request = await serveBuild(buildDir, site);
      const listening = await listen({port, host, call: 'npm run serve --', lang}, {request});
      console.log(words.serving(`http://${host}:${String(port)}${site.baseUrl}`));
      await untilSignal();
      await listening.close();
      return 0;
    },
  ),
);
