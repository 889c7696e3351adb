import type {Loaders} from './check';
import type {SignInBrief} from './brief';
import {useGuide} from '../page-state/use-guide';
import {SignInPanel} from './SignInPanel';

export type {SignInBrief} from './brief';

/** `<SignInCheck/>`: proves a registration by signing in to it, or to an imitation of it. */
export function SignInCheck({brief, load}: {readonly brief: SignInBrief; readonly load?: Loaders}) {
  const {state, store} = useGuide(brief.integration);
  return <SignInPanel brief={brief} state={state} store={store} {...(load && {load})} />;
}
