import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {compareRedirectUris} from './compare-redirect-uris';

describe('compareRedirectUris', () => {
  it.each([
    ['https://contoso.com/cb', 'https://contoso.com/cb/', ['trailing-slash'], 22],
    ['https://contoso.com/cb/', 'https://contoso.com/cb', ['trailing-slash'], 22],
    ['https://contoso.com', 'https://contoso.com/', ['trailing-slash'], 19],
    ['https://contoso.com/CB', 'https://contoso.com/cb', ['case'], 20],
    ['https://contoso.com/Cb', 'https://contoso.com/cb/', ['case', 'trailing-slash'], 20],
    ['https://Contoso.com/cb', 'https://contoso.com/cb', ['case'], 8],
    ['https://contoso.com/cb', 'http://contoso.com/cb', ['scheme'], 4],
    ['HTTPS://contoso.com/cb', 'https://contoso.com/cb', ['case'], 0],
    ['https://contoso.com/cb', 'https://www.contoso.com/cb', ['host'], 8],
    ['https://contoso.com/cb', 'https://contoso.com:8443/cb', ['port'], 19],
    ['https://contoso.com/cb', 'https://contoso.com:443/cb', ['port'], 19],
    ['https://contoso.com/cb', 'https://contoso.com/callback', ['path'], 21],
    ['https://contoso.com/cb', 'https://contoso.com/cb//', ['path'], 22],
    ['https://contoso.com/cb', 'https://contoso.com/cb?a=1', ['query'], 22],
    ['https://contoso.com/cb?a=1', 'https://contoso.com/cb?A=1', ['case'], 23],
    ['https://contoso.com/cb', 'https://contoso.com/cb#x', ['fragment'], 22],
    ['http://localhost:3000/cb', 'http://localhost:4000/other', ['path'], 17],
    ['http://127.0.0.1:3000/cb', 'http://127.0.0.1:4000/cb', ['port'], 17],
    ['http://localhost/cb', 'http://127.0.0.1/cb', ['host'], 7],
    ['https://a.example/cb', 'http://b.example:81/x?y', ['scheme', 'host', 'port', 'path', 'query'], 4],
    ['', 'https://contoso.com', ['scheme', 'host'], 0],
  ] as const)('%s against %s: %j from %d', (registered, used, differences, index) => {
    expect(compareRedirectUris(registered, used)).toEqual({match: false, differences, index});
  });

  it.each([
    ['https://contoso.com/cb', 'https://contoso.com/cb', false],
    ['http://localhost/cb', 'http://localhost:3000/cb', true],
    ['https://localhost:1/cb', 'https://localhost:2/cb', true],
  ])('%s matches %s', (registered, used, portIgnored) => {
    expect(compareRedirectUris(registered, used)).toEqual({match: true, portIgnored});
  });

  it('finds a difference exactly where two texts differ, whatever they are', () => {
    const uri = fc.webUrl({withQueryParameters: true, withFragments: true});
    const pair = fc.oneof(
      fc.tuple(anyText, anyText),
      uri.chain((text) => fc.tuple(fc.constant(text), mutated(fc.constant(text)))),
    );
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const result = compareRedirectUris(one, other);
        if (result.match) {
          if (!result.portIgnored) expect(one).toBe(other);
          else expect(one.toLowerCase()).toContain('localhost');
          return;
        }
        expect(result.differences.length).toBeGreaterThan(0);
        expect(one.slice(0, result.index)).toBe(other.slice(0, result.index));
        expect(one[result.index]).not.toBe(other[result.index]);
      }),
      {numRuns: 500},
    );
  });
});
