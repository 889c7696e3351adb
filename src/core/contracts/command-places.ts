/**
 * What a reader puts in place of a name in braces that is none of the page's values, in a command of a contract
 * (`{otherMailbox}`).
 */
import {inputId, type Localized} from './schema';

const places: Readonly<Record<string, Localized>> = {
  otherMailbox: {en: 'address of another mailbox', fr: 'adresse d’une autre boîte aux lettres'},
  existingIds: {en: 'IDs that are to stay', fr: 'ID à conserver'},
  olderClientId: {en: 'client ID of the older application', fr: 'ID client de l’ancienne application'},
  group: {en: 'address of the group', fr: 'adresse du groupe'},
  assignment: {en: 'name of the assignment', fr: 'nom de l’attribution'},
};

/**
 * The command with words between angle brackets for such names, and each of the page's values as `asValue` writes it.
 *
 * @throws Error for a name without words
 */
export function worded(
  command: string,
  locale: keyof Localized,
  asValue: (id: string) => string = (id) => `{${id}}`,
): string {
  return command.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (inputId.safeParse(name).success) return asValue(name);
    const words = Object.hasOwn(places, name) ? places[name] : undefined;
    if (!words) throw new Error(`no words for {${name}}; known: ${Object.keys(places).join(', ')}`);
    return `<${words[locale]}>`;
  });
}
