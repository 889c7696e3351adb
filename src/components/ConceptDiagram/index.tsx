import {useId} from 'react';
import type {CheckKind} from '../../core/contracts/schema';
import {useSite} from '../site';
import styles from './styles.module.css';

export type ConceptProps = {
  readonly title: string;
  readonly alternative: readonly string[];
  readonly groups: readonly {readonly title: string; readonly boxes: readonly Box[]}[];
  readonly between: readonly {readonly arrows: readonly Arrow[]}[];
};

type Box = {
  readonly title: string;
  readonly lines?: readonly {readonly text: string; readonly code?: string}[];
  readonly main?: boolean;
  readonly down?: string;
  readonly seenBy?: readonly CheckKind[];
};

type Arrow = {readonly text: string; readonly back?: boolean};

/** How things belong together: boxes and labelled arrows, drawn as text, so that they wrap on a phone. */
export function ConceptDiagram({title, alternative, groups, between}: ConceptProps) {
  const {words} = useSite();
  const captionId = useId();
  return (
    <figure className={styles['figure']} aria-labelledby={captionId}>
      <div
        className={styles['drawing']}
        role="img"
        aria-label={alternative.join(' ')}
        data-groups={groups.length}
      >
        {groups.map((group, index) => (
          <Group key={group.title} group={group} arrows={between[index]?.arrows ?? []} />
        ))}
      </div>
      <figcaption>
        <strong id={captionId}>{title}</strong>
        <details className={styles['told']}>
          <summary>{words.guide.inWords}</summary>
          <ol>
            {alternative.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </details>
      </figcaption>
    </figure>
  );
}

type GroupProps = {readonly group: ConceptProps['groups'][number]; readonly arrows: readonly Arrow[]};

function Group({group, arrows}: GroupProps) {
  return (
    <>
      <div className={styles['group']}>
        <p className={styles['groupTitle']}>{group.title}</p>
        {group.boxes.map((box) => (
          <BoxWithArrow key={box.title} {...box} />
        ))}
      </div>
      {arrows.length > 0 && (
        <div className={styles['between']}>
          {arrows.map(({text, back}) => (
            <p key={text} className={styles['arrow']} data-back={back ?? false}>
              <span className={styles['label']}>{text}</span>
              <span className={styles['shaft']} />
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function BoxWithArrow({title, lines, main, down, seenBy}: Box) {
  const {words} = useSite();
  return (
    <>
      <div className={styles['box']} data-main={main ?? false}>
        <p className={styles['boxTitle']}>{title}</p>
        {lines?.map(({text, code}) => (
          <p key={text} className={styles['line']}>
            {text}
            {code !== undefined && <code>{code}</code>}
          </p>
        ))}
        {seenBy?.map((check) => (
          <p key={check} className={styles['seen']}>
            {words.guide.checks[check]}
          </p>
        ))}
      </div>
      {down !== undefined && (
        <p className={styles['down']}>
          <span className={styles['shaft']} />
          <span className={styles['label']}>{down}</span>
        </p>
      )}
    </>
  );
}
