import type {FilePlace, SyncFinding} from './finding';

/**
 * A block that one language lacks takes its facts, pictures and negations with it: it is told of once, by the whole.
 *
 * @returns the findings, without those inside a block or section that another calls missing or extra
 */
export function withoutEchoes(findings: readonly SyncFinding[]): readonly SyncFinding[] {
  const wholes = findings.flatMap((finding) => {
    const place = placeOfWhole(finding);
    return place?.range && place.range.end > place.range.start ? [{finding, place}] : [];
  });
  if (wholes.length === 0) return findings;
  return findings.filter(
    (finding) => !wholes.some((whole) => whole.finding !== finding && isInside(finding, whole.place)),
  );
}

/** Where the block stands that the other language lacks. */
function placeOfWhole({code, at, beside}: SyncFinding): FilePlace | undefined {
  if (code === 'block-missing' || code === 'section-missing') return beside;
  if (code === 'block-extra' || code === 'section-extra') return at;
  return undefined;
}

function isInside({at, beside}: SyncFinding, {file, range}: FilePlace): boolean {
  const place = at.file === file ? at : beside?.file === file ? beside : undefined;
  if (!range || !place?.range) return false;
  const {start, end} = place.range;
  const isSame = start === range.start && end === range.end;
  return !isSame && range.start <= start && end <= range.end;
}
