/**
 * Reading fields of parsed JSON whose shape nobody promised. Each fault is noted with its path, and a stand-in is
 * returned, so that one reading names every fault of a text and not only the first.
 */
import {maskSecrets} from './client-secret';
import {parseGuid} from './guid';
import {isObject} from './is-object';

/** What should have stood there. */
export type Expected =
  | {readonly kind: 'text' | 'guid' | 'date' | 'boolean' | 'list' | 'object'}
  | {readonly kind: 'one-of'; readonly values: readonly (string | number)[]};

export type FieldFault = {
  /** Such as `requiredResourceAccess[0].resourceAccess[1].type`. */
  readonly path: string;
  /** The value as JSON writes it, shortened, secrets masked; `{…}` and `[…]` for what has parts. Undefined: missing. */
  readonly found?: string;
  readonly expected: Expected;
};

/** A value with its path, and the list that faults are added to. */
export type Field = {readonly value: unknown; readonly path: string; readonly faults: FieldFault[]};

const longestFound = 60;

/** The named part of an object; of anything else, an absent field. */
export function fieldOf(parent: Field, name: string): Field {
  const {value, path, faults} = parent;
  const inner = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return {value: inner, path: path === '' ? name : `${path}.${name}`, faults};
}

/** The field, having noted a fault where it is present and no object. */
export function objectOrNothing(field: Field): Field {
  return isAbsent(field) || isObject(field.value) ? field : {...note(field, 'object'), value: undefined};
}

/** The items of a list; none where it is absent. */
export function itemsOf(field: Field): readonly Field[] {
  const {value, path, faults} = field;
  if (isAbsent(field)) return [];
  if (!Array.isArray(value)) {
    note(field, 'list');
    return [];
  }
  return value.map((item: unknown, index) => ({value: item, path: `${path}[${String(index)}]`, faults}));
}

export function textOf(field: Field): string {
  if (typeof field.value === 'string') return field.value;
  note(field, 'text');
  return '';
}

export function textOrNothing(field: Field): string | undefined {
  return isAbsent(field) ? undefined : textOf(field);
}

/** A GUID in lower case. Manifests write GUIDs bare: what `parseGuid` would take off is a fault here. */
export function guidOf(field: Field): string {
  const {value} = field;
  const guid = typeof value === 'string' && value.length === 36 ? parseGuid(value) : undefined;
  if (guid?.ok === true) return guid.value;
  note(field, 'guid');
  return '';
}

/** False where it is absent or null, as Entra reads it. */
export function flagOf(field: Field): boolean {
  if (isAbsent(field)) return false;
  if (typeof field.value === 'boolean') return field.value;
  note(field, 'boolean');
  return false;
}

/** A moment as ISO 8601 in UTC with milliseconds. Azure AD Graph left the zone out: UTC was meant. */
export function dateOf(field: Field): string {
  const {value} = field;
  const parts =
    typeof value === 'string'
      ? /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(value)
      : null;
  const [, day = '', time = '', fraction = '.0', zone = 'Z'] = parts ?? [];
  const isDay = isTime(`${day}T00:00:00Z`) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  const text = `${day}T${time}${fraction.slice(0, 4)}${zone}`;
  if (day !== '' && isDay && isTime(text)) return new Date(text).toISOString();
  note(field, 'date');
  return '';
}

/** The value that a fixed word or number stands for. */
export function oneOf<Value>(field: Field, meanings: ReadonlyMap<string | number, Value>): Value | undefined {
  const {value} = field;
  const meaning = typeof value === 'string' || typeof value === 'number' ? meanings.get(value) : undefined;
  if (meaning === undefined) add(field, {kind: 'one-of', values: [...meanings.keys()]});
  return meaning;
}

/** True for a field that is not there, or null: manifests write either. */
export function isAbsent({value}: Field): boolean {
  return value === undefined || value === null;
}

function note(field: Field, kind: 'text' | 'guid' | 'date' | 'boolean' | 'list' | 'object'): Field {
  add(field, {kind});
  return field;
}

function add({value, path, faults}: Field, expected: Expected): void {
  const found = excerpt(value);
  faults.push({path, ...(found === undefined ? {} : {found}), expected});
}

function excerpt(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return '[…]';
  if (isObject(value)) return '{…}';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'string') return typeof value;
  const masked = maskSecrets(value);
  return JSON.stringify(masked.length > longestFound ? `${masked.slice(0, longestFound)}…` : masked);
}

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
