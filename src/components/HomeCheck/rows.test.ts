import {describe, expect, it} from 'vitest';
import {integrations} from '../../core/contracts/integrations';
import {home as en} from '../messages/en/home';
import {home as fr} from '../messages/fr/home';
import {rows} from './rows';

const codat = integrations['codat-business-central'];

describe('the check drawn on the home page', () => {
  it('requires the permissions that the Codat contract requires, all of them', () => {
    const required = codat.registration.permissions.filter((permission) => permission.required);
    const drawn = rows.filter((row) => row.required === 'yes');
    expect(drawn.map(({permission}) => permission).sort()).toEqual(required.map(({value}) => value).sort());
  });

  it('warns of a permission that the contract says never to grant', () => {
    const never = codat.registration.never.map(({value}) => value);
    expect(never).toEqual(
      expect.arrayContaining(rows.filter((row) => row.required === 'never').map((row) => row.permission)),
    );
  });

  it.each([
    ['en', en],
    ['fr', fr],
  ] as const)('names the step by its title (%s)', (locale, home) => {
    const title = codat.steps.find(({id}) => id === 'add-permissions')?.title[locale] ?? 'no such step';
    expect(home.check.figure.redo).toContain(title);
  });
});
