import {expect, it} from 'vitest';
import {asking} from './harness/asking';
import {certificatesFor} from './harness/certificates';
import {secure} from './harness/server';

const certificates = await certificatesFor('site.test');

it.each([
  ['good', {kind: 'answered', status: 200}],
  ['expired', {kind: 'bad-certificate', host: 'site.test', reason: 'expired'}],
  ['otherName', {kind: 'bad-certificate', host: 'site.test', reason: 'wrong-name'}],
  ['selfSigned', {kind: 'bad-certificate', host: 'site.test', reason: 'self-signed'}],
] as const)('a certificate that is %s', async (name, observation) => {
  const server = await secure(certificates[name]);
  const {asker} = asking({trust: [certificates.authority]});
  const answer = await asker.ask({
    url: `https://site.test:${server.port}/fine`,
    fragments: [],
    isImage: false,
  });
  expect(answer.observation).toMatchObject(observation);
  expect(server.seen).toHaveLength(name === 'good' ? 1 : 0);
  await asker.close();
  await server.close();
});

it('one that nobody vouches for', async () => {
  const server = await secure(certificates.good);
  const {asker} = asking();
  const answer = await asker.ask({
    url: `https://site.test:${server.port}/fine`,
    fragments: [],
    isImage: false,
  });
  expect(answer.observation).toMatchObject({kind: 'bad-certificate', reason: 'incomplete-chain'});
  await asker.close();
  await server.close();
});
