/** Every scenario of the registration check, named by the finding that it provokes, in the order of the picker. */
import {isCertificateAlone} from '../../../core/contracts/credentials';
import type {Integration, Localized} from '../../../core/contracts/schema';
import {applicationScenarios} from './application';
import {consentScenarios} from './consent';
import {permissionScenarios} from './permissions';
import type {RegistrationScenario} from './scenario';

const inOrder = {
  'all-is-well': {title: {en: 'All is well', fr: 'Tout est en ordre'}},
  ...consentScenarios,
  ...permissionScenarios,
  ...applicationScenarios,
} as const satisfies Readonly<Record<string, RegistrationScenario>>;

export type RegistrationScenarioId = keyof typeof inOrder;

export const registrationScenarios: Readonly<Record<RegistrationScenarioId, RegistrationScenario>> = inOrder;

/** Those that can happen to a registration as this contract wants it. */
export function registrationScenariosFor(
  contract: Integration,
): readonly {readonly id: RegistrationScenarioId; readonly title: Localized}[] {
  return (Object.keys(inOrder) as RegistrationScenarioId[]).flatMap((id) => {
    const {title, titleOfCertificate = title, suits} = registrationScenarios[id];
    const isCertificate = isCertificateAlone(contract.registration);
    return (suits?.(contract) ?? true) ? [{id, title: isCertificate ? titleOfCertificate : title}] : [];
  });
}

/** @returns undefined where the text names no scenario. */
export function findRegistrationScenario(text: string): RegistrationScenarioId | undefined {
  return (Object.keys(inOrder) as RegistrationScenarioId[]).find((id) => id === text);
}
