/** What the vendor is told, with the reader's values in it. A secret has no value here: no field of ours holds one. */
import {environmentPart} from '../entra/environment-part';
import type {HandoutContract, HandoverItem} from './handout-contract';
import {sharedValues, type ReaderValues} from './readable-values';

export type HandedItem = {
  readonly item: HandoverItem;
  /** Undefined where the reader has not given it, or it is of another kind than this page keeps. */
  readonly value?: string;
};

export type VendorHandover = {
  /** What may stand in a message. */
  readonly open: readonly HandedItem[];
  /** What goes by another channel alone. */
  readonly secret: readonly HandoverItem[];
};

export function makeVendorHandover({handover}: HandoutContract, values: ReaderValues): VendorHandover {
  const shared = sharedValues(values);
  return {
    open: handover.items.filter(({secret}) => !secret).map((item) => handed(item, shared)),
    secret: handover.items.filter(({secret}) => secret),
  };
}

function handed(item: HandoverItem, shared: ReaderValues): HandedItem {
  const {fixed, input, part} = item;
  const whole = input && shared[input];
  const value = fixed ?? (part && whole !== undefined ? environmentPart(whole, part) : whole);
  return {item, ...(value !== undefined && {value})};
}
