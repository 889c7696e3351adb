import {describe, expect, it} from 'vitest';
import {firstCallsOf, mailboxFact} from '../../contracts/first-calls';
import {integrations} from '../../contracts/integrations';
import {readAnswer} from './call-outcome';

const {product} = integrations['prextra-exchange'];

/** @param read behind the mailbox; the calendar where absent */
function outcomeOf(read: string | undefined, body: unknown): string {
  const facts = read === undefined ? [] : [{id: mailboxFact, value: read}];
  const [call] = firstCallsOf({product, facts});
  const answer = {status: 200, body: JSON.stringify(body), headers: {}};
  const found = readAnswer(call, answer, {});
  return found.ok ? found.outcome.kind : found.is;
}

describe('a mailbox answers with what was read of it', () => {
  it.each([
    [undefined, {id: 'AAMk', name: 'Calendar'}, 'answered'],
    [undefined, {value: []}, 'another-shape'],
    ['calendar', {id: 'AAMk'}, 'answered'],
    ['contacts?$select=id&$top=1', {value: []}, 'answered'],
    ['messages?$select=id&$top=1', {value: [{id: 'AAMk'}]}, 'answered'],
    ['mailboxSettings/timeZone', {value: 'W. Europe Standard Time'}, 'answered'],
    ['contacts?$select=id&$top=1', {id: 'AAMk'}, 'another-shape'],
    ['mailboxSettings/timeZone', {}, 'another-shape'],
  ])('%s: %j is %s', (read, body, expected) => {
    expect(outcomeOf(read, body)).toBe(expected);
  });
});
