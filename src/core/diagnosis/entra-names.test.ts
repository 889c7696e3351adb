import {describe, expect, it} from 'vitest';
import {codesOf} from './catalogue';
import {entraName} from './entra-names';
import {entraCause} from './entra-causes';

describe('entraName', () => {
  it('knows what Microsoft names, and nothing else', () => {
    expect(entraName('AADSTS50053')).toBe('IdsLocked');
    expect(entraName('AADSTS700016')).toBe('UnauthorizedClient_DoesNotMatchRequest');
    expect(entraName('AADSTS1234567')).toBeUndefined();
    expect(entraName('invalid_grant')).toBeUndefined();
    expect(entraName('AADSTS')).toBeUndefined();
  });
});

describe('entraCause', () => {
  it.each([
    ['AADSTS90036', 'microsoft-transient', 'wait'],
    ['AADSTS28003', 'scope-invalid', 'vendor'],
    ['AADSTS53002', 'conditional-access', 'tenant-admin'],
    ['AADSTS500131', 'wrong-audience-token', 'vendor'],
    ['AADSTS500014', 'resource-not-in-tenant', 'tenant-admin'],
  ] as const)('%s: %s, %s', (code, cause, actor) => {
    expect(entraCause(code)).toEqual({cause, actor});
  });

  it('guesses nothing', () => {
    expect(entraCause('AADSTS130004')).toBeUndefined();
    expect(entraCause('AADSTS1234567')).toBeUndefined();
    expect(entraCause('login_required')).toBeUndefined();
  });

  it('leaves to the catalogue what the catalogue explains', () => {
    for (const code of codesOf('entra')) expect(entraCause(code), code).toBeUndefined();
  });
});
