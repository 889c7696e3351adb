import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText} from '../../../tests/unit/any-text';
import {domainOfEmail, isDomainName} from './domain';

const longest = 'a'.repeat(63);

describe('isDomainName', () => {
  it.each([
    ['contoso.com', true],
    ['Contoso.onmicrosoft.COM', true],
    ['a.b.c.contoso.co.uk', true],
    ['xn--caf-dma.xn--p1ai', true],
    [`${longest}.com`, true],
    [`${longest}a.com`, false],
    [`${`${longest}.`.repeat(3)}${'a'.repeat(57)}.com`, true],
    [`${`${longest}.`.repeat(3)}${'a'.repeat(58)}.com`, false],
    ['contoso', false],
    ['contoso.', false],
    ['.com', false],
    ['contoso..com', false],
    ['contoso-.com', false],
    ['con_toso.com', false],
    ['contoso.com/', false],
    ['https://contoso.com', false],
    ['10.0.0.1', false],
    ['café.fr', false],
  ])('%s: %s', (text, expected) => {
    expect(isDomainName(text)).toBe(expected);
  });
});

describe('domainOfEmail', () => {
  it.each([
    ['Jane.Doe+x@Contoso.com', 'contoso.com'],
    ['jane_contoso.com#EXT#@fabrikam.onmicrosoft.com', 'fabrikam.onmicrosoft.com'],
    ['@contoso.com', undefined],
    ['jane@contoso', undefined],
    ['jane doe@contoso.com', undefined],
    ['https://jane@contoso.com', undefined],
  ])('of %s is %s', (text, domain) => {
    expect(domainOfEmail(text)).toBe(domain);
  });

  it('answers any text with a domain name or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.emailAddress()), (text) => {
        const domain = domainOfEmail(text);
        if (domain !== undefined) expect(isDomainName(domain)).toBe(true);
      }),
    );
  });
});
