/** What is known of every cause, by family. Data only: the words are in `core/messages`. */
import type {Cause} from '../explanation';
import {account} from './account';
import type {CauseFacts} from './cause-facts';
import {consent} from './consent';
import {credential} from './credential';
import {directory} from './directory';
import {product} from './product';
import {redirect} from './redirect';
import {scope} from './scope';
import {session} from './session';

const families = {redirect, directory, account, consent, scope, credential, session, product} as const;

export type CauseFamily = keyof typeof families;
/** The causes of one family. */
export type CauseOf<F extends CauseFamily> = Extract<keyof (typeof families)[F], Cause>;

export const causeFacts: Readonly<Record<Cause, CauseFacts>> = {
  ...redirect,
  ...directory,
  ...account,
  ...consent,
  ...scope,
  ...credential,
  ...session,
  ...product,
};
