/** A guide whose application has neither secret nor certificate, as `npm run new-guide` writes them. */
import {expect, it, vi} from 'vitest';
import {run} from './harness/run';

vi.mock(import('../../../src/core/contracts/integrations'), async (original) => {
  const {integrations} = await original();
  const {'codat-business-central': codat} = integrations;
  const {credential: _, ...registration} = codat.registration;
  return {integrations: {...integrations, 'codat-business-central': {...codat, registration}}};
});

const words = ['codat-business-central', '--client-id', '5a55e4e1-0000-4000-8000-000000000001'];

it.each([
  ['en', /has neither secret nor certificate[^\n]*Use the sign-in check of its guide/],
  ['fr', /n’a ni secret ni certificat[^\n]*Utilisez le contrôle de connexion de son guide/],
])('asks for no secret and says where to check instead (%s)', async (lang, said) => {
  const asked: string[] = [];
  const {status, stdout, stderr} = await run([...words, '--lang', lang], {
    typing: (all) => asked.push(all),
  });
  expect({status, stdout}).toEqual({status: 2, stdout: ''});
  expect(stderr).toMatch(said);
  expect(asked.filter((all) => /secret :|Secret:/i.test(all))).toEqual([]);
});

it('still reads what a script said', async () => {
  const {status, stderr} = await run([...words, '--answers', 'no-such-file.txt', '--lang', 'en']);
  expect(status).not.toBe(0);
  expect(stderr).toContain('no-such-file.txt');
});
