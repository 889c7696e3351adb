/** What is shown while it works: on standard error, so that the answer can be piped. */
import {createColors} from 'picocolors';
import {visibleLine} from '../../report/visible';
import type {Asked, Progress} from '../check/setting';
import type {ProgressWords} from '../messages/words';

export function progressOn(
  stderr: NodeJS.WritableStream,
  words: ProgressWords,
  isColoured: boolean,
): Progress {
  const colors = createColors(isColoured);
  const say = (line: string) => stderr.write(`${colors.dim(visibleLine(line))}\n`);
  let asked: Asked | undefined;
  return {
    token: () => {
      asked = {what: 'token'};
      say(words.token);
    },
    call: (url) => {
      asked = {what: 'call', url};
      say(words.call(url));
    },
    beforeSignIn: () => {
      asked = {what: 'sign-in'};
    },
    signIn: ({page, code}) => {
      stderr.write(`${visibleLine(words.signIn(page))}\n${colors.bold(visibleLine(code))}\n`);
      say(words.waiting);
    },
    asked: () => asked,
  };
}
