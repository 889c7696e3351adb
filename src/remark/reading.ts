import type {ReadOnProps} from '../components/Freshness';
import {formatDate} from '../core/contracts/facts';
import {limitOf, type Reading} from '../core/contracts/freshness';
import type {Locale} from './page';

/** When a source was last read and until when that counts, as the widgets take it. */
export function readingProps(reading: Reading, locale: Locale): ReadOnProps {
  const limit = limitOf(reading);
  return {
    date: reading.verifiedOn,
    words: formatDate(reading.verifiedOn, locale),
    limit,
    limitWords: formatDate(limit, locale),
  };
}
