/** What comparing the facts of a section and its counterpart has shown, for all that say the same. */
import type {Content} from '../../content/content-of';
import type {FactContext} from '../../facts/read-facts';
import type {LabelPair} from './label-pairs';

/** Filled in as it is found out. */
export type RememberedFacts = {
  /** Which labels it shows to belong together. */
  labels?: readonly LabelPair[];
  /** Set where nothing is to be said, with what of the rest of the page that rests on: undefined for what does not matter. */
  clean?: {readonly labels: string | undefined; readonly anchors: string | undefined};
};

type Memory = WeakMap<Content, RememberedFacts>;

const nothing = {};
const memories = new WeakMap<object, WeakMap<object, Memory>>();

/** @returns what is remembered of those who know the same labels and permissions */
export function rememberedFacts({labels, permissions}: Omit<FactContext, 'language'>) {
  const memory = entry(
    entry(memories, labels ?? nothing, () => new WeakMap<object, Memory>()),
    permissions ?? nothing,
    () => new WeakMap<Content, RememberedFacts>(),
  );
  return (content: Content): RememberedFacts => entry(memory, content, () => ({}));
}

function entry<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
