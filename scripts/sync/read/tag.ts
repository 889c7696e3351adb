import {isRecord} from '../../markdown/options';
import type {Props} from '../model';

/**
 * @param attributes of a JSX element, as remark and the fast parser give them, or of a directive
 * @returns strings as they are, expressions as their source, `true` for a bare name; `{...x}` for a spread
 */
export function propsOf(attributes: unknown): Props {
  if (isRecord(attributes)) {
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? value : true]),
    );
  }
  if (!Array.isArray(attributes) || attributes.length === 0) return none;
  return Object.fromEntries(
    attributes.filter(isRecord).map(({name, value}): [string, string | true] => {
      if (typeof name !== 'string') return [`{${typeof value === 'string' ? value.trim() : ''}}`, true];
      if (typeof value === 'string') return [name, value];
      const expression = isRecord(value) ? value['value'] : undefined;
      return [name, typeof expression === 'string' ? expression.trim() : true];
    }),
  );
}

const none: Props = {};

/**
 * @param value of an expression of MDX, without its braces
 * @returns what a reader gets of it: nothing of a comment, white space of `{' '}`
 */
export function expressionOf(value: string): {readonly source: string} | 'nothing' | 'space' {
  let source = value.trim();
  const first = source.charAt(0);
  if ((first === '"' || first === "'" || first === '`') && source.slice(1, -1).trim() === '') return 'space';
  while (source.startsWith('/*')) {
    const end = source.indexOf('*/', 2);
    source = end < 0 ? '' : source.slice(end + 2).trimStart();
  }
  return source === '' || /^(?:\/\/.*\s*)+$/.test(source) ? 'nothing' : {source: value.trim()};
}
