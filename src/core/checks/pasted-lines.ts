/** What every check script prints, as lines: a word and its value, an answer of HTTP behind bars, between two marks. */

export type ReportBlock = {readonly word: string; readonly value: string; readonly answer: readonly string[]};

/** `the-script`: not what it printed. `another-integration`: the script of another guide. */
export type NoReport = 'not-a-report' | 'the-script' | 'another-version' | 'cut-off' | 'another-integration';

/** What a script says of itself in its first line. */
export type ReportHead = {
  /** `check`: an application’s own access. */
  readonly about: 'check' | 'registration';
  readonly version: string;
  readonly integration: string;
  /** Which line, from 0. */
  readonly line: number;
};

/** What came back over HTTP. Header names are in lower case. */
export type PrintedAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const head = /--- passerelle (check|registration) (\d+) ([\w-]+)$/;
const version = '1';

/** The last one, because somebody may have run a script twice. A script of its own carries its line in quotes. */
export function reportHead(text: string): ReportHead | 'not-a-report' | 'the-script' {
  const heads = linesOf(text).flatMap((line, at) => {
    const [, about, version = '', integration = ''] = head.exec(line) ?? [];
    return about === 'check' || about === 'registration'
      ? [{about, version, integration, line: at} as const]
      : [];
  });
  return heads.at(-1) ?? (/['"]--- passerelle /.test(text) ? 'the-script' : 'not-a-report');
}

/**
 * Total. What stands around the report, such as the prompt of a terminal, does not matter; of several, the last counts.
 *
 * @param about the kind of script that should have printed it
 * @param integration whose script it should be
 */
export function readReportBlocks(
  text: string,
  about: ReportHead['about'],
  integration: string,
): readonly ReportBlock[] | NoReport {
  const found = reportHead(text);
  if (typeof found === 'string') return found;
  if (found.about !== about) return 'not-a-report';
  if (found.version !== version) return 'another-version';
  const lines = linesOf(text);
  const ends = lines.findIndex((line, at) => at > found.line && line.trim() === '--- end');
  if (ends < 0) return 'cut-off';
  return found.integration === integration
    ? blocksOf(lines.slice(found.line + 1, ends))
    : 'another-integration';
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trimEnd());
}

function blocksOf(lines: readonly string[]): ReportBlock[] {
  const blocks: {word: string; value: string; answer: string[]}[] = [];
  for (const line of lines) {
    if (line.startsWith('|')) blocks.at(-1)?.answer.push(line.replace(/^\| ?/, ''));
    else {
      const [word = '', ...rest] = line.trim().split(' ');
      if (word !== '') blocks.push({word, value: rest.join(' '), answer: []});
    }
  }
  return blocks;
}

export function printedAnswer({answer}: ReportBlock): PrintedAnswer {
  const blank = answer.indexOf('');
  const head = blank < 0 ? answer : answer.slice(0, blank);
  const headers: Record<string, string> = {};
  for (const line of head) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== '') headers[name.toLowerCase()] = value;
  }
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/i.exec(head[0] ?? '')?.[1] ?? 0);
  return {status, headers, body: blank < 0 ? '' : answer.slice(blank + 1).join('\n')};
}
