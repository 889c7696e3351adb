import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyFinding, findingOf, reportWith} from '../harness/reports';
import {readCommand, type Command} from '../harness/workflow-commands';
import {visible} from '../visible';
import {formatGithub} from './github';

function commandsOf(text: string): Command[] {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  return lines.map((line) => readCommand(line) ?? expect.fail(`not a command: ${line}`));
}

it('survives any text: what the runner reads is what was written', () => {
  fc.assert(
    fc.property(anyFinding, (finding) => {
      const [command] = commandsOf(formatGithub(reportWith([finding])));
      expect(command?.message.startsWith(visible(finding.message))).toBe(true);
      expect(command?.properties['title']).toBe(`Title of ${finding.code}`);
      expect(command?.properties['file']).toBe(
        finding.file === undefined ? undefined : visible(finding.file),
      );
      expect(command?.properties['line']).toBe(finding.line?.toString());
    }),
  );
});

it('names the file from the repository’s root', () => {
  const [command] = commandsOf(formatGithub(reportWith([findingOf()]), {root: 'website/'}));
  expect(command?.properties).toEqual({
    file: 'website/docs/a.mdx',
    line: '3',
    col: '7',
    title: 'Title of file-missing',
  });
});

it.each([
  ['error', {severity: 'error' as const}],
  ['warning', {severity: 'error' as const, advisory: true as const}],
  ['warning', {severity: 'warning' as const}],
  ['notice', {severity: 'note' as const}],
])('is a %s for %o', (type, parts) => {
  expect(commandsOf(formatGithub(reportWith([findingOf(parts)])))[0]?.command).toBe(type);
});

it('gives columns only of what ends on its own line', () => {
  const across = findingOf({line: 3, column: 7, endLine: 4, endColumn: 2});
  const [command] = commandsOf(formatGithub(reportWith([across])));
  expect(command?.properties).toMatchObject({line: '3', endLine: '4'});
  expect(command?.properties).not.toHaveProperty('col');
  expect(command?.properties).not.toHaveProperty('endColumn');
});

describe('within ten of a type', () => {
  const many = (count: number, severity: 'error' | 'note') =>
    Array.from({length: count}, (_, line) => findingOf({severity, line: line + 1}));

  it('shows ten, and nothing of the rest', () => {
    expect(commandsOf(formatGithub(reportWith(many(10, 'note'))))).toHaveLength(10);
  });

  it.each([
    [many(11, 'error'), 10, 0, '1 more finding not shown (11 errors, 0 warnings, 0 notes)'],
    [many(500, 'error'), 10, 0, '490 more findings not shown (500 errors, 0 warnings, 0 notes)'],
    [many(11, 'note'), 0, 9, '2 more findings not shown (0 errors, 0 warnings, 11 notes)'],
    [
      [...many(12, 'error'), ...many(10, 'note')],
      10,
      9,
      '3 more findings not shown (12 errors, 0 warnings, 10 notes)',
    ],
  ])('case %#: sums up the rest in a notice of its own', (findings, errors, notices, words) => {
    const commands = commandsOf(formatGithub(reportWith(findings)));
    expect(commands.filter(({command}) => command === 'error')).toHaveLength(errors);
    expect(commands.filter(({command}) => command === 'notice')).toHaveLength(notices + 1);
    expect(commands.at(-1)?.message).toBe(words);
  });
});

it('says nothing where nothing was found', () => {
  expect(formatGithub(reportWith([]))).toBe('');
});
