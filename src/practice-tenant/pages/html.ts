/**
 * Markup that escapes by construction: whatever stands in a hole of the template becomes text, unless it is itself
 * the product of such a template.
 */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export class Markup {
  constructor(readonly text: string) {}
}

export type Hole = string | Markup | readonly Markup[] | undefined;

export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + render(holes[index - 1]) + part));
}

/** Safe as text and inside a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

function render(hole: Hole): string {
  if (hole === undefined) return '';
  if (hole instanceof Markup) return hole.text;
  if (typeof hole === 'string') return escape(hole);
  return hole.map(({text}) => text).join('');
}
