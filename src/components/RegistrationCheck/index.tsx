import {useEffect, useMemo, useState, useSyncExternalStore, type ReactNode} from 'react';
import data from '@inspection-data';
import {registrationCheck as words} from '@registration-words';
import {scopesFor} from '../../auth/directory/permissions';
import {questionOf} from '../../auth/directory/read-registration';
import {registrationStatuses} from '../../core/checks/registration';
import {proofsToRecord} from '../../core/checks/proof';
import {parseGuid} from '../../core/entra/guid';
import type {InspectedGuide} from '../Inspection/data';
import {useGuide} from '../page-state/use-guide';
import {ModeSwitch} from '../SignInCheck/ModeSwitch';
import {useSite} from '../site';
import {createController} from './controller';
import {promptOf} from './reading';
import {ResultView} from './ResultView';
import {Running} from './Running';
import {requestOf, signsOf} from './request';
import inspection from '../Inspection/styles.module.css';
import styles from '../SignInCheck/styles.module.css';

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
  const [address, setAddress] = useState('');
  const {mode, values} = state;
  const clientId = parseGuid(values.clientId ?? '');
  const root = typeof window === 'undefined' ? rootUrl : new URL(rootUrl, window.location.origin).href;
  const controller = useMemo(
    () =>
      createController({
        expectation: {...guide.registration, ownRedirectUris: [`${root}redirect.html`]},
        load: () => import('../../auth/directory'),
        now: Date.now,
        onResult: ({judgement, at}) => {
          const {mode: made, proofs} = store.get();
          const statuses = Object.entries(registrationStatuses(judgement.rows, guide.registration));
          const found = statuses.map(
            ([step, status]) => [step, {status, at, mode: made, findings: []}] as const,
          );
          store.setProofs(proofsToRecord(Object.fromEntries(found), proofs));
        },
      }),
    [guide, root, store],
  );
  useEffect(() => () => void controller.reset(), [controller]);
  const view = useSyncExternalStore(controller.subscribe, controller.get, controller.get);
  const question = questionOf(guide.registration);
  const isPractice = mode === 'practice';
  const signs = signsOf(guide, state, promptOf(address));
  const mayStart = isPractice || (checkerId !== undefined && clientId.ok);
  const start = () => {
    const request = requestOf({guide, values, mode, scenario, checkerId, root, locale});
    if (request) void controller.start(request, isPractice ? {} : signs);
  };
  return (
    <div className={inspection['panel']} data-testid="registration-check" data-phase={view.phase}>
      <p>{words.intro}</p>
      <p className={styles['small']}>
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
        <>
          {checkerId === undefined && <p className={styles['note']}>{words.notConfigured}</p>}
          {checkerId !== undefined && !clientId.ok && (
            <p className={styles['note']}>
              <a href="#your-values">{words.missing}</a>
            </p>
          )}
          {question.delegated && (
            <p>
              <label>
                {words.prompt}{' '}
                <input
                  type="url"
                  autoComplete="off"
                  spellCheck={false}
                  value={address}
                  data-testid="registration-prompt"
                  onChange={(event) => setAddress(event.currentTarget.value)}
                />
              </label>{' '}
              <span className={styles['small']}>{words.promptHint}</span>
            </p>
          )}
        </>
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

function Practice({
  guide,
  scenario,
  onChoose,
}: {
  readonly guide: InspectedGuide;
  readonly scenario: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const {practice} = words;
  return (
    <div className={styles['practice']}>
      <p className={styles['banner']}>
        <span aria-hidden="true">◇ </span>
        <strong>{practice.banner}</strong> {practice.bannerMore}
      </p>
      <label>
        {practice.scenario}{' '}
        <select
          value={scenario}
          data-testid="registration-scenario"
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {guide.scenarios.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
