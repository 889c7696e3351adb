import type {ResourceId} from '../../contracts/schema';
import {productOfHost} from '../../entra/product-host';
import {readUrl} from '../../entra/pasted-text';
import type {TokenClaims} from '../../entra/token-claims';
import type {TokenContext} from '.';
import {hint, type TokenHint} from './hint';

/** `aud`: the API that the token is for, by its application ID or one of its URIs. */
export function audienceHints({audience}: TokenClaims, context: TokenContext): readonly TokenHint[] {
  if (audience === undefined) return [hint('audience-missing', {})];
  const {expectation, reader} = context;
  const known = apiOf({audience}, context);
  if (known !== undefined) {
    return [
      expectation.called.includes(known)
        ? hint('audience-right', {resource: known})
        : hint('audience-of-other-api', {audience, resource: known}),
    ];
  }
  const resource = productOfHost(readUrl(audience)?.hostname ?? '')?.product;
  if (resource === undefined || !expectation.called.includes(resource)) {
    return [hint('audience-of-other-api', {audience, ...(resource && {resource})})];
  }
  const expected = readUrl(reader.environmentUrl ?? '')?.origin;
  if (expected === undefined) return [hint('audience-of-some-environment', {audience, resource})];
  return [
    readUrl(audience)?.origin === expected
      ? hint('audience-right', {resource})
      : hint('audience-of-other-environment', {audience, expected}),
  ];
}

/** The API that answers to this audience; undefined for one that is not known, an environment's own address included. */
export function apiOf(
  {audience}: Pick<TokenClaims, 'audience'>,
  {audiences}: Pick<TokenContext, 'audiences'>,
): ResourceId | undefined {
  const wanted = plain(audience ?? '');
  return audiences.find(({names}) => names.some((name) => plain(name) === wanted))?.resource;
}

/** Entra compares neither case nor closing slashes. */
function plain(name: string): string {
  return name.toLowerCase().replace(/\/+$/, '');
}
