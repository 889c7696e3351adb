import {describe, expect, it} from 'vitest';
import {codesOf} from './catalogue';
import {entraName} from './entra-names';
import {namedCause} from './entra-named-causes';

describe('entraName', () => {
  it('knows what Microsoft names, and nothing else', () => {
    expect(entraName('AADSTS50053')).toBe('IdsLocked');
    expect(entraName('AADSTS700016')).toBe('UnauthorizedClient_DoesNotMatchRequest');
    expect(entraName('AADSTS1234567')).toBeUndefined();
    expect(entraName('invalid_grant')).toBeUndefined();
    expect(entraName('AADSTS')).toBeUndefined();
  });
});

describe('namedCause', () => {
  it.each([
    ['AADSTS90036', 'microsoft-transient', 'wait'],
    ['AADSTS28003', 'scope-invalid', 'vendor'],
    ['AADSTS53002', 'conditional-access', 'tenant-admin'],
  ] as const)('%s: %s, %s', (code, cause, actor) => {
    expect(namedCause(code)).toEqual({cause, actor});
  });

  it('guesses nothing', () => {
    expect(namedCause('AADSTS130004')).toBeUndefined();
    expect(namedCause('AADSTS1234567')).toBeUndefined();
    expect(namedCause('login_required')).toBeUndefined();
  });

  it('leaves to the catalogue what the catalogue explains', () => {
    for (const code of codesOf('entra')) expect(namedCause(code), code).toBeUndefined();
  });
});
