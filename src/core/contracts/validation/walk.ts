/**
 * Visits every object inside a parsed contract, with its path as an author would write it (`steps[3].title`).
 */
export type Visit = (node: Readonly<Record<string, unknown>>, path: string) => void;

/** Calls `visit` for the value itself and everything inside it that is a plain object, outermost first. */
export function walk(value: unknown, visit: Visit, path = ''): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => walk(item, visit, `${path}[${index}]`));
  } else if (isObject(value)) {
    visit(value, path);
    for (const [key, inner] of Object.entries(value))
      walk(inner, visit, path === '' ? key : `${path}.${key}`);
  }
}

/** `['steps', 3, 'title']` as `steps[3].title`; the root as `(contract)`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (so, key) =>
      typeof key === 'number' ? `${so}[${key}]` : so === '' ? String(key) : `${so}.${String(key)}`,
    '',
  );
  return text === '' ? '(contract)' : text;
}

/** What stands at a path of unparsed input, or undefined where the path ends early. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value) && typeof key === 'number') return value[key] as unknown;
    return isObject(value) ? value[String(key)] : undefined;
  }, input);
}

/** A value as a message quotes it: JSON, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = (JSON.stringify(value) as string | undefined) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
