/** French interface strings. The alias `@words` resolves here in the French build. */
import type {Words} from '../words';
import {general} from './general';

export const words: Words = {general};
