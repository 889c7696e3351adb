import type {PairFiles} from '../model';
import {readOwnPairs} from '../pages';

/** @returns so many pairs, no two with the same text */
export function manyPairs(count: number): PairFiles[] {
  const own = readOwnPairs();
  return Array.from({length: count}, (_, nth) => {
    const pair = own[nth % own.length];
    if (!pair) throw new Error('there are no pages');
    const name = `${pair.name}-${nth}`;
    return {
      name,
      file: {en: pair.file.en.replace(pair.name, name), fr: pair.file.fr.replace(pair.name, name)},
      text: {en: `${pair.text.en}\nPage \`${nth}\`.\n`, fr: `${pair.text.fr}\nPage \`${nth}\`.\n`},
    };
  });
}
