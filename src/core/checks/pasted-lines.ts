/** What every check script prints, as lines: a word and its value, an answer of HTTP behind bars, between two marks. */

export type ReportBlock = {readonly word: string; readonly value: string; readonly answer: readonly string[]};

/** `another-integration`: the script of another guide. */
export type NoReport = 'not-a-report' | 'cut-off' | 'another-integration';

/** What came back over HTTP. Header names are in lower case. */
export type PrintedAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/**
 * Total. What stands around the report, such as the prompt of a terminal, does not matter; of several, the last counts.
 *
 * @param mark with which it begins; the integration's id follows
 */
export function readReportBlocks(
  text: string,
  mark: string,
  integration: string,
): readonly ReportBlock[] | NoReport {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const begins = lines.reduce((last, line, at) => (line.includes(`${mark} `) ? at : last), -1);
  if (begins < 0) return 'not-a-report';
  const ends = lines.findIndex((line, at) => at > begins && line.trim() === '--- end');
  if (ends < 0) return 'cut-off';
  if (!lines[begins]?.endsWith(` ${integration}`)) return 'another-integration';
  return blocksOf(lines.slice(begins + 1, ends));
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
