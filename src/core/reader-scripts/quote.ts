/**
 * A reader's value as one word of a language, whatever is in it. For shells, everything stands in single quotes, in which
 * neither reads anything but their end.
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

/** For Terraform: a quoted template, in which what opens an expression is written by its code (HCL native syntax). */
export function quoteHcl(value: string): string {
  const byCode = (code: string) => String.raw`\u${code.padStart(4, '0')}`;
  const text = withoutNul(value)
    .replace(/[\\"]/g, String.raw`\$&`)
    .replace(/[$%](?=\{)/g, (opening) => byCode(opening.charCodeAt(0).toString(16)));
  return `"${escapeControls(text, byCode)}"`;
}

/** For Bicep: a single-line string, in which a backslash keeps an expression from opening (Bicep data types, strings). */
export function quoteBicep(value: string): string {
  const text = withoutNul(value).replace(/['\\]|\$(?=\{)/g, String.raw`\$&`);
  return `'${escapeControls(text, (code) => String.raw`\u{${code}}`)}'`;
}

/** Neither language lets a line end inside a string. */
function escapeControls(text: string, write: (hexadecimal: string) => string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => write(character.charCodeAt(0).toString(16)));
}

function withoutNul(value: string): string {
  return value.replaceAll('\u0000', '');
}
