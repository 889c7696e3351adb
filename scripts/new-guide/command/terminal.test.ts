import {PassThrough} from 'node:stream';
import {expect, it} from 'vitest';
import {openTerminal} from './terminal';

it('asks as often as it must without a warning among the questions', async () => {
  const warnings: string[] = [];
  const listen = (warning: Error) => void warnings.push(warning.message);
  process.on('warning', listen);
  const stdin = new PassThrough();
  const terminal = openTerminal({stdin, stdout: new PassThrough()});
  for (let count = 0; count < 20; count += 1) {
    const answer = terminal.ask('? ');
    stdin.write(`${String(count)}\n`);
    expect(await answer).toBe(String(count));
  }
  terminal.close();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listen);
  expect(warnings).toEqual([]);
});
