/** Joins the JSON reports of a run that was spread over several machines (`--shard I/N`). */
import {groupBy} from '../../report/group';
import {countBySeverity, placeOf, type Report, type ReportFinding} from '../../report/model';
import type {Lang} from '../messages';
import type {CommandErrorArgs, CommandErrorCode} from '../messages/command-words';
import {wordCounts, type LinkCounts} from './counts';
import {advises, type FailOn} from './exit-status';
import {identityOf} from './identity';
import {parseReport, type ReportDocument} from './merge-schema';
import {byPlace, wholeRunCodes} from './order';
import {rulesOf} from './rules';

export type ReportFile = {readonly file: string; readonly text: string};

export type MergeError = {
  [C in CommandErrorCode]: {readonly code: C; readonly args: CommandErrorArgs[C]};
}[CommandErrorCode];

export type Merged =
  {readonly ok: true; readonly report: Report} | {readonly ok: false; readonly error: MergeError};

/**
 * One report of all shards: what they looked at added up, the time of the slowest, each finding once.
 *
 * Messages stay in the language in which each shard wrote them; `lang` is for everything around them.
 *
 * @returns the error, to be worded by `commandWords`, where a report cannot be read, a shard is missing or twice, or
 *   they do not belong together: half a site must not look clean
 */
export function mergeReports(
  files: readonly ReportFile[],
  {lang, failOn}: {readonly lang: Lang; readonly failOn: FailOn},
): Merged {
  const documents: ReportDocument[] = [];
  for (const file of files) {
    const parsed = parseReport(file.text);
    if (!parsed.ok) return failed('report-unreadable', {file: file.file, at: parsed.at});
    documents.push(parsed.document);
  }
  const [first] = documents;
  if (!first) return failed('nothing-to-merge', {});
  const error = findMismatch(documents);
  if (error) return {ok: false, error};

  const findings = joinFindings(documents)
    .map((finding) => (advises(finding, failOn) ? {...finding, advisory: true as const} : finding))
    .sort(byPlace);
  const report: Report = {
    tool: first.tool,
    version: first.version,
    lang,
    summary: {
      ...countBySeverity(findings),
      counts: wordCounts(addCounts(documents), lang),
      durationMs: Math.max(...documents.map(({summary}) => summary.durationMs)),
    },
    findings,
    rules: rulesOf(findings.map(({code}) => code)),
  };
  return {ok: true, report};
}

function findMismatch(documents: readonly ReportDocument[]): MergeError | undefined {
  const tools = [...new Set(documents.map(({tool}) => tool))];
  if (tools.length > 1) return {code: 'reports-of-different-tools', args: {tools}};
  const versions = [...new Set(documents.map(({version}) => version))];
  if (versions.length > 1) return {code: 'reports-of-different-versions', args: {versions}};
  const shards = documents.map(({summary}) => summary.shard);
  // A whole run is the one shard of one.
  const totals = new Set(shards.map((shard) => shard?.of ?? 1));
  const [of = 1] = totals;
  if (totals.size > 1) return {code: 'shards-of-different-runs', args: {}};
  const indexes = shards.map((shard) => shard?.index ?? 1);
  const twice = indexes.find((index, at) => indexes.indexOf(index) !== at);
  if (twice !== undefined) return {code: 'shard-twice', args: {index: twice}};
  const missing = Array.from({length: of}, (_, at) => at + 1).filter((index) => !indexes.includes(index));
  return missing.length > 0 ? {code: 'shard-missing', args: {missing, of}} : undefined;
}

/** Every shard reads the whole site, so that what is found in the sources may be found by several. */
function joinFindings(documents: readonly ReportDocument[]): ReportFinding[] {
  const all = documents.flatMap(({findings}, shard) =>
    findings.map((finding) => ({
      shard,
      finding: {...finding, identity: identityOf(finding.code, finding.file, finding.args)},
    })),
  );
  const same = groupBy(all, ({finding}) => JSON.stringify([placeOf(finding), finding.identity]));
  return [...same.values()].flatMap((group) => {
    const finding = group[0]?.finding;
    if (!finding) return [];
    const isInEach = new Set(group.map(({shard}) => shard)).size === documents.length;
    return wholeRunCodes.has(finding.code) && !isInEach ? [] : [finding];
  });
}

function addCounts(documents: readonly ReportDocument[]): LinkCounts {
  const sum = (name: keyof LinkCounts) => documents.reduce((total, {summary}) => total + summary[name], 0);
  return {files: sum('files'), links: sum('links'), addresses: sum('addresses'), requests: sum('requests')};
}

function failed<C extends CommandErrorCode>(code: C, args: CommandErrorArgs[C]): Merged {
  return {ok: false, error: {code, args} as MergeError};
}
