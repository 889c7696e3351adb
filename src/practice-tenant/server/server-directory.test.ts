import {expect, it} from 'vitest';
import {integrations} from '../../core/contracts/integrations';
import {resources} from '../../core/contracts/resources';
import {serverDirectory} from './server-directory';

/** Far more than there are: whoever adds one must not be the one who finds out. */
const many = Array.from({length: 40}, () => Object.values(integrations))
  .flat()
  .slice(0, 200);

it('however many guides there are, every application, credential and enterprise application is its own', () => {
  const {registrations, enterpriseApps} = serverDirectory({
    integrations: many,
    resources,
    language: 'en',
    now: 0,
  });
  const ids = [
    ...registrations.map(({clientId}) => clientId),
    ...registrations.flatMap(({secrets, certificates}) => [...secrets, ...certificates].map(({id}) => id)),
    ...enterpriseApps.flatMap(({id = ''}) => id),
  ];
  expect(registrations.length).toBeGreaterThan(many.length);
  expect(ids.filter((id) => !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});
