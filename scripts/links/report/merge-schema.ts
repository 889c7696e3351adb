import {z} from 'zod';
import {severities, type ReportFinding} from '../../report/model';

const whole = z.int().nonnegative();
const place = z.int().positive();

const shard = z.object({index: place, of: place}).refine(({index, of}) => index <= of, {path: ['index']});

const summary = z.object({
  files: whole,
  links: whole,
  addresses: whole,
  requests: whole,
  durationMs: z.number().nonnegative(),
  shard: shard.exactOptional(),
});

const fix = z.object({
  kind: z.string(),
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  from: z.string(),
  to: z.string(),
});

/** Fields that the report itself gives a finding; whatever else stands there is an argument of its code. */
const finding = z
  .object({
    code: z.string(),
    severity: z.enum(severities),
    file: z.string().exactOptional(),
    line: place.exactOptional(),
    column: place.exactOptional(),
    endLine: place.exactOptional(),
    endColumn: place.exactOptional(),
    message: z.string(),
    remedy: z.string().exactOptional(),
    suggestion: z.string().exactOptional(),
    advisory: z.literal(true).exactOptional(),
    fix: fix.exactOptional(),
  })
  .loose()
  .transform((all): Omit<ReportFinding, 'identity' | 'advisory'> => {
    const {code, severity, file, line, column, endLine, endColumn, ...more} = all;
    const {message, remedy, suggestion, advisory: _, fix: change, ...args} = more;
    return {
      code,
      severity,
      ...(file !== undefined && {file}),
      ...(line !== undefined && {line}),
      ...(column !== undefined && {column}),
      ...(endLine !== undefined && {endLine}),
      ...(endColumn !== undefined && {endColumn}),
      message,
      ...(remedy !== undefined && {remedy}),
      ...(suggestion !== undefined && {suggestion}),
      ...(change && {fix: change}),
      args,
    };
  });

/** What `--format json` of this command writes. */
const reportDocument = z.object({
  tool: z.string(),
  version: z.string(),
  summary,
  findings: z.array(finding),
});

export type ReportDocument = z.output<typeof reportDocument>;

/** @returns the report, or the first place where the text is none: `summary.links`, `JSON` if it is not even that */
export function parseReport(
  text: string,
): {readonly ok: true; readonly document: ReportDocument} | {readonly ok: false; readonly at: string} {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return {ok: false, at: 'JSON'};
  }
  const parsed = reportDocument.safeParse(content);
  if (parsed.success) return {ok: true, document: parsed.data};
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  return {ok: false, at: path === '' ? 'JSON' : path};
}
