/**
 * Portal wording in English and French. `{tenant}` stands for the name of the reader's tenant in both languages.
 * French wording is kept letter for letter, straight apostrophes included: it is what the portal's own search finds.
 */
import type {Label} from './catalogue';
import {adobeLabels} from './labels/adobe';
import {businessCentralLabels} from './labels/business-central';
import {applicationLabels} from './labels/entra-application';
import {permissionLabels} from './labels/entra-permissions';
import {registrationLabels} from './labels/entra-registration';
import {roleLabels} from './labels/entra-roles';
import {financeOperationsLabels} from './labels/finance-operations';
import {powerAppsLabels} from './labels/power-apps';
import {powerPlatformLabels} from './labels/power-platform';

export const labels: readonly Label[] = [
  ...registrationLabels,
  ...applicationLabels,
  ...permissionLabels,
  ...roleLabels,
  ...powerPlatformLabels,
  ...businessCentralLabels,
  ...financeOperationsLabels,
  ...powerAppsLabels,
  ...adobeLabels,
];

const byKey: ReadonlyMap<string, Label> = new Map(labels.map((label) => [label.key, label]));

/** Every label with exactly this English text: several screens say “Settings” or “Save”. Empty where none has it. */
export function findLabels(en: string): readonly Label[] {
  return labels.filter((label) => label.en === en);
}

/** The label with this key, or undefined. */
export function findLabel(key: string): Label | undefined {
  return byKey.get(key);
}

/**
 * English texts whose labels do not read alike on the page (another French text, other variants, another older
 * wording): a tag that names one of these by its English text needs the label's key besides.
 */
export function ambiguousLabels(): ReadonlyMap<string, readonly Label[]> {
  const groups = new Map<string, readonly Label[]>();
  for (const {en} of labels) {
    const same = findLabels(en);
    if (new Set(same.map(rendering)).size > 1) groups.set(en, same);
  }
  return groups;
}

function rendering({fr, frAlternatives, replaces}: Label): string {
  return JSON.stringify([fr, frAlternatives, replaces]);
}
