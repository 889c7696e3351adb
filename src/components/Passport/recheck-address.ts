import {guideAddress} from '../Handout/guide-address';
import type {Site} from '../site';
import type {PassportGuide} from './data';

/** Where whoever reads a passport checks the set-up again: whole, so that it can be mailed and printed. */
export function recheckAddress(
  site: Pick<Site, 'rootUrl' | 'locale'>,
  {contract, check}: PassportGuide,
): string {
  return `${guideAddress(site, contract.integration, site.locale)}#${check}`;
}
