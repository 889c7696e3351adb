/**
 * A reader's value as one word of a shell, whatever is in it. Everything stands in single quotes, in which neither shell
 * reads anything but their end.
 */

/** For bash, zsh and every POSIX shell (Shell Command Language, 2.2.2). NUL, which no argument can hold, is left out. */
export function quoteBash(value: string): string {
  return `'${withoutNul(value).replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * For Windows PowerShell and PowerShell. It takes five characters for a single quote, typographic ones among them, and a
 * doubled one for itself (about_Quoting_Rules; `CharExtensions.IsSingleQuote` of its source).
 */
export function quotePowerShell(value: string): string {
  return `'${withoutNul(value).replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}

function withoutNul(value: string): string {
  return value.replaceAll('\u0000', '');
}
