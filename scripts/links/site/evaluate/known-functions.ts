/** The functions that configurations use to put data together. All are pure; none touches the disk. */
import {posix} from 'node:path';
import {
  FunctionValue,
  ObjectValue,
  Unreadable,
  isList,
  isPrimitive,
  objectOf,
  truthOf,
  type Value,
} from './value';

/** A `Value` for an argument that no known function takes. */
type Fail = (why: string) => Unreadable;

/** `path`, for `path.join(__dirname, 'docs')`. Files are named with forward slashes throughout. */
export const pathModule = objectOf({
  join: textFunction((...parts) => posix.join(...parts)),
  resolve: textFunction((...parts) => posix.resolve(...parts)),
  dirname: textFunction((path = '') => posix.dirname(path)),
  basename: textFunction((path = '', suffix) => posix.basename(path, suffix)),
  extname: textFunction((path = '') => posix.extname(path)),
  relative: textFunction((from = '', to = '') => posix.relative(from, to)),
  sep: '/',
});

export const globals: Readonly<Record<string, Value>> = {
  undefined: undefined,
  NaN: Number.NaN,
  Infinity,
  Boolean: new FunctionValue(([value]) => (value instanceof Unreadable ? value : Boolean(value))),
  String: new FunctionValue(([value]) =>
    isPrimitive(value) ? String(value) : nowhere('String of an object'),
  ),
  Number: new FunctionValue(([value]) =>
    isPrimitive(value) ? Number(value) : nowhere('Number of an object'),
  ),
  Object: objectOf({
    keys: objectFunction((object) => [...object.entries.keys()]),
    values: objectFunction((object) => [...object.entries.values()]),
    entries: objectFunction((object) => [...object.entries].map(([key, value]) => [key, value])),
    freeze: new FunctionValue(([value]) => value),
    fromEntries: new FunctionValue(([pairs]) => {
      if (!isList(pairs)) return nowhere('Object.fromEntries');
      const entries = new Map<string, Value>();
      for (const pair of pairs) {
        const [key, value] = isList(pair) ? pair : [];
        if (typeof key !== 'string') return nowhere('a key that is not text');
        entries.set(key, value);
      }
      return new ObjectValue(entries);
    }),
  }),
  Array: objectOf({
    isArray: new FunctionValue(([value]) => (value instanceof Unreadable ? value : isList(value))),
  }),
};

/** @returns what `receiver.name(…args)` gives; undefined if no such function is known */
export function callMethod(
  receiver: Value,
  name: string,
  args: readonly Value[],
  fail: Fail,
): {readonly value: Value} | undefined {
  if (typeof receiver === 'string') return wrap(callOnText(receiver, name, args, fail));
  if (isList(receiver)) return wrap(callOnList(receiver, name, args, fail));
  return undefined;
}

function wrap(value: Value | symbol): {readonly value: Value} | undefined {
  return typeof value === 'symbol' ? undefined : {value};
}

const notKnown = Symbol('not known');

function callOnText(text: string, name: string, args: readonly Value[], fail: Fail): Value | symbol {
  const plain = args.filter(isPrimitive);
  const [first, second] = plain;
  if (plain.length < args.length) return fail(`${name}() of something that is not plain`);
  const [from, to] = [Number(first ?? 0), second === undefined ? undefined : Number(second)];
  switch (name) {
    case 'includes':
      return text.includes(String(first));
    case 'startsWith':
      return text.startsWith(String(first));
    case 'endsWith':
      return text.endsWith(String(first));
    case 'replace':
      return text.replace(String(first), () => String(second));
    case 'replaceAll':
      return text.replaceAll(String(first), () => String(second));
    case 'split':
      return text.split(String(first));
    case 'concat':
      return text.concat(...plain.map(String));
    case 'slice':
      return text.slice(from, to);
    case 'substring':
      return text.substring(from, to);
    case 'toLowerCase':
      return text.toLowerCase();
    case 'toUpperCase':
      return text.toUpperCase();
    case 'trim':
      return text.trim();
    case 'toString':
      return text;
    default:
      return notKnown;
  }
}

function callOnList(
  list: readonly Value[],
  name: string,
  args: readonly Value[],
  fail: Fail,
): Value | symbol {
  const [first, second] = args;
  const bound = (value: Value): number | undefined => (typeof value === 'number' ? value : undefined);
  switch (name) {
    case 'concat':
      return [...list, ...args.flatMap((arg) => (isList(arg) ? arg : [arg]))];
    case 'slice':
      return list.slice(bound(first), bound(second));
    case 'includes':
      if (!isPrimitive(first) || !list.every(isPrimitive))
        return fail('includes() of something that is not plain');
      return list.includes(first);
    case 'indexOf':
      if (!isPrimitive(first) || !list.every(isPrimitive))
        return fail('indexOf() of something that is not plain');
      return list.indexOf(first);
    case 'join':
      return list.every(isPrimitive)
        ? list.map((item) => item ?? '').join(typeof first === 'string' ? first : ',')
        : fail('join()');
    case 'at':
      return list.at(Number(first ?? 0));
    case 'flat':
      return list.flatMap((item) => (isList(item) ? item : [item]));
    default:
      return first instanceof FunctionValue ? callWith(list, name, first, fail) : notKnown;
  }
}

/** Methods that take a function. */
function callWith(list: readonly Value[], name: string, given: FunctionValue, fail: Fail): Value | symbol {
  if (name === 'map') return list.map((item, index) => given.call([item, index]));
  if (name === 'flatMap') {
    return list.flatMap((item, index) => {
      const value = given.call([item, index]);
      return isList(value) ? value : [value];
    });
  }
  if (!['filter', 'find', 'findIndex', 'some', 'every'].includes(name)) return notKnown;
  const verdicts = list.map((item, index) => truthOf(given.call([item, index])));
  if (verdicts.includes(undefined)) return fail(`${name}() by something that only running it would tell`);
  if (name === 'filter') return list.filter((_, index) => verdicts[index]);
  if (name === 'some') return verdicts.includes(true);
  if (name === 'every') return !verdicts.includes(false);
  const place = verdicts.indexOf(true);
  if (name === 'findIndex') return place;
  return place === -1 ? undefined : list[place];
}

function textFunction(compute: (...texts: string[]) => string): FunctionValue {
  return new FunctionValue((args) => {
    const texts = args.filter((arg) => typeof arg === 'string');
    return texts.length === args.length ? compute(...texts) : nowhere('a path of something that is not text');
  });
}

function objectFunction(compute: (object: ObjectValue) => Value): FunctionValue {
  return new FunctionValue(([object]) => {
    if (!(object instanceof ObjectValue)) return nowhere('entries of something that is no object');
    return object.rest ?? compute(object);
  });
}

/** The caller knows where it stands, and says so in its place. */
function nowhere(why: string): Unreadable {
  return new Unreadable(why, '', 0);
}
