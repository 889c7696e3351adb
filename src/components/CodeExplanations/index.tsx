import {useEffect, useState} from 'react';
import {useSite} from '../site';
import type {CodeExplanation} from './load-explanations';
import styles from './styles.module.css';

export type GuideSteps = readonly {readonly id: string; readonly title: string}[];

type Props = {readonly codes: readonly string[]; readonly steps: GuideSteps};

/** Each code: what it means, who must act, which step to redo; unknown ones lead to Microsoft's lookup page. */
export function CodeExplanations({codes, steps}: Props) {
  const {words} = useSite();
  const texts = words.signInCheck.codes;
  const [explained, setExplained] = useState<readonly CodeExplanation[]>([]);
  useEffect(() => {
    let current = true;
    import('./load-explanations')
      .then(({explainCodes}) => {
        const ids = steps.map(({id}) => id);
        if (current) setExplained(explainCodes(codes, ids));
      })
      // Without them the finding above still says what to do.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [codes, steps]);
  const others = codes.filter((code) => !explained.some((entry) => entry.code === code));
  if (explained.length === 0) return null;
  return (
    <div className={styles['codes']} data-testid="code-explanations">
      <h5>{texts.title}</h5>
      {explained.map((entry) => (
        <Explanation key={entry.code} entry={entry} steps={steps} />
      ))}
      {others.length > 0 && (
        <p className={styles['small']}>
          {texts.also} {others.join(', ')}
        </p>
      )}
    </div>
  );
}

function Explanation({
  entry: {code, known, lookupUrl},
  steps,
}: {
  readonly entry: CodeExplanation;
  readonly steps: GuideSteps;
}) {
  const {words, baseUrl} = useSite();
  const texts = words.signInCheck.codes;
  const step = steps.find(({id}) => id === known?.step);
  return (
    <div data-code={code} data-known={known !== undefined}>
      <p>
        <code translate="no">{code}</code> {known ? known.happened : texts.unknown}
      </p>
      {known && (
        <dl>
          <dt>{texts.cause}</dt>
          <dd>{known.cause}</dd>
          <dt>{texts.next}</dt>
          <dd>{known.next}</dd>
          <dt>{texts.actor}</dt>
          <dd data-testid="code-actor">{known.actor}</dd>
          {step && (
            <>
              <dt>{texts.step}</dt>
              <dd>
                <a href={`#${step.id}`}>{step.title}</a>
              </dd>
            </>
          )}
        </dl>
      )}
      <p>
        {known ? (
          <a href={`${baseUrl}errors/${known.anchor}`}>{texts.more(code)}</a>
        ) : (
          <a href={lookupUrl} target="_blank" rel="noopener noreferrer">
            {texts.lookup(code)}
            <span aria-hidden="true"> ↗</span>
          </a>
        )}
      </p>
    </div>
  );
}
