/** The text, from a file or from standard input, in whatever encoding a program of the system wrote it. */
import {createReadStream} from 'node:fs';
import {resolve} from 'node:path';
import type {Readable} from 'node:stream';
import type {Surroundings} from '../../command/surroundings';
import type {Lang} from '../../report/lang';
import {commandWords} from '../messages';
import {badUsage, couldNotRun} from './complaint';
import type {Options} from './options';

/** npm starts a command in the project’s directory, and says here where the person stood. */
const startedIn = 'INIT_CWD';

/**
 * Where the text comes from. Somebody at a terminal is told to paste.
 *
 * @throws CommandError in the middle of reading, too: bad usage for a file that is not there, else could not run
 */
export async function* chunksOf(
  {file}: Options,
  lang: Lang,
  {env, stdin, stderr}: Surroundings,
): AsyncGenerator<Buffer> {
  if (file === undefined && stdin.isTTY) stderr.write(`${commandWords[lang].paste}\n`);
  const source: Readable =
    file === undefined ? stdin : createReadStream(resolve(env[startedIn] ?? '.', file));
  try {
    for await (const chunk of source as AsyncIterable<Buffer | string>)
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const path = file ?? '-';
    throw reason === 'ENOENT'
      ? badUsage(lang, {code: 'file-missing', args: {path}})
      : couldNotRun(lang, {code: 'file-unreadable', args: {path, reason}});
  }
}

/** PowerShell's `>` writes UTF-16; older programs write the Windows code page. */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Lines as they come, without their ends; the last one counts without a line feed, too. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      yield decodeText(Buffer.concat([...rest, chunk.subarray(from, at)])).replace(/\r$/, '');
      rest = [];
      from = at + 1;
    }
    rest.push(chunk.subarray(from));
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield decodeText(last).replace(/\r$/, '');
}
