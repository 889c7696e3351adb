/** Which words of a vendor’s name the spelling check would stop at. */
import {checkSpelling} from '../../prose/spelling';
import {readWordLists} from '../../prose/word-list';
import type {Answers} from '../answers';

/** @param root the project’s directory: its word lists count */
export async function unknownNames(root: string, {vendor, table}: Answers): Promise<readonly string[]> {
  const text = `${vendor} ${table}`;
  const passages = [{text, offsets: Array.from(text, (_, index) => index)}];
  const asked = (['en', 'fr'] as const).map((language) => ({
    file: '',
    source: text,
    language,
    passages,
    quoted: false,
  }));
  const unknown = await checkSpelling(asked, readWordLists(root));
  return [...new Set(unknown.map(({word}) => word))].filter((word) => vendor.includes(word));
}
