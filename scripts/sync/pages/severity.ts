import {createFilter} from '../../links/routes/glob';
import type {Severity} from '../finding';
import type {SyncSettings} from '../settings';

/**
 * How much it matters that a source has no translation.
 *
 * @param source the file in the default language
 * @param isUntouched nothing beside it is translated either
 * @returns undefined where that is meant
 */
export type Judge = (source: string, isUntouched: boolean) => Severity | undefined;

export function judgeOf({complete, untranslated}: SyncSettings): Judge {
  const isComplete = createFilter(complete, []);
  const isMeant = createFilter(untranslated, []);
  return (source, isUntouched) => {
    if (isMeant(source)) return undefined;
    if (isComplete(source)) return 'error';
    return isUntouched ? 'note' : 'warning';
  };
}
