/** Each refusal by its code, its status and the shape of its body, over HTTPS. */
import {afterAll, describe, expect, it} from 'vitest';
import {sampleServer, sampleServerDirectory} from '../../../src/practice-tenant/server/sample-server';
import {overHttps} from './over-https';
import {refusals, type Refusal} from './refusals';

const https = await overHttps();
afterAll(() => https.close());

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

  it('are at least 45 different ones', () => {
    expect(new Set(refusals.map(titleOf)).size).toBe(refusals.length);
    const kinds = new Set(refusals.map(({code, status}) => `${String(status)} ${code}`));
    expect(kinds.size).toBeGreaterThanOrEqual(45);
  });
});
