import {runHere, type Around, type Ran} from '../../../command/harness/run-here';
import {diagnoseCommand} from '../main';

/** @param input standard input, in pieces as they arrive; typed, where there is a terminal */
export function run(
  args: readonly string[],
  input: readonly (string | Buffer)[] = [],
  around: Pick<Around, 'env' | 'columns'> = {},
): Promise<Ran> {
  const isTyped = around.columns !== undefined;
  return runHere('diagnose', (given) => diagnoseCommand(args, given), {...around, input, isTyped});
}
