import type {StepBarProps} from '../../components/StepBar';
import {roles} from '../../core/contracts/roles';
import type {Integration} from '../../core/contracts/schema';
import type {Locale} from '../page';

/** What the bar under a step's heading shows, in one language. */
export function stepBar(contract: Integration, id: string, locale: Locale): StepBarProps {
  const index = contract.steps.findIndex((step) => step.id === id);
  const step = contract.steps[index];
  if (!step) throw new Error(`Contract "${contract.id}" has no step "${id}"`);
  return {
    integration: contract.id,
    step: id,
    title: step.title[locale],
    number: index + 1,
    total: contract.steps.length,
    minutes: step.minutes,
    role: roles[step.role].name[locale],
    check: step.check,
    required: step.required,
    establishes: step.establishes[locale],
    ...(step.attestation ? {attestation: step.attestation[locale]} : {}),
  };
}
