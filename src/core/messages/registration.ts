/** The closed form of sentences about registrations: a finding without its words in one language does not compile. */
import type {RegistrationFindingArgs, RegistrationFindingCode} from '../checks/registration/finding';

export type RegistrationSentence = {readonly title: string; readonly found: string; readonly next: string};

export type RegistrationSentences = {
  readonly [C in RegistrationFindingCode]: (args: RegistrationFindingArgs[C]) => RegistrationSentence;
};

/** Gives a finding its words. Code and arguments stay tied, which a lookup by a union of codes would lose. */
export function sayRegistrationFinding<C extends RegistrationFindingCode>(
  sentences: RegistrationSentences,
  code: C,
  args: RegistrationFindingArgs[C],
): RegistrationSentence {
  return sentences[code](args);
}
