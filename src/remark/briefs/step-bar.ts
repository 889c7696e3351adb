import type {StepBarProps} from '../../components/StepBar';
import {roles} from '../../core/contracts/roles';
import type {Integration} from '../../core/contracts/schema';
import type {Locale} from '../page';

/** What the bar under a step's heading shows, in one language. */
export function stepBar(contract: Integration, id: string, locale: Locale): StepBarProps {
  const step = contract.steps.find((entry) => entry.id === id);
  // Steps that some readers skip are not counted: who needs none of them is done without.
  const counted = contract.steps.filter(({required}) => required);
  if (!step) throw new Error(`Contract "${contract.id}" has no step "${id}"`);
  return {
    integration: contract.id,
    step: id,
    title: step.title[locale],
    number: counted.indexOf(step) + 1,
    total: counted.length,
    minutes: step.minutes,
    role: roles[step.role].name[locale],
    check: step.check,
    required: step.required,
    establishes: step.establishes[locale],
    ...(step.attestation ? {attestation: step.attestation[locale]} : {}),
  };
}
