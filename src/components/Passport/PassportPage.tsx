import {useEffect, useRef, type ReactNode} from 'react';
import data from '@passport-data';
import {passport as words} from '@passport-words';
import {maskText} from '../../core/diagnosis/masking/mask';
import {passportFormat} from '../../core/passport/passport';
import {parsePassport, type OpenedPassport} from '../../core/passport/read-passport';
import {replay, type Replayed} from '../../core/passport/replay';
import {PageOpening} from '../Inspection/PageOpening';
import {PasteField} from '../Inspection/PasteField';
import {printAlone} from '../Inspection/print-alone';
import {useWipedState} from '../Inspection/use-wiped-state';
import {useSite} from '../site';
import type {PassportGuide} from './data';
import {PassportView} from './PassportView';
import {contractChange, verdictOn} from './tell-verdict';
import {tellProblem} from './tell-problem';
import inspection from '../Inspection/styles.module.css';
import styles from './styles.module.css';

type Opened = {readonly passport: OpenedPassport; readonly guide: PassportGuide; readonly replayed: Replayed};

type State = {
  readonly text: string;
  readonly opened?: Opened;
  readonly say?: string;
  readonly isWrong?: boolean;
};

const empty: State = {text: ''};

/** Opens a passport that somebody sent, and judges its evidence again. */
export function PassportPage(): ReactNode {
  const {baseUrl} = useSite();
  const [{text, opened, say, isWrong = false}, setState] = useWipedState<State>(empty);
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) result.current?.focus();
  }, [opened]);
  const {page, form, problems} = words;
  return (
    <>
      <PageOpening {...page} needsScript={form.needsScript} />
      <PasteField
        {...form}
        example={`{"format": "${passportFormat}", …}`}
        text={text}
        say={say}
        isWrong={isWrong}
        canClear={text !== '' || opened !== undefined}
        testId="passport-text"
        onText={(pasted) => setState(open(pasted))}
        onRefused={(because) => setState({text: '', say: problems[because], isWrong: true})}
        onClear={() => setState({text: '', say: form.cleared})}
      />
      {opened && (
        <section>
          <h2 ref={result} tabIndex={-1} className={styles['verdict']} data-testid="passport-verdict">
            {verdictOn(opened)}
          </h2>
          {opened.passport.wasCleaned && (
            <p className={styles['note']} data-testid="passport-cleaned">
              {words.replay.cleaned}
            </p>
          )}
          {!opened.replayed.sameContract && (
            <p className={styles['note']} data-testid="passport-contract">
              {contractChange(opened)}
            </p>
          )}
          <p className={inspection['buttons']}>
            <button type="button" data-testid="passport-print" onClick={() => printAlone('passport')}>
              {words.make.print}
            </button>
          </p>
          <PassportView
            passport={{...opened.passport, steps: opened.replayed.steps, others: opened.replayed.others}}
            guide={opened.guide}
            guideUrl={`${baseUrl}guides/${opened.passport.integration}`}
          />
        </section>
      )}
    </>
  );
}

/** A longer text is refused by its length alone: nothing reads it, and nothing shows it. */
const longestShown = 500_000;

function open(pasted: string): State {
  if (pasted.trim() === '') return empty;
  const read = parsePassport(pasted);
  if (!read.ok) return {text: shown(pasted), say: tellProblem(read.problem), isWrong: true};
  const {value: passport} = read;
  const guide = data.guides.find(({contract}) => contract.integration === passport.integration);
  if (!guide)
    return {text: shown(pasted), say: words.problems['unknown-guide'](passport.integration), isWrong: true};
  const opened = {passport, guide, replayed: replay(passport, guide.contract)};
  return {text: '', opened, say: words.form.read};
}

/** What stays in the field may be anything that somebody had on their clipboard. */
function shown(pasted: string): string {
  return pasted.length > longestShown ? '' : maskText(pasted).text;
}
