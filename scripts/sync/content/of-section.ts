import type {Section} from '../model';

/**
 * @param find pure, and looks at no place in the file
 * @returns the same, asked once about all sections that are written alike
 */
export function ofSection<Found extends object | number>(find: (section: Section) => Found) {
  const known = new WeakMap<object, Found>();
  return (section: Section): Found => {
    const {written = section} = section;
    let found = known.get(written);
    if (found === undefined) {
      found = find(section);
      known.set(written, found);
    }
    return found;
  };
}
