/**
 * Turns what zod says of a contract's shape into the sentences of this project: field, found, expected.
 */
import type {core} from 'zod';
import {pathText, show, valueAt} from './walk';

/** One sentence per issue. `input` is what was parsed, so that the sentence can quote what was found. */
export function schemaProblems(issues: readonly core.$ZodIssue[], input: unknown): string[] {
  return issues.map((issue) => {
    const found = show(valueAt(input, issue.path));
    const missing = missingLanguage(issue, input);
    if (missing)
      return `${pathText(issue.path)}: the ${missing} text is missing; expected words in both languages`;
    if (issue.code === 'unrecognized_keys') {
      return `${pathText(issue.path)}: found unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}; expected only fields of the schema`;
    }
    return `${pathText(issue.path)}: found ${found}; expected ${expectation(issue)}`;
  });
}

const languages: Readonly<Record<string, string>> = {en: 'English', fr: 'French'};

function missingLanguage(issue: core.$ZodIssue, input: unknown): string | undefined {
  const language = languages[String(issue.path.at(-1))];
  const found = valueAt(input, issue.path);
  return found === undefined || (typeof found === 'string' && found.trim() === '') ? language : undefined;
}

function expectation(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => String(value)).join(', ')}`;
    case 'too_small':
      return `at least ${String(issue.minimum)} (${issue.origin})`;
    case 'too_big':
      return `at most ${String(issue.maximum)} (${issue.origin})`;
    case 'invalid_format':
      return (
        formats[issue.format] ?? `the format ${issue.format}${issue.pattern ? ` (${issue.pattern})` : ''}`
      );
    default:
      return issue.message;
  }
}

const formats: Readonly<Record<string, string>> = {
  date: 'an ISO date such as 2026-11-21',
  url: 'a complete URL such as https://example.org/page',
  guid: 'a GUID',
};
