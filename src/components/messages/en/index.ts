/** English interface strings, one file per widget. The alias `@words` resolves here in the English build. */
import {changes} from './changes';
import {freshness} from './freshness';
import {general} from './general';
import {values} from './values';
import {guide} from './guide';
import {signInCheck} from './sign-in-check';

export const words = {changes, freshness, general, values, guide, signInCheck} as const;
