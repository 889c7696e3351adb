import type {Props} from '../model';

/** Props that hold words in some language: translations change them. */
const wordProps = new Set(
  'title label alt summary caption children placeholder description aria-label ariaLabel'.split(' '),
);

const known = new WeakMap<Props, readonly (readonly [string, string])[]>();

/** @returns the props of a tag that are the same in every language, sorted, as text; `style` is no content */
export function technicalProps(props: Props): readonly (readonly [string, string])[] {
  let technical = known.get(props);
  if (!technical) {
    technical = sorted(props);
    known.set(props, technical);
  }
  return technical;
}

function sorted(props: Props): readonly (readonly [string, string])[] {
  return Object.entries(props)
    .filter(([name]) => !wordProps.has(name))
    .map(([name, value]) => [name, value === true ? 'true' : value] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
