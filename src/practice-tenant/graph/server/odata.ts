/**
 * OData query options, as far as Graph's directory objects take them: `$select`, `$filter` with `eq`, `startswith` and
 * `and`, `$top` with `@odata.nextLink`, `$count`. What Graph refuses is refused, so that a wrong query is noticed.
 *
 * @see https://learn.microsoft.com/graph/query-parameters
 * @see https://learn.microsoft.com/graph/aad-advanced-queries
 */
import {fromBase64Url, textToBase64Url} from '../../base64url';
import {graphErrors, type GraphError} from '../graph-error';
import {serverErrors} from './errors';

export type Entity = Readonly<Record<string, unknown>>;

/** What a set of entities is called, and by which of its properties it can be filtered. */
export type EntitySet = {
  /** `applications`, for the context. */
  readonly name: string;
  /** `application`, for messages. */
  readonly type: string;
  readonly filterable: readonly string[];
};

type Refused = {readonly error: GraphError};
type Term = {readonly property: string; readonly value: string; readonly operator: 'eq' | 'startswith'};

/** Graph's own page size for directory objects. */
const defaultPageSize = 100;
const options = new Set(['$select', '$filter', '$top', '$count', '$skiptoken', '$format']);

/** @returns the entity with the properties that `$select` names, or with all. */
export function selectFrom(entity: Entity, type: string, query: URLSearchParams): Entity | Refused {
  const refused = refuseOptions(query, new Set(['$select', '$format']));
  if (refused) return refused;
  const names = selected(query);
  const unknown = names?.find((name) => !Object.hasOwn(entity, name));
  if (unknown !== undefined) return {error: graphErrors.badSelect(unknown, type)};
  return names ? Object.fromEntries(names.map((name) => [name, entity[name]])) : entity;
}

/** @returns one page of the set: what stands beside `@odata.context`. */
export function pageOf(entities: readonly Entity[], set: EntitySet, url: URL): Entity | Refused {
  const query = url.searchParams;
  const refused = refuseOptions(query, options);
  if (refused) return refused;
  const terms = readFilter(query.get('$filter'), set);
  if ('error' in terms) return terms;
  const size = query.get('$top') ?? String(defaultPageSize);
  if (!/^[1-9]\d{0,2}$/.test(size)) return {error: serverErrors.badPageSize(size)};
  const from = offsetOf(query.get('$skiptoken'));
  if (from === undefined) return {error: serverErrors.badSkipToken};

  const found = entities.filter((entity) => terms.every((term) => holds(term, entity)));
  const page: Entity[] = [];
  const only = new URLSearchParams([...query].filter(([name]) => name === '$select'));
  for (const entity of found.slice(from, from + Number(size))) {
    const part = selectFrom(entity, set.type, only);
    if (isRefused(part)) return part;
    page.push(part);
  }
  const next = from + Number(size);
  return {
    ...(query.get('$count') === 'true' && {'@odata.count': found.length}),
    ...(next < found.length && {'@odata.nextLink': linkTo(url, next)}),
    value: page,
  };
}

export function isRefused(outcome: Entity | Refused): outcome is Refused {
  return typeof outcome.error === 'object';
}

/** `applications(appId,displayName)/$entity`: as Graph prints what was selected. */
export function contextSuffix(query: URLSearchParams): string {
  const names = selected(query);
  return names ? `(${names.join(',')})` : '';
}

function selected(query: URLSearchParams): string[] | undefined {
  const text = query.get('$select');
  return text ? text.split(',').map((name) => name.trim()) : undefined;
}

function refuseOptions(query: URLSearchParams, known: ReadonlySet<string>): Refused | undefined {
  const unknown = [...query.keys()].find((name) => name.startsWith('$') && !known.has(name));
  return unknown === undefined ? undefined : {error: serverErrors.unsupportedOption(unknown)};
}

function readFilter(filter: string | null, set: EntitySet): readonly Term[] | Refused {
  if (filter === null) return [];
  const terms: Term[] = [];
  for (const clause of splitAtAnd(filter)) {
    const equal = /^([a-zA-Z]+)\s+eq\s+(?:'((?:[^']|'')*)'|([0-9a-fA-F-]{36}|true|false))$/.exec(clause);
    const starts = /^startswith\(\s*([a-zA-Z]+)\s*,\s*'((?:[^']|'')*)'\s*\)$/i.exec(clause);
    const [, property, quoted, bare] = equal ?? starts ?? [];
    if (property === undefined) return {error: serverErrors.badFilter};
    if (!set.filterable.includes(property))
      return {error: serverErrors.unsupportedFilter(property, capitalised(set.type))};
    const value = quoted?.replaceAll("''", "'") ?? bare ?? '';
    terms.push({property, value, operator: equal ? 'eq' : 'startswith'});
  }
  return terms;
}

/** An `and` between quotation marks is a word like any other. */
function splitAtAnd(filter: string): string[] {
  const parts = filter.split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/i);
  return parts.map((part) => part.trim().replace(/^\((.*)\)$/, '$1'));
}

/** Strings are compared without regard to case, as the directory does. */
function holds({property, value, operator}: Term, entity: Entity): boolean {
  const actual = String(entity[property]).toLowerCase();
  const wanted = value.toLowerCase();
  return operator === 'eq' ? actual === wanted : actual.startsWith(wanted);
}

function offsetOf(token: string | null): number | undefined {
  if (token === null) return 0;
  const bytes = fromBase64Url(token);
  const number = bytes && /^page:(\d{1,6})$/.exec(new TextDecoder().decode(bytes))?.[1];
  return number === undefined ? undefined : Number(number);
}

function linkTo(url: URL, offset: number): string {
  const next = new URL(url);
  next.searchParams.set('$skiptoken', textToBase64Url(`page:${offset}`));
  return next.href;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
