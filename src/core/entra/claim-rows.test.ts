import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {claimRows, explainedClaims} from './claim-rows';

describe('claimRows', () => {
  it('puts what decides first, and tells moments, lists and text apart', () => {
    expect(
      claimRows({
        zebra: true,
        exp: 1795240800,
        scp: 'User.Read  profile',
        roles: ['A', 7],
        aud: 'x',
        name: 'Élodie',
      }),
    ).toEqual([
      {name: 'aud', about: 'aud', value: {kind: 'text', text: 'x'}},
      {name: 'scp', about: 'scp', value: {kind: 'list', items: ['User.Read', 'profile']}},
      {name: 'roles', about: 'roles', value: {kind: 'list', items: ['A', '7']}},
      {name: 'exp', about: 'exp', value: {kind: 'moment', seconds: 1795240800}},
      {name: 'name', about: 'name', value: {kind: 'text', text: 'Élodie'}},
      {name: 'zebra', value: {kind: 'text', text: 'true'}},
    ]);
  });

  it('explains no claim twice', () => {
    expect(new Set(explainedClaims).size).toBe(explainedClaims.length);
  });

  it.each([[{exp: '1795240800'}], [{exp: 1e300}], [{aud: {a: 1}}], [{exp: null}]])(
    'shows %j as text',
    (claims) => {
      expect(claimRows(claims)[0]?.value.kind).toBe('text');
    },
  );

  it('shortens what is long', () => {
    const [row] = claimRows({x: 'word '.repeat(1000)});
    expect(row?.value).toEqual({kind: 'text', text: `${'word '.repeat(60)}…`});
    const [groups] = claimRows({groups: Array.from({length: 1000}, String)});
    expect(groups?.value.kind === 'list' && groups.value.items.length).toBe(100);
  });

  it('never shows a secret, wherever in the claims it stands', () => {
    const characters = 'ABCDEFGHIJKLMNOPabcdefghijklmnop0123456789_-';
    const secret = fc
      .string({unit: fc.constantFrom(...characters), minLength: 34, maxLength: 34})
      .map((rest) => `abc8Q~${rest}`);
    const planted = (value: string) => [
      {aud: value},
      {[value]: 1},
      {roles: [value]},
      {x: {y: value}},
      {scp: `a ${value}`},
    ];
    fc.assert(
      fc.property(secret, (value) => {
        for (const claims of planted(value)) expect(JSON.stringify(claimRows(claims))).not.toContain(value);
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (claims) => {
        expect(claimRows(claims)).toHaveLength(Object.keys(claims).length);
      }),
    );
  });
});
