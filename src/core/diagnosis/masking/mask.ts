/** Wipes everything secret-shaped from a pasted text, before anything else reads it. */
import type {Masked, MaskedKind, Span} from '../diagnosis';
import {maskedKinds} from '../diagnosis';
import {decode} from '../reading/decode';
import {rewrite, spanIn, unmapped, type MappedText} from '../reading/mapped-text';
import {namedSecrets} from './named-secrets';
import type {SecretPattern} from './secret-pattern';
import {secretShapes} from './secret-shapes';

export type MaskedText = {readonly text: string; readonly masked: readonly Masked[]};

/** The same in every language, and recognised when it is met again. */
const mask = '********';

/**
 * Secrets are looked for in the text as it is, decoded, and with its lines joined; each is wiped where it stands in the
 * text as it is. Codes, GUIDs and addresses stay, so that an error text remains useful. Masking twice changes nothing.
 */
export function maskText(text: string): MaskedText {
  const plain = unmapped(text);
  const decoded = decode(plain);
  const joined = rewrite(decoded, /=?\r?\n[\s>|]*/g, () => '');
  const found = [
    // Escapes in a value may look like its end once they are decoded: names are looked for before, too.
    ...(decoded === plain ? [] : secretsIn(plain, namedSecrets)),
    ...secretsIn(decoded, namedSecrets),
    ...secretsIn(decoded, secretShapes),
    ...(joined === decoded
      ? []
      : secretsIn(
          joined,
          secretShapes.filter(({acrossLines}) => acrossLines === true),
        )),
  ];
  return wipe(text, found);
}

type Found = Span & {readonly kind: MaskedKind};

function secretsIn(layer: MappedText, patterns: readonly SecretPattern[]): Found[] {
  const {text} = layer;
  return patterns.flatMap(({kind, pattern, isSecret}) => {
    // Most texts hold none, and reading on from match to match makes a new pattern each time.
    if (text.search(pattern) < 0) return [];
    return [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const [whole, introduction = '', value = ''] = match;
      const end = match.index + whole.length;
      if (value.includes(mask) && /^["']?\*+$/.test(value)) return [];
      if (isSecret && !isSecret(value, introduction, text.slice(end, end + 40))) return [];
      const quote = /^["']/.test(value) ? 1 : 0;
      const start = match.index + introduction.length + quote;
      return [{kind, ...spanIn(layer, start, lineOver(text, end))}];
    });
  });
}

/**
 * Mail programs break long lines within a value: where the secret ends a long line and the next one begins with more of
 * the same, that is wiped with it.
 */
function lineOver(text: string, end: number): number {
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  if (end - lineStart < 60) return end;
  const next = /^=?\r?\n[\s>|]{0,8}([\w~.+/%-]{4,})={0,2}(?=[\s"'&,;<]|$)/.exec(text.slice(end, end + 300));
  const [whole = '', more = ''] = next ?? [];
  const isMore = /\d/.test(more) && /[a-z]/i.test(more) && !/^AADSTS|^[0-9a-f-]{36}$/i.test(more);
  return isMore ? lineOver(text, end + whole.length) : end;
}

function wipe(text: string, found: readonly Found[]): MaskedText {
  if (found.length === 0) return {text, masked: []};
  const spans = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const counts = new Map<MaskedKind, number>();
  let wiped = '';
  let from = 0;
  for (const {start, end, kind} of spans) {
    if (end <= from) continue;
    // What overlaps the one before is more of it.
    if (start >= from && !(start === from && wiped.endsWith(mask))) {
      wiped += text.slice(from, start) + mask;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    from = end;
  }
  return {
    text: wiped + text.slice(from),
    masked: maskedKinds.flatMap((kind) => {
      const count = counts.get(kind) ?? 0;
      return count > 0 ? [{kind, count}] : [];
    }),
  };
}
