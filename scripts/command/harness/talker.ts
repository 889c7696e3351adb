/** A command that says more than anybody reads; with `patient`, one that tidies up when it is told to stop. */
import {runCommand} from '../command-error';
import {untilSignal} from '../until-signal';

const line = `${'word '.repeat(2000)}\n`;

process.exitCode = await runCommand(async () => {
  const stopping = new AbortController();
  if (process.argv.includes('patient')) void untilSignal().then(() => stopping.abort());
  while (!stopping.signal.aborted) {
    process.stdout.write(line);
    await new Promise(setImmediate);
  }
  console.error('tidied up');
  return 1;
});
