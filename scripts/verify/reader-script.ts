/** A script for whoever would rather not run our code: it creates the registration, or checks it. */
import {integrations} from '../../src/core/contracts/integrations';
import {resources} from '../../src/core/contracts/resources';
import {bashCheck} from '../../src/core/reader-scripts/check-bash';
import {powerShellCheck} from '../../src/core/reader-scripts/check-powershell';
import {bashCreate, createPlan, powerShellCreate} from '../../src/core/reader-scripts/create';
import {checkPlan} from '../../src/core/reader-scripts/plan';
import type {Options, ScriptKind} from './command/options';
import type {ReaderValues} from './command/values';
import type {Where} from './command/where';

/** @returns undefined where the contract has no such script */
export function readerScript(
  kind: ScriptKind,
  {integration: id, route}: Pick<Options, 'integration' | 'route'>,
  values: ReaderValues,
  where: Where,
  prompt: string,
): string | undefined {
  const integration = integrations[id];
  if (kind === 'create-bash' || kind === 'create-powershell') {
    const plan = createPlan(integration, resources, {tenant: values.tenant, name: integration.vendor.name});
    return plan && (kind === 'create-bash' ? bashCreate(plan) : powerShellCreate(plan));
  }
  // Nobody signs in to a script: the application alone proves nothing where a person has to.
  if (integration.flow === 'authorization-code') return undefined;
  const {login, bases} = where;
  const plan = checkPlan(integration, resources, values, route, {login, bases});
  return plan && (kind === 'bash' ? bashCheck(plan, prompt) : powerShellCheck(plan, prompt));
}
