/** One JSON document, in the shape that the commands promise: `{tool, version, summary, findings}`. */
import type {Report, ReportFinding} from '../model';

/** @returns the document and a line feed */
export function formatJson(report: Report): string {
  const {tool, version, summary, findings} = report;
  const {counts, durationMs, shard, ...bySeverity} = summary;
  const document = {
    tool,
    version,
    summary: {
      ...bySeverity,
      ...Object.fromEntries(counts.map(({name, value}) => [name, value])),
      durationMs,
      ...(shard && {shard}),
    },
    findings: findings.map(formatFinding),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function formatFinding({args, identity: _, elsewhere: __, ...fixed}: ReportFinding): Record<string, unknown> {
  // Ours first, and ours last: whatever an argument is called, it takes no field's place.
  return {...fixed, ...args, ...fixed};
}
