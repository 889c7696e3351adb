import {expect, it} from 'vitest';
import {exitStatus, type CommandResult} from './exit-status';
import {ToolError, toolErrorCodes} from './tool-error';

const cases: readonly [what: string, result: CommandResult, status: number][] = [
  ['nothing found', {findings: []}, 0],
  ['something found', {findings: [{severity: 'error'}]}, 1],
  ['a warning found', {findings: [{severity: 'warning'}]}, 1],
  ['a bad option', {error: new ToolError('bad-option')}, 2],
  ...toolErrorCodes
    .filter((code) => code !== 'bad-option')
    .map((code): [string, CommandResult, number] => [code, {error: new ToolError(code)}, 3]),
  ['our bug', {error: new Error('bug')}, 3],
  ['something thrown that is no error', {error: undefined}, 3],
];

it.each(cases)('%s', (_, result, status) => {
  expect(exitStatus(result)).toBe(status);
});
