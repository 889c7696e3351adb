import {useEffect, useRef, type ReactNode} from 'react';
import data from '@inspection-data';
import {manifestCheck} from '@manifest-words';
import {maskText} from '../../core/diagnosis/masking/mask';
import {asOutcome} from '../../core/checks/judged';
import {idsOfRegistration} from '../../core/checks/object-ids';
import {judgeRegistration} from '../../core/checks/registration/judge-registration';
import {manifestEvidence} from '../../core/checks/registration/manifest-evidence';
import {readPastedManifest, type PastedManifest} from '../../core/entra/pasted-manifest';
import {withOwnAddress} from '../Inspection/own-address';
import {PasteField} from '../Inspection/PasteField';
import {useWipedState} from '../Inspection/use-wiped-state';
import type {ManifestNote} from '../messages/manifest-sentences';
import {useGuide} from '../page-state/use-guide';
import {useLearnt} from '../page-state/use-learnt';
import {useSite} from '../site';
import {ManifestView} from './ManifestView';
import {NotAManifest} from './NotAManifest';
import {tellNote} from './tell';
import styles from '../Inspection/styles.module.css';

type Props = {
  /** Empty: none was chosen. */
  readonly integration: string;
  readonly isOnPage: boolean;
};

type State = {
  readonly text: string;
  /** Something in the text looked like a secret, and is masked. */
  readonly isMasked?: boolean;
  readonly read?: PastedManifest;
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
  readonly note?: ManifestNote;
};

/** How a manifest begins. */
const example = '{ "id": "…", "appId": "…" }';
const empty: State = {text: '', at: 0};
/** A longer text is refused by its length alone: nothing reads it, and nothing shows it. */
const longestShown = 1_000_000;

/** Reads a pasted manifest, and compares it with a guide. The text stays in this component, and goes with the page. */
export function ManifestCheck({integration, isOnPage}: Props): ReactNode {
  const {locale, rootUrl} = useSite();
  const {state: guideState, store} = useGuide(integration);
  const known = data.guides.find(({id}) => id === integration);
  const guide = known && withOwnAddress(known, rootUrl);
  const [state, setState] = useWipedState(empty);
  const heading = useRef<HTMLHeadingElement>(null);
  const {text, read, note, isMasked} = state;
  const {clientId} = guideState.values;
  useEffect(() => {
    if (read) heading.current?.focus();
  }, [read]);
  useLearnt(store, 'manifest', read ? idsOfRegistration(manifestEvidence(read.registration)) : []);
  /** Proves something of the reader's own application alone: the one whose client ID they gave. */
  const record = ({registration}: PastedManifest, at: number) => {
    if (!guide || registration.appId !== clientId?.toLowerCase()) return;
    const checked = {evidence: manifestEvidence(registration), at, mode: 'real' as const};
    const judged = judgeRegistration(checked, guide.registration);
    store.addOutcome({...asOutcome(checked, judged, ''), shownIn: 'manifest'});
  };
  const look = (pasted: string, wanted = clientId) => {
    const result = readPastedManifest(pasted, wanted);
    const at = Date.now();
    if (!result.ok && result.problem.code === 'secret-included') {
      setState({...empty, note: result.problem});
      return;
    }
    const {text: shown, masked} = pasted.length > longestShown ? {text: '', masked: []} : maskText(pasted);
    const kept = {text: shown, at, ...(masked.length > 0 && {isMasked: true})};
    setState(result.ok ? {...kept, read: result.value} : {...kept, note: result.problem});
    if (result.ok) record(result.value, at);
  };
  const {form, masked, problems: _, ...rest} = manifestCheck;
  const said = note && note.code !== 'empty' ? tellNote(note, locale) : undefined;
  return (
    <div className={styles['panel']} data-testid="manifest-check">
      <PasteField
        {...form}
        example={example}
        text={text}
        say={[said, isMasked && masked].filter(Boolean).join(' ')}
        isWrong={said !== undefined && note?.code !== 'cleared'}
        canClear={text !== ''}
        testId="manifest-text"
        onText={(pasted) => look(pasted)}
        onRefused={(code) => setState({...empty, note: {code}})}
        onClear={() => setState({...empty, note: {code: 'cleared'}})}
      />
      {note && <NotAManifest note={note} unnamed={rest.unnamed} onChoose={(wanted) => look(text, wanted)} />}
      {read && (
        <ManifestView
          read={read}
          at={state.at}
          values={guideState.values}
          guide={guide}
          isOnPage={isOnPage}
          headingRef={heading}
        />
      )}
    </div>
  );
}
