import {parseArgs, type ParseArgsConfig} from 'node:util';
import {CommandError} from './command-error';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{options: T; strict: true}>>['values'];

/**
 * @param args the words after the script's name
 * @param usage shown with the complaint
 * @throws CommandError (`bad-usage`) naming the option that is unknown or lacks its value
 */
export function parseOptions<T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
): Parsed<T> {
  try {
    return parseArgs({args: [...args], options, strict: true}).values;
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    throw new CommandError('bad-usage', `${complaint}\n\n${usage}`, {cause: error});
  }
}
