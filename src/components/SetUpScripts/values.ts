/** The reader's values, as far as they are ones: what is wrong is as good as missing to a script. */
import type {InputId} from '../../core/contracts/schema';
import type {ScriptValues} from '../../core/reader-scripts/plan';
import {inputIds} from '../page-state/input-ids';
import {judge, type Surroundings} from '../YourValues/judge';
import type {Problems} from '../YourValues/verdict';

export type RightValues = Readonly<Partial<Record<InputId, string>>>;

export function rightValues(
  {values, product}: Omit<Surroundings, 'foreignIds'>,
  words: Problems,
): RightValues {
  const right: Partial<Record<InputId, string>> = {};
  for (const id of inputIds) {
    const verdict = judge(id, values[id] ?? '', {values, product, foreignIds: []}, words);
    if (verdict.kind === 'right') right[id] = verdict.value;
  }
  return right;
}

export function forScripts({tenantId, clientId, ...rest}: RightValues): Partial<ScriptValues> {
  const {environmentUrl, environmentName, mailbox} = rest;
  return {
    ...(tenantId !== undefined && {tenant: tenantId}),
    ...(clientId !== undefined && {clientId}),
    environmentUrl,
    environmentName,
    mailbox,
  };
}
