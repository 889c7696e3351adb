/** Invented values of the right shape, the same each time for the same guide, and no two guides alike. */
import {createHash} from 'node:crypto';
import {inputOf} from './borrowed';

/** A GUID of version 4 that belongs to nobody. */
export function inventedId(guide: string, what: string): string {
  const digits = createHash('sha256').update(`${guide} ${what}`).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return parts.join('-');
}

export const exampleUrl = {
  dataverse: inputOf('adobe-dataverse', 'environmentUrl').example,
  'finance-operations': inputOf('cloud-elements-finance-operations', 'environmentUrl').example,
} as const;
