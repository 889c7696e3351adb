import {integrations} from '../core/contracts/integrations';
import {handoutContract, type HandoutContract} from '../core/handouts/handout-contract';
import type {Locale} from './page';

/** What `<AdminPacket/>` and `<HandoverRules/>` hand over, of every guide, in one language. */
export function handoutDataIn(locale: Locale): readonly HandoutContract[] {
  return Object.values(integrations).map((contract) => handoutContract(contract, locale));
}
