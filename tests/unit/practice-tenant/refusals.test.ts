/** Each refusal by its code, its status and the shape of its body, over HTTPS. */
import {afterAll, describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis';
import {sampleServer, sampleServerDirectory} from '../../../src/practice-tenant/server/sample-server';
import {overHttps} from './over-https';
import {refusals, type Refusal} from './refusals';

const https = await overHttps();
afterAll(() => https.close());

/** The first three say no more than an HTTP status, which any service does; the last is about data, not a set-up. */
const saysNothing = ['An error has occurred.', 'Bearer', 'Too Many Requests', 'ErrorItemNotFound'];

const titleOf = ({code, status, because}: Refusal) => `${String(status)} ${code}: ${because}`;

describe('refusals', () => {
  it.each(refusals.map((refusal) => [titleOf(refusal), refusal] as const))('%s', async (_, refusal) => {
    const {scenario = 'all-is-well', directory = (same) => same, ask} = refusal;
    const tenant = sampleServer({scenario, directory: directory(sampleServerDirectory)});
    const answer = await ask(https.to(tenant), tenant.wait);
    const text = await answer.text();
    expect(answer.status, text).toBe(refusal.status);
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    expect(refusal.body.safeParse(isJson ? JSON.parse(text) : text)).toMatchObject({success: true});
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    expect(`${headers}\n${text}`).toContain(refusal.code);
    for (const [name, pattern] of Object.entries(refusal.headers ?? {}))
      expect(answer.headers.get(name), name).toMatch(pattern);
  });

  const telling = refusals.filter(({code}) => !saysNothing.includes(code));
  it.each(telling.map((refusal) => [titleOf(refusal), refusal] as const))(
    'explained: %s',
    async (_, refusal) => {
      const {scenario = 'all-is-well', directory = (same) => same, ask} = refusal;
      const tenant = sampleServer({scenario, directory: directory(sampleServerDirectory)});
      const answer = await ask(https.to(tenant), tenant.wait);
      const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      const {causes} = diagnose(`HTTP/1.1 ${String(answer.status)}\n${headers}\n\n${await answer.text()}`);
      expect(causes[0].cause).not.toBe('unknown');
    },
  );

  it('are at least 45 different ones', () => {
    expect(new Set(refusals.map(titleOf)).size).toBe(refusals.length);
    const kinds = new Set(refusals.map(({code, status}) => `${String(status)} ${code}`));
    expect(kinds.size).toBeGreaterThanOrEqual(45);
  });
});
