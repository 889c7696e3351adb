/**
 * The script for bash that reads a registration, run against the practice tenant: what it prints is pasted back, and has
 * to be judged as the page judges its own reading of the same tenant.
 */
import {afterAll, describe, expect, it} from 'vitest';
import {checkRegistration} from '../../../src/core/checks/registration';
import {idsOfRegistration} from '../../../src/core/checks/object-ids';
import {registrationExpectation} from '../../../src/core/checks/registration/expectation';
import {readPastedRegistration} from '../../../src/core/checks/registration/pasted-report';
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {maskText} from '../../../src/core/diagnosis/masking/mask';
import {scriptWords} from '../../../src/core/messages/fr/script-words';
import {practise, start} from '../registration/practise';
import {readable, startGraph} from './printed-registration';

const graph = startGraph();
afterAll(() => {
  graph.close();
});

const expectationOf = (id: IntegrationId) => registrationExpectation(integrations[id], resources, 'en');

const codes = ({findings}: {readonly findings: readonly {readonly code: string; readonly step?: string}[]}) =>
  findings.map(({code, step}) => ({code, step}));

async function judged(text: string, id: IntegrationId, objectId?: string) {
  const pasted = await readPastedRegistration(text, id, expectationOf(id), objectId);
  if (!pasted.ok) throw new Error(pasted.is);
  return checkRegistration(pasted.reading.evidence, expectationOf(id), start);
}

describe('what the script for bash read', {timeout: 60_000}, () => {
  it.each(readable)('of %s is judged like the page’s own reading: %s', async (id, scenario) => {
    const text = await graph.printed(id, scenario);
    const own = await practise(id, scenario);
    const pasted = await judged(maskText(text).text, id, own.reading.evidence.objectId);
    expect(codes(pasted)).toEqual(codes(own));
    expect(pasted.rows).toEqual(own.rows);
  });

  it('says of what the object ID is in each answer that holds one', async () => {
    const id = 'codat-business-central';
    const text = await graph.printed(id, 'all-is-well');
    const {registration, enterprise} = scriptWords.notes;
    const paths = (note: string) =>
      text.split('\n').flatMap((line, at, lines) => (line === `note ${note}` ? [lines[at + 1] ?? ''] : []));
    expect(paths(registration)).toHaveLength(2);
    for (const path of paths(registration)) expect(path).toMatch(/^read \/applications[(/]/);
    expect(paths(enterprise)).toHaveLength(2);
    for (const path of paths(enterprise)) expect(path).toMatch(/^read \/servicePrincipals[(/]/);
    const pasted = await readPastedRegistration(maskText(text).text, id, expectationOf(id));
    if (!pasted.ok) throw new Error(pasted.is);
    const own = await practise(id, 'all-is-well');
    expect(idsOfRegistration(pasted.reading.evidence)).toEqual(idsOfRegistration(own.reading.evidence));
    expect(idsOfRegistration(pasted.reading.evidence)).toHaveLength(2);
  });

  it('is cut off where an answer is missing, and not judged at all', async () => {
    const id = 'codat-business-central';
    const text = await graph.printed(id, 'all-is-well');
    const read = (changed: string) => readPastedRegistration(changed, id, expectationOf(id));
    const lines = text.split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('read /applications/'));
    expect(await read(lines.slice(0, -2).join('\n'))).toEqual({ok: false, is: 'cut-off'});
    expect(await read([...lines.slice(0, last), '--- end'].join('\n'))).toEqual({ok: false, is: 'cut-off'});
    expect(await read(text.replaceAll(' 200', ' 403'))).toEqual({ok: false, is: 'role-lacking'});
    expect(await read(text.replace(' 200', ' 500'))).toEqual({ok: false, is: 'unusable-answer'});
    expect(await read(text.replaceAll('"value":', '"@odata.nextLink":"https://x","value":'))).toEqual({
      ok: false,
      is: 'unusable-answer',
    });
    expect(await read(text.replace(id, 'adobe-dataverse'))).toEqual({ok: false, is: 'another-integration'});
    expect(await read('hello')).toEqual({ok: false, is: 'not-a-report'});
  });
});
