/** French interface strings. The alias `@words` resolves here in the French build. */
import type {Words} from '../words';
import {changes} from './changes';
import {freshness} from './freshness';
import {general} from './general';
import {values} from './values';
import {guide} from './guide';
import {signInCheck} from './sign-in-check';

export const words: Words = {changes, freshness, general, values, guide, signInCheck};
