import type {IgnoreMistake, LinkCode} from '../finding';
import {isExceptedCode} from './codes';
import {judgeDate, judgeReason} from './term';

/** A comment in a page, understood. */
export type InlineIgnore = {
  readonly scope: 'file' | 'here';
  /** `YYYY-MM-DD`, the last day. */
  readonly until: string;
  /** Undefined: whatever is found. */
  readonly codes?: readonly LinkCode[];
  readonly reason: string;
};

export type InlineMistake = {readonly because: IgnoreMistake; readonly word?: string};

export const inlineNames = {here: 'check-links-ignore', file: 'check-links-ignore-file'} as const;

/**
 * Reads `check-links-ignore until=2027-01-31 code=anchor-missing,web-not-found reason: why`. Options come in any
 * order, each once; the reason is everything after `reason:`. Total: any text gives an ignore or a mistake.
 *
 * @param text of the comment, from its first word
 * @param today `YYYY-MM-DD`
 */
export function parseInline(text: string, today: string): InlineIgnore | InlineMistake {
  const [, name = '', rest = ''] = /^\s*(\S*)([^]*)$/.exec(text) ?? [];
  if (name !== inlineNames.here && name !== inlineNames.file) return {because: 'unknown-option', word: name};
  const [options = '', ...reasons] = rest.split(/(?<=^|\s)reason:/);
  const given = new Map<string, string>();
  for (const word of options.split(/\s+/)) {
    if (word === '') continue;
    const [key = '', value] = word.split(/=([^]*)/);
    if ((key !== 'until' && key !== 'code') || value === undefined) return {because: 'unknown-option', word};
    if (given.has(key)) return {because: 'option-twice', word: key};
    given.set(key, value);
  }
  const until = given.get('until');
  if (until === undefined) return {because: 'no-date'};
  const badDate = judgeDate(until, today);
  if (badDate) return {because: badDate, word: until};
  const codes = given.get('code')?.split(',');
  const unknown = codes?.find((code) => !isExceptedCode(code));
  if (unknown !== undefined) return {because: 'unknown-code', word: unknown};
  const reason = reasons.join('reason:').replaceAll(/\s+/g, ' ').trim();
  const badReason = judgeReason(reason);
  if (badReason) return {because: badReason};
  return {
    scope: name === inlineNames.file ? 'file' : 'here',
    until,
    ...(codes && {codes: codes.filter(isExceptedCode)}),
    reason,
  };
}
