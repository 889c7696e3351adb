import type {UiProps} from '../components/Ui';
import type {Label} from '../core/contracts/catalogue';
import {ambiguousLabels, findLabels, labels} from '../core/contracts/labels';
import {fail, type Page, type TagNode} from './page';

/**
 * Finds a portal label by its English wording, or by key where that wording stands for several labels.
 */
export function findLabelFor(page: Page, node: TagNode, english: string, key?: string): Label {
  const found = key === undefined ? findLabels(english) : labels.filter((entry) => entry.key === key);
  const [first] = found;
  if (!first)
    return fail(page, node, `label ${key ? `key "${key}"` : `"${english}"`} is not in the catalogue`);
  if (key === undefined && ambiguousLabels().has(english)) {
    const keys = found.map((entry) => entry.key).join(', ');
    fail(page, node, `"${english}" stands for several labels; add k="…" with one of: ${keys}`);
  }
  return first;
}

/** What the widget needs: the older wording where both are live, and the further French wordings. */
export function labelProps(label: Label): UiProps {
  const older = labels.find(({key}) => key === label.replaces);
  return {
    en: label.en,
    fr: label.fr ?? label.en,
    ...(label.fr === null ? {untranslated: true} : {}),
    ...(label.frAlternatives.length > 0 ? {frVariants: label.frAlternatives} : {}),
    ...(older ? {olderEn: older.en, olderFr: older.fr ?? older.en} : {}),
  };
}
