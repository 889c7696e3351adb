/**
 * Sentences in other words than Microsoft's own: translations that differ from one page to the next, modules that say it
 * their way, and what people type. They say less than an exact sentence, and count where none is found.
 */
import type {SentenceRule} from '../sentences';
import {account} from './account';
import {consent} from './consent';
import {credentials} from './credentials';
import {directory} from './directory';
import {products} from './products';
import {session} from './session';

/** What is more exact stands first. */
export const paraphrases: readonly SentenceRule[] = [
  ...products,
  ...credentials,
  ...directory,
  ...consent,
  ...account,
  ...session,
];
