/** npm start: previews both languages at one address, with hot reload, in practice mode */
import {fileURLToPath} from 'node:url';
import {runCommand} from './command/command-error';
import {parseOptions, parsePort} from './command/options';
import {untilSignal} from './command/until-signal';
import {openFront} from './preview/front';
import {createPair} from './preview/pair';
import {planSites} from './preview/plan';
import {watchBuildSources} from './preview/watch';
import {parseEnvironment} from './site/environment';

const usage = `Usage: npm start -- [--port N]

  --port N   the address to preview at (3000)
  --help     this text`;

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await runCommand(async () => {
  const options = parseOptions(
    process.argv.slice(2),
    {port: {type: 'string', default: '3000'}, help: {type: 'boolean', default: false}},
    usage,
  );
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const port = parsePort(options.port);
  const sites = await planSites(parseEnvironment(process.env).baseUrl);
  const pair = createPair({root, sites, address: `http://localhost:${String(port)}`, say: console.log});
  // Before anything compiles: a taken port should not cost a minute.
  const front = await openFront(port, sites, pair);

  const signalled = untilSignal();
  const died = pair.start();
  const watching = watchBuildSources(root, pair.restart);
  const failure = await Promise.race([signalled.then(() => undefined), died]);
  watching.close();
  await Promise.all([pair.stop(), front.close()]);
  if (failure) console.error(failure);
  return failure ? 3 : 0;
});
