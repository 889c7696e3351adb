import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shortener} from './shorten';

const first = '5ec4e700-0000-4000-8000-000000000001';
const second = '5ec4e700-0000-4000-8000-000000000002';

describe('identifiers cut short', () => {
  it('are the same wherever they stand, however they are written', () => {
    const shorten = shortener([first]);
    expect(shorten(`a ${first} and ${first.toUpperCase()}`)).toBe('a 5ec4e700-xxxx and 5ec4e700-xxxx');
  });

  it('stay two where their beginnings are one', () => {
    const shorten = shortener([first, second]);
    expect([first, second].map(shorten)).toEqual(['5ec4e700-xxxx', '5ec4e700--xxxx']);
  });

  it('never become one, whatever they are, as long as anything of them is left', () => {
    const near = fc.array(fc.constantFrom(...'0123456789abcdef-'), {minLength: 8, maxLength: 12});
    fc.assert(
      fc.property(
        fc.uniqueArray(
          near.map((all) => all.join('')),
          {minLength: 2, maxLength: 9},
        ),
        (own) => {
          const shorten = shortener(own);
          const alone = own.filter((text) => own.every((other) => other === text || !text.includes(other)));
          expect(new Set(alone.map(shorten)).size).toBe(alone.length);
        },
      ),
    );
  });

  it('leave Microsoft’s part of a host, and take the longer of two hosts first', () => {
    const shorten = shortener(['contoso.example', 'fabrikam.crm4.dynamics.com', 'mail.contoso.example']);
    expect(shorten('https://fabrikam.crm4.dynamics.com/api')).toBe('https://fab-xxxx.crm4.dynamics.com/api');
    expect(shorten('mail.contoso.example')).not.toContain('contoso');
  });

  it('leave a text alone that holds none of them', () => {
    expect(shortener([])('https://graph.microsoft.com')).toBe('https://graph.microsoft.com');
  });
});
