import type {Block, Mark, SyncDocument, Words} from '../../model';
import {standIn} from '../../model';

/** @returns a document in a few lines that a person can read: `#2 key(id): title`, then its blocks */
export function outlineOf({sections}: SyncDocument): string[] {
  return sections.flatMap(({key, id, level, title, blocks}) => [
    ...(level === 0 ? [] : [`#${level} ${key}${id === undefined ? '' : `=${id}`}: ${shown(title)}`]),
    ...blocks.flatMap((block) => blockLines(block)),
  ]);
}

export function shown({text, marks}: Words): string {
  const said = marks.map((mark) => ` ${markName(mark)}[${text.slice(mark.start, mark.end)}]`).join('');
  return `${text}${said}`.replaceAll(standIn, '•');
}

function markName(mark: Mark): string {
  switch (mark.kind) {
    case 'link':
      return `${mark.isAutolink ? 'auto' : 'link'}:${mark.url}`;
    case 'image':
      return `image:${mark.url}:${mark.alt}`;
    case 'tag':
      return `tag:${mark.name}${props(mark.props)}`;
    case 'footnote':
      return `footnote:${mark.label}`;
    case 'expression':
      return `expression:${mark.value}`;
    default:
      return mark.kind;
  }
}

function blockLines(block: Block): string[] {
  const inside = (blocks: readonly Block[]) => blocks.flatMap(blockLines).map((line) => `  ${line}`);
  switch (block.kind) {
    case 'paragraph':
      return [`p ${shown(block.words)}`];
    case 'heading':
      return [`h${block.level} ${block.id ?? ''}: ${shown(block.words)}`];
    case 'list':
      return block.items.flatMap(({checked, blocks}, index) => {
        const mark = block.ordered ? `${(block.start ?? 1) + index}.` : '-';
        return [`${mark}${checked === undefined ? '' : checked ? ' [x]' : ' [ ]'}`, ...inside(blocks)];
      });
    case 'table':
      return block.rows.map((row) => `| ${row.map(shown).join(' | ')} |`);
    case 'code':
      return [`code ${[block.lang, block.meta].filter(Boolean).join(' ')}: ${JSON.stringify(block.text)}`];
    case 'admonition':
      return [`:${block.type}: ${block.title ? shown(block.title) : ''}`.trim(), ...inside(block.blocks)];
    case 'quote':
      return ['quote', ...inside(block.blocks)];
    case 'tag':
      return [`<${block.name}${props(block.props)}>`, ...inside(block.blocks)];
    case 'footnote':
      return [`footnote ${block.label}`, ...inside(block.blocks)];
    case 'expression':
      return [`expression ${block.value}`];
    case 'rule':
      return ['rule'];
  }
}

function props(all: Readonly<Record<string, string | true>>): string {
  return Object.entries(all)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}=${value}`))
    .join('');
}
