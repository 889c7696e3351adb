/** `npm run check:sync | head`: whoever listened has heard enough. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';

const talker = fileURLToPath(new URL('harness/talker.ts', import.meta.url));

/** Reads a little of what it says, then no more. */
async function heardInPart(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', talker, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaints = text(child.stderr);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = (await once(child, 'close')) as [number | null];
  return {status, complaints: await complaints};
}

it('ends as a program does that such a pipe ends, without a word', async () => {
  expect(await heardInPart()).toEqual({status: 141, complaints: ''});
});

it('lets a command tidy up that does so when its terminal is closed', async () => {
  expect(await heardInPart('patient')).toEqual({status: 1, complaints: 'tidied up\n'});
});
