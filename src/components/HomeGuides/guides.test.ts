import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseGuides, productsOf} from './guides';

const guide = (difference: Record<string, unknown> = {}) => ({
  id: 'codat-business-central',
  vendor: 'Codat',
  product: 'Business Central',
  title: 'Codat and Business Central',
  summary: 'Accounting data.',
  minutes: 65,
  flow: 'authorization-code',
  href: '/guides/codat-business-central',
  available: true,
  ...difference,
});

describe('parseGuides', () => {
  it('keeps the address of a guide that is written', () => {
    expect(parseGuides([guide()]).map(({id, href}) => [id, href])).toEqual([
      ['codat-business-central', '/guides/codat-business-central'],
    ]);
  });

  it.each([
    ['one that is not available', {available: false}],
    ['one whose availability is unknown', {available: undefined}],
    ['one without an address', {href: undefined}],
  ])('lists %s without a link', (_, difference) => {
    expect(parseGuides([guide(difference)]).map(({href}) => href)).toEqual([undefined]);
  });

  it.each([
    ['no vendor', {vendor: undefined}],
    ['a flow it does not know', {flow: 'implicit'}],
    ['minutes in words', {minutes: 'an hour'}],
  ])('leaves out an item with %s', (_, difference) => {
    expect(parseGuides([guide(difference), guide({id: 'other'})]).map(({id}) => id)).toEqual(['other']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (data) => Array.isArray(parseGuides(data))));
    fc.assert(fc.property(fc.array(fc.anything()), (data) => parseGuides(data).length <= data.length));
  });
});

describe('productsOf', () => {
  it('names each product once, in order of appearance', () => {
    const guides = parseGuides([guide(), guide({product: 'Dataverse'}), guide({vendor: 'iPaaS.com'})]);
    expect(productsOf(guides)).toEqual(['Business Central', 'Dataverse']);
  });
});
