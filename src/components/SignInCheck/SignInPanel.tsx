import {Suspense, lazy, useId} from 'react';
import {ErrorDoctor} from '../ErrorDoctor';
import type {GuideState, GuideStore} from '../page-state/store';
import {useSite} from '../site';
import {BeforePanel} from './BeforePanel';
import type {SignInBrief} from './brief';
import type {Loaders} from './check';
import {isPasted} from '../../core/checks/check-record';
import {Controls} from './Controls';
import {ModeSwitch} from './ModeSwitch';
import {PracticePanel} from './PracticePanel';
import {RegistrationPanel} from './RegistrationPanel';
import {TroublePanel} from './TroublePanel';
import {useCheck} from './use-check';
import styles from './styles.module.css';

/** With its table, its findings and its codes: nobody needs them before there is a result. */
const OutcomePanel = lazy(async () => {
  const {OutcomePanel: Panel} = await import('./OutcomePanel');
  return {default: Panel};
});

type Props = {
  readonly brief: SignInBrief;
  readonly state: GuideState;
  readonly store: GuideStore;
  /** For tests: what is loaded on demand. */
  readonly load?: Loaders;
};

/** The whole check: what it will ask, the choice of registration, the sign-in, its result. */
export function SignInPanel({brief, state, store, load}: Props) {
  const {words} = useSite();
  const {signInCheck} = words;
  const {check, view} = useCheck(brief, store, load);
  const titleId = useId();
  const {mode} = state;
  const {phase} = view.signIn;
  return (
    <section
      className={styles['check']}
      aria-labelledby={titleId}
      data-testid="sign-in-check"
      data-phase={phase}
    >
      <h3 className={styles['title']} id={titleId}>
        {signInCheck.title}
      </h3>
      <p>{signInCheck.intro(brief.product)}</p>
      <noscript>
        <p className={styles['note']}>{signInCheck.needsScript}</p>
      </noscript>
      <BeforePanel brief={brief} />
      <ModeSwitch
        mode={mode}
        onChange={(next) => {
          check.reset();
          store.setMode(next);
        }}
      />
      {mode === 'practice' ? (
        <PracticePanel brief={brief} scenario={view.scenario} onChange={check.choose} />
      ) : (
        <RegistrationPanel brief={brief} state={state} store={store} missing={view.missing} />
      )}
      <Controls check={check} view={view} mode={mode} />
      {view.signIn.phase === 'trouble' && (
        <TroublePanel code={view.signIn.code} check={check} sentences={view.sentences} />
      )}
      {view.outcome && view.sentences && (
        <Suspense fallback={null}>
          <OutcomePanel
            brief={brief}
            outcome={view.outcome}
            sentences={view.sentences}
            view={view}
            check={check}
            isNew={(phase === 'done' || phase === 'refused') && !isPasted(view.outcome.evidence)}
          />
        </Suspense>
      )}
      <ErrorDoctor
        integration={brief.integration}
        isOpen={opensPaste.has(phase)}
        isPractice={mode === 'practice'}
        onCodes={(codes) => {
          check.paste({kind: 'refusal', codes, seenBy: 'reader'});
        }}
      />
    </section>
  );
}

/** When what Microsoft's page says is what the reader most likely needs to tell. */
const opensPaste: ReadonlySet<string> = new Set(['window-open', 'window-seems-closed', 'trouble']);
