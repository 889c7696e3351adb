import {formatDate} from '../contracts/facts';
import type {Day} from './model';

export function dayIn(locale: 'en' | 'fr'): (iso: string) => Day {
  return (iso) => ({iso, words: formatDate(iso, locale)});
}
