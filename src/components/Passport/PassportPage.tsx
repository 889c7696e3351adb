import {useEffect, useRef, type ReactNode} from 'react';
import data from '@passport-data';
import {passport as words} from '@passport-words';
import {sentences} from '@sentences';
import {passportFormat, type Passport} from '../../core/passport/passport';
import {parsePassport} from '../../core/passport/read-passport';
import {replay, type Replayed} from '../../core/passport/replay';
import {PasteField} from '../Inspection/PasteField';
import {useWipedState} from '../Inspection/use-wiped-state';
import {useSite} from '../site';
import type {PassportGuide} from './data';
import {PassportView} from './PassportView';
import {printAlone} from './print-alone';
import {tellProblem} from './tell-problem';
import styles from './styles.module.css';

type Opened = {readonly passport: Passport; readonly guide: PassportGuide; readonly replayed: Replayed};

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
      <h1>{page.title}</h1>
      <p className={styles['lead']}>{page.intro}</p>
      <noscript>
        <p>{form.needsScript}</p>
      </noscript>
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
          {!opened.replayed.sameContract && <p className={styles['note']}>{words.replay.otherContract}</p>}
          <p className={styles['buttons']}>
            <button type="button" data-testid="passport-print" onClick={printAlone}>
              {words.make.print}
            </button>
          </p>
          <PassportView
            passport={{...opened.passport, steps: opened.replayed.steps}}
            guide={opened.guide}
            sentences={sentences.findings}
            guideUrl={`${baseUrl}guides/${opened.passport.integration}`}
          />
        </section>
      )}
    </>
  );
}

function open(pasted: string): State {
  if (pasted.trim() === '') return empty;
  const read = parsePassport(pasted);
  if (!read.ok) return {text: pasted, say: tellProblem(read.problem), isWrong: true};
  const {value: passport} = read;
  const guide = data.guides.find(({contract}) => contract.integration === passport.integration);
  if (!guide)
    return {text: pasted, say: words.problems['unknown-guide'](passport.integration), isWrong: true};
  const opened = {passport, guide, replayed: replay(passport, guide.contract)};
  return {text: '', opened, say: words.form.read};
}

function verdictOn({guide, replayed}: Opened): string {
  const {same, different} = words.replay;
  if (replayed.different.length === 0) return same;
  return different(replayed.different.map((id) => guide.titles[id] ?? id).join(', '));
}
