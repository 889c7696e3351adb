import {useRef} from 'react';
import {maskText} from '../../core/diagnosis/masking/mask';
import type {Masked} from '../../core/diagnosis/diagnosis';
import type {Answer} from './answer';
import type {Explaining} from './explain';
import {readTextFile} from '../Inspection/read-file';
import {useWipedState} from '../Inspection/use-wiped-state';

type Note = 'cleared' | 'empty' | 'reading' | 'failed' | 'not-text' | 'too-large';

export type Doctor = {
  readonly text: string;
  /** What was wiped from the text in the field, by name; empty where nothing was. */
  readonly masked: readonly Masked[];
  readonly note?: Note;
  readonly answer?: Answer;
  readonly canUndo: boolean;
  change(text: string): void;
  explain(): void;
  drop(file: File): void;
  clear(): void;
  undo(): void;
};

type State = {text: string; masked: readonly Masked[]; note?: Note; answer?: Answer};
const empty: State = {text: '', masked: []};

/** The text, its answer, and what was cleared last: all of it in this component alone, and gone with it. */
export function useDoctor(
  asked: Explaining,
  onCodes: ((codes: readonly string[]) => void) | undefined,
): Doctor {
  const [state, setState] = useWipedState<State>(empty);
  const [cleared, setCleared] = useWipedState<State | undefined>(undefined);
  const latest = useRef(0);
  const change = (typed: string) => {
    latest.current += 1;
    const {text, masked} = maskText(typed);
    setState({text, masked: text === '' ? [] : added(state.masked, masked)});
    setCleared(undefined);
  };
  const explain = async () => {
    if (state.text.trim() === '') {
      setState({...state, note: 'empty'});
      return;
    }
    latest.current += 1;
    const mine = latest.current;
    const {answer: _, ...before} = state;
    setState({...before, note: 'reading'});
    try {
      const {explainText} = await import('./explain');
      const {answer, diagnosis} = explainText(state.text, asked);
      if (mine !== latest.current) return;
      setState({text: state.text, masked: state.masked, answer});
      if (diagnosis.codes.length > 0) onCodes?.(diagnosis.codes);
    } catch {
      if (mine === latest.current) setState({...before, note: 'failed'});
    }
  };
  const drop = async (file: File) => {
    const read = await readTextFile(file);
    if ('text' in read) change(read.text);
    else setState({...state, note: read.because});
  };
  return {
    ...state,
    canUndo: cleared !== undefined,
    change,
    explain: () => void explain(),
    drop: (file) => void drop(file),
    clear() {
      latest.current += 1;
      setCleared(state);
      setState({...empty, note: 'cleared'});
    },
    undo() {
      if (cleared) setState(cleared);
      setCleared(undefined);
    },
  };
}

/** What was wiped earlier stays told: the next keystroke has nothing left to wipe. */
function added(before: readonly Masked[], now: readonly Masked[]): readonly Masked[] {
  const kinds = [...new Set([...before, ...now].map(({kind}) => kind))];
  const most = (list: readonly Masked[], kind: Masked['kind']) =>
    list.find((each) => each.kind === kind)?.count ?? 0;
  return kinds.map((kind) => ({kind, count: Math.max(most(before, kind), most(now, kind))}));
}
