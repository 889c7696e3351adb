/** English words about causes; the alias `@causes` resolves here in the English build. Loaded by who diagnoses. */
import type {CauseSentences} from '../../sentences';
import {account} from './account';
import {consent} from './consent';
import {credential} from './credential';
import {directory} from './directory';
import {product} from './product';
import {redirect} from './redirect';
import {scope} from './scope';
import {session} from './session';

export {diagnosisWords} from './diagnosis-words';
export {causeTitles} from './titles';

export const causeSentences: CauseSentences = {
  ...redirect,
  ...directory,
  ...account,
  ...consent,
  ...scope,
  ...credential,
  ...session,
  ...product,
};
