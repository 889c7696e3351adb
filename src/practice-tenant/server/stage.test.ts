import {describe, expect, it} from 'vitest';
import {integrations} from '../../core/contracts/integrations';
import {resources} from '../../core/contracts/resources';
import {pageText, post, start, type Changes} from '../sample-client';
import {serverScenarioIds, serverScenarios} from '../scenarios/server';
import {homeWords} from './home/words';
import {appTokenRequest, sampleOrigin} from './sample-server';
import {createStage} from './stage';

const home = `${sampleOrigin}/`;

function stage() {
  return createStage({
    origin: sampleOrigin,
    scenario: 'all-is-well',
    language: 'en',
    integrations: Object.values(integrations),
    resources,
    certificates: [],
    files: {certificateAuthority: '/somewhere/ca.pem', clientCertificate: '/somewhere/client.pem'},
    now: () => start,
    randomId: () => crypto.randomUUID(),
    sealSecret: 'sample',
    styles: {'/practice.css': 'body {}'},
  });
}

function change(form: Changes, from?: string): Request {
  const request = post(home, form);
  if (from !== undefined) request.headers.set('origin', from);
  return request;
}

describe('the start page', () => {
  it('lists addresses, applications, secrets, accounts and the certificate authority', async () => {
    const text = await pageText(await stage()(new Request(home)));
    for (const part of [
      'All is well',
      `${sampleOrigin}/f10d0001-0000-4000-8000-000000000001/oauth2/v2.0/token`,
      `${sampleOrigin}/graph/`,
      '5a55e4e1-0000-4000-8000-000000000002',
      'https://boulangerie-fjord.crm4.dynamics.com/.default',
      'astrid.morel@boulangerie-fjord.example',
      '/somewhere/ca.pem',
    ])
      expect(text).toContain(part);
  });

  it('offers every scenario in both languages', async () => {
    const play = stage();
    for (const language of ['en', 'fr'] as const) {
      await play(change({language}));
      const text = await (await play(new Request(home))).text();
      for (const id of serverScenarioIds) expect(text).toContain(`value="${id}"`);
      expect(text).toContain(homeWords[language].play);
    }
  });

  it.each(['secret-expired', 'app-disabled'] as const)(
    'changes what is played to %s, and back',
    async (scenario) => {
      const play = stage();
      const token = async () => (await play(appTokenRequest())).status;
      expect(await token()).toBe(200);
      const answer = await play(change({scenario}, sampleOrigin));
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
      expect(await token()).not.toBe(200);
      expect(await pageText(await play(new Request(home)))).toContain(serverScenarios[scenario].title.en);
      await play(change({scenario: 'all-is-well'}));
      expect(await token()).toBe(200);
    },
  );

  it.each(['https://elsewhere.example', 'null', 'http://localhost:8443'])(
    'is not changed from %s',
    async (from) => {
      const play = stage();
      expect((await play(change({scenario: 'app-disabled'}, from))).status).toBe(403);
      expect((await play(appTokenRequest())).status).toBe(200);
    },
  );

  it('stays as it is for a scenario that does not exist', async () => {
    const play = stage();
    await play(change({scenario: 'toString', language: 'de'}));
    expect(await pageText(await play(new Request(home)))).toContain('All is well');
  });

  it('serves style sheets, and nothing by the name of an object’s own', async () => {
    expect(await (await stage()(new Request(`${home}practice.css`))).text()).toBe('body {}');
    expect((await stage()(new Request(`${home}constructor`))).status).toBe(404);
  });
});

describe('a page of another origin', () => {
  const from = {origin: 'http://localhost:3000'};

  it.each([
    ['/common/v2.0/.well-known/openid-configuration', true],
    ['/common/discovery/v2.0/keys', true],
    ['/graph/v1.0/me', true],
    ['/businesscentral/v2.0/Production/api/v2.0/companies', false],
    ['/', false],
  ])('%s may be read: %s', async (path, isReadable) => {
    const answer = await stage()(new Request(sampleOrigin + path, {headers: from}));
    expect(answer.headers.get('access-control-allow-origin')).toBe(isReadable ? from.origin : null);
  });

  it('may ask before it sends a token to Graph, and not before one to Business Central', async () => {
    const ask = (path: string) =>
      stage()(
        new Request(sampleOrigin + path, {
          method: 'OPTIONS',
          headers: {...from, 'access-control-request-headers': 'authorization'},
        }),
      );
    const graph = await ask('/graph/v1.0/me');
    expect([graph.status, graph.headers.get('access-control-allow-headers')]).toEqual([204, 'authorization']);
    expect((await ask('/businesscentral/v2.0/Production/api/v2.0/companies')).status).toBe(405);
  });
});
