/** npm start: previews both languages at one address, with hot reload, in practice mode */
import {fileURLToPath} from 'node:url';
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {plainCommand, portIn} from './command/plain-command';
import {thisProcess} from './command/surroundings';
import {untilSignal} from './command/until-signal';
import {openFront} from './preview/front';
import {previewWords} from './preview/messages';
import {createPair} from './preview/pair';
import {planSites} from './preview/plan';
import {watchBuildSources} from './preview/watch';
import {parseEnvironment} from './site/environment';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = {port: {type: 'string'}} as const;
const around = thisProcess(manifest.version);

process.exitCode = await runCommand(async () =>
  plainCommand(process.argv.slice(2), around, options, previewWords, async (given, lang) => {
    const port = portIn(given.port ?? '3000', lang);
    const sites = await planSites(parseEnvironment(around.env, lang).baseUrl);
    const address = `http://localhost:${String(port)}`;
    const pair = createPair({root, sites, address, words: previewWords[lang], say: console.log});
    // Before anything compiles: a taken port should not cost a minute.
    const front = await openFront(port, sites, pair, lang);

    const signalled = untilSignal();
    const died = pair.start();
    const watching = watchBuildSources(root, pair.restart);
    const failure = await Promise.race([signalled.then(() => undefined), died]);
    watching.close();
    await Promise.all([pair.stop(), front.close()]);
    if (failure) console.error(failure);
    return failure ? 3 : 0;
  }),
);
