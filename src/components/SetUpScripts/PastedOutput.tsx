import {Suspense, lazy, useEffect, useRef, type ReactNode} from 'react';
import {setUpScripts as words} from '@scripts-words';
import {maskText} from '../../core/diagnosis/masking/mask';
import type {InspectedGuide} from '../Inspection/data';
import {withOwnAddress} from '../Inspection/own-address';
import {PasteField} from '../Inspection/PasteField';
import {useWipedState} from '../Inspection/use-wiped-state';
import {useGuide} from '../page-state/use-guide';
import {useLearnt} from '../page-state/use-learnt';
import {useSite} from '../site';
import type {Explained} from './explain-pasted';
import type {RightValues} from './values';
import styles from './styles.module.css';

const ExplainedView = lazy(async () => ({default: (await import('./ExplainedView')).ExplainedView}));

type Props = {readonly guide: InspectedGuide; readonly values: RightValues};

type State = {
  readonly text: string;
  readonly isMasked?: boolean;
  readonly problem?: keyof typeof words.problems;
  readonly wasCleared?: true;
  readonly explained?: Explained;
};

const empty: State = {text: ''};
/** Answers of Graph about one application have some ten thousand characters. */
const longestText = 1_000_000;

/** What a check script printed: masked, explained by the rules of the other checks, and gone with the page. */
export function PastedOutput({guide, values}: Props): ReactNode {
  const {rootUrl} = useSite();
  const {store} = useGuide(guide.id);
  const [state, setState] = useWipedState(empty);
  const latest = useRef('');
  useEffect(() => {
    // What is still being read when the page is left must not come back.
    const forget = () => {
      latest.current = '';
    };
    window.addEventListener('pagehide', forget);
    return () => {
      forget();
      window.removeEventListener('pagehide', forget);
    };
  }, []);
  const look = async (pasted: string) => {
    latest.current = pasted;
    if (pasted.length > longestText) {
      setState({...empty, problem: 'too-long'});
      return;
    }
    const {text, masked} = maskText(pasted);
    const shown = {text, ...(masked.length > 0 && {isMasked: true})};
    setState(shown);
    if (text.trim() === '') return;
    const answer = await explain(text, withOwnAddress(guide, rootUrl), values);
    // Something else was pasted meanwhile, or the page was left.
    if (latest.current !== pasted) return;
    setState('problem' in answer ? {...shown, ...answer} : {...shown, explained: answer});
    if (!('problem' in answer)) store.addOutcome({...answer.outcome, shownIn: 'scripts'});
  };
  const {text, problem, isMasked, wasCleared, explained} = state;
  useLearnt(store, 'scripts', explained?.about === 'registration' ? explained.ids : []);
  const {title, ...field} = words.paste;
  const said = [
    problem && words.problems[problem],
    isMasked && words.masked,
    wasCleared && words.cleared,
  ].filter(Boolean);
  return (
    <div className={styles['pasted']} data-testid="script-output">
      <h3>{title}</h3>
      <PasteField
        {...field}
        text={text}
        say={said.join(' ')}
        isWrong={problem !== undefined}
        canClear={text !== ''}
        testId="script-output-text"
        onText={(pasted) => void look(pasted)}
        onRefused={(refused) => setState({...empty, problem: refused})}
        onClear={() => {
          latest.current = '';
          setState({...empty, wasCleared: true});
        }}
      />
      {explained && (
        <Suspense fallback={<p role="status">…</p>}>
          <ExplainedView guide={guide} explained={explained} />
        </Suspense>
      )}
    </div>
  );
}

async function explain(
  text: string,
  guide: InspectedGuide,
  values: RightValues,
): Promise<Explained | {readonly problem: keyof typeof words.problems}> {
  try {
    const {explainPasted} = await import('./explain-pasted');
    const answer = await explainPasted(text, guide, values);
    if (!('problem' in answer)) return answer;
    const {problem} = answer;
    // The other ways of failing are of a reading that asks Graph itself.
    return {
      problem: problem in words.problems ? (problem as keyof typeof words.problems) : 'unusable-answer',
    };
  } catch {
    return {problem: 'not-loaded'};
  }
}
