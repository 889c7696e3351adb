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

type Families = {
  readonly redirect: typeof redirect;
  readonly directory: typeof directory;
  readonly account: typeof account;
  readonly consent: typeof consent;
  readonly scope: typeof scope;
  readonly credential: typeof credential;
  readonly session: typeof session;
  readonly product: typeof product;
};

export type CauseFamily = keyof Families;
/** The causes of one family. */
export type CauseOf<F extends CauseFamily> = Extract<keyof Families[F], Cause>;

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
