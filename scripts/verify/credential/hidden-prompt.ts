/** Asks for something that nobody should see: nothing of it appears, not even its length. */
import type {Surroundings} from '../../command/surroundings';

const enter = new Set(['\r', '\n']);
const ctrlC = '\u0003';
const ctrlD = '\u0004';
const backspace = new Set(['\u007f', '\b']);

/**
 * @returns undefined where the person gave up with Ctrl-C or Ctrl-D
 */
export async function promptHidden(
  question: string,
  {stdin, stderr}: Pick<Surroundings, 'stdin' | 'stderr'>,
): Promise<string | undefined> {
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.resume();
  stdin.setEncoding('utf8');
  try {
    return await new Promise((resolve) => {
      let typed = '';
      const take = (piece: string) => {
        // A terminal marks what is pasted by these two.
        for (const character of piece.replace(/\u001b\[20[01]~/g, '')) {
          if (enter.has(character) || character === ctrlC || character === ctrlD) {
            stdin.off('data', take);
            resolve(enter.has(character) ? typed.trim() : undefined);
            return;
          }
          typed = backspace.has(character) ? typed.slice(0, -1) : typed + character;
        }
      };
      stdin.on('data', take);
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}
