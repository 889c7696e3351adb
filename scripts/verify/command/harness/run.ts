import {runHere, type Around, type Ran} from '../../../command/harness/run-here';
import {verifyCommand, type VerifyMeans} from '../main';

/** Runs the command in this process. */
export function run(
  args: readonly string[],
  {means = {}, ...around}: Around & {readonly means?: VerifyMeans} = {},
): Promise<Ran> {
  return runHere('verify', (given) => verifyCommand(args, given, means), around);
}
