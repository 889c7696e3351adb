import {useEffect, useMemo, useState, useSyncExternalStore, type ReactNode} from 'react';
import data from '@inspection-data';
import {registrationCheck as words} from '@registration-words';
import {asOutcome} from '../../core/checks/judged';
import {idsOfRegistration} from '../../core/checks/object-ids';
import {judgeRegistration} from '../../core/checks/registration/judge-registration';
import {scopesFor} from '../../core/checks/registration/reading/permissions';
import {questionOf} from '../../core/checks/registration/reading/read-registration';
import {parseGuid} from '../../core/entra/guid';
import type {InspectedGuide} from '../Inspection/data';
import {siteRoot, withOwnAddress} from '../Inspection/own-address';
import {useWipedState} from '../Inspection/use-wiped-state';
import {useGuide} from '../page-state/use-guide';
import {useLearnt} from '../page-state/use-learnt';
import {ModeSwitch} from '../SignInCheck/ModeSwitch';
import {useSite} from '../site';
import {createController} from './controller';
import {OwnRegistration, Practice} from './Given';
import {promptOf} from './reading';
import {ResultView} from './ResultView';
import {Running} from './Running';
import {requestOf, signsOf} from './request';
import inspection from '../Inspection/styles.module.css';
import styles from './styles.module.css';

type Props = {readonly integration: string; readonly isOnPage: boolean};

/** Reads the registration of a guide, or an imitation of one, and compares it with the contract. */
export function RegistrationCheck({integration}: Props): ReactNode {
  const guide = data.guides.find(({id}) => id === integration);
  return guide ? <Panel guide={guide} /> : null;
}

function Panel({guide}: {readonly guide: InspectedGuide}): ReactNode {
  const {rootUrl, locale, checkerId} = useSite();
  const {state, store} = useGuide(guide.id);
  const [scenario, setScenario] = useState(guide.scenarios[0]?.id ?? '');
  const [address, setAddress] = useWipedState('');
  const {mode, values} = state;
  const clientId = parseGuid(values.clientId ?? '');
  const expectation = useMemo(() => withOwnAddress(guide, rootUrl).registration, [guide, rootUrl]);
  const controller = useMemo(
    () =>
      createController({
        expectation,
        load: () => import('../../auth/directory'),
        now: Date.now,
        onResult: ({evidence, at}) => {
          const record = {evidence, at, mode: store.get().mode};
          store.addOutcome(asOutcome(record, judgeRegistration(record, expectation), ''));
        },
      }),
    [expectation, store],
  );
  useEffect(() => {
    // A page that the browser keeps for its back button keeps neither a sign-in nor what it read.
    const leave = () => void controller.reset();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [controller]);
  const view = useSyncExternalStore(controller.subscribe, controller.get, controller.get);
  useLearnt(store, 'registration', view.result ? idsOfRegistration(view.result.evidence) : []);
  const question = questionOf(guide.registration);
  const isPractice = mode === 'practice';
  const signs = signsOf(guide, state, promptOf(address));
  const mayStart = isPractice || (checkerId !== undefined && clientId.ok);
  const start = () => {
    const request = requestOf({guide, values, mode, scenario, checkerId, root: siteRoot(rootUrl), locale});
    if (request) void controller.start(request, isPractice ? {} : signs);
  };
  return (
    <div
      className={`${inspection['panel'] ?? ''} ${styles['panel'] ?? ''}`}
      data-testid="registration-check"
      data-phase={view.phase}
    >
      <p>{words.intro}</p>
      <p className={styles['asks']}>
        {words.asks(
          scopesFor(question)
            .map((scope) => scope.split('/').at(-1))
            .join(', '),
        )}
      </p>
      <ModeSwitch
        mode={mode}
        onChange={(next) => {
          void controller.reset();
          store.setMode(next);
        }}
      />
      {isPractice ? (
        <Practice guide={guide} scenario={scenario} onChoose={setScenario} />
      ) : (
        <OwnRegistration
          hasChecker={checkerId !== undefined}
          hasClientId={clientId.ok}
          asksForPrompt={question.delegated}
          address={address}
          onAddress={setAddress}
        />
      )}
      <Running
        view={view}
        isPractice={isPractice}
        mayStart={mayStart}
        onStart={start}
        onCancel={controller.cancel}
        onSignOut={() => void controller.reset()}
      />
      {view.result && (
        <ResultView
          guide={guide}
          view={view}
          result={view.result}
          isPractice={isPractice}
          onClaim={() => void controller.claim(isPractice ? {} : signs)}
        />
      )}
    </div>
  );
}
