/** English interface strings, one file per widget. The alias `@words` resolves here in the English build. */
import {general} from './general';

export const words = {general} as const;
