import type {HandoutPart} from './handout';

/** As a plain text, for a mail, a ticket or a file. */
export function asText(parts: readonly HandoutPart[], colon: string): string {
  return `${parts.map((part) => partText(part, colon)).join('\n\n')}\n`;
}

function partText(part: HandoutPart, colon: string): string {
  switch (part.kind) {
    case 'heading':
      return `== ${part.text} ==`;
    case 'rows':
      return part.rows.map(({name, text}) => `- ${name}${colon}${text}`).join('\n');
    case 'link':
      return `${part.text}${colon.trimEnd()}\n${part.url}`;
    default:
      return part.text;
  }
}
