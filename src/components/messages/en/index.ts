/** English interface strings, one file per widget. The alias `@words` resolves here in the English build. */
import {general} from './general';
import {values} from './values';
import {guide} from './guide';
import {home} from './home';
import {signInCheck} from './sign-in-check';

export const words = {general, values, guide, home, signInCheck} as const;
