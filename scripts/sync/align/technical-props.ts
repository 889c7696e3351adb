import type {Props} from '../model';

/** Props that hold words in some language: translations change them. Sites call theirs `titleText` or `buttonLabel`. */
const wordProps = new Set(
  'title subtitle label alt summary caption children placeholder description heading header tagline text tooltip message aria-label ariaLabel'.split(
    ' ',
  ),
);
const wordProp = /[a-z](?:Title|Subtitle|Label|Alt|Text|Caption|Description|Heading|Tooltip|Message)$/;

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

/** @returns the props that hold words, in any order */
export function wordsInProps(props: Props): readonly (readonly [string, string])[] {
  return Object.entries(props).flatMap(([name, value]) =>
    typeof value === 'string' && holdsWords(name) ? [[name, value] as const] : [],
  );
}

function holdsWords(name: string): boolean {
  return wordProps.has(name) || wordProp.test(name);
}

function sorted(props: Props): readonly (readonly [string, string])[] {
  return Object.entries(props)
    .filter(([name]) => !holdsWords(name))
    .map(([name, value]) => [name, value === true ? 'true' : value] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
