/** npm run tenant: the practice tenant over HTTPS on this computer, for any client */
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {thisProcess} from './command/surroundings';
import {tenant} from './tenant/command/main';

process.exitCode = await runCommand(() => tenant(process.argv.slice(2), thisProcess(manifest.version)));
