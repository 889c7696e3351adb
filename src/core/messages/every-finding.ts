/** Words for a finding of whichever check. */
import type {AnyFinding} from '../checks/any-finding';
import type {AppOnlyFinding} from '../checks/app-only/finding';
import type {Finding} from '../checks/finding';
import type {RegistrationFinding} from '../checks/registration/finding';
import {formatAppOnlyFinding, type AppOnlySentences} from './app-only';
import {formatFinding} from './format-finding';
import {sayRegistrationFinding, type RegistrationSentences} from './registration';
import type {FindingSentence, FindingSentences, ReaderContext} from './sentences';

export type EveryFinding = {
  readonly signIn: FindingSentences;
  readonly registration: RegistrationSentences;
  readonly appOnly: AppOnlySentences;
};

/** `expected` is absent where what was found says it already. */
export type AnySentence = Omit<FindingSentence, 'expected'> & Partial<Pick<FindingSentence, 'expected'>>;

/** Total for codes that exist; undefined for any other, as an older or a newer release may have kept. */
export function sayAnyFinding(
  sentences: EveryFinding,
  finding: AnyFinding,
  context: ReaderContext,
): AnySentence | undefined {
  const {signIn, registration, appOnly} = sentences;
  if (isOf<Finding>(finding, signIn)) return formatFinding(signIn, finding, context);
  if (isOf<AppOnlyFinding>(finding, appOnly)) return formatAppOnlyFinding(appOnly, finding, context);
  if (isOf<RegistrationFinding>(finding, registration))
    return sayRegistrationFinding(registration, finding.code, finding.args);
  return undefined;
}

/** By the sentences alone: codes are unique across the families, and a test sees to it. */
function isOf<Family extends AnyFinding>(
  finding: AnyFinding,
  sentences: Readonly<Record<Family['code'], unknown>>,
): finding is Family & AnyFinding {
  return Object.hasOwn(sentences, finding.code);
}
