import type {Section} from '../model';
import {rememberedOf} from '../remembered';

/**
 * @param find pure, and looks at no place in the file
 * @returns the same, asked once about all sections that are written alike
 */
export function ofSection<Found extends object | number>(find: (section: Section) => Found) {
  return rememberedOf(find, (section) => section.written ?? section);
}
