import {useId} from 'react';
import {useSite} from '../site';
import styles from './styles.module.css';

export type SequenceProps = {
  readonly title: string;
  /** Left to right. */
  readonly parties: readonly string[];
  /** Top to bottom; `from` and `to` are positions in `parties`. */
  readonly messages: readonly {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly reply?: boolean;
  }[];
};

const COLUMN = 190;
const ROW = 54;
const HEAD = 56;
const LINE_CHARS = 26;

/** Who talks to whom, drawn from data; the same told as a list for screen readers and narrow screens. */
export function SequenceDiagram({title, parties, messages}: SequenceProps) {
  const {words} = useSite();
  const arrow = useId();
  const width = COLUMN * parties.length;
  const height = HEAD + ROW * messages.length + 16;
  const at = (index: number) => COLUMN * index + COLUMN / 2;
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        aria-hidden="true"
      >
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path className={styles['head']} d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {parties.map((party, index) => (
          <g key={party}>
            <line className={styles['life']} x1={at(index)} x2={at(index)} y1={40} y2={height - 6} />
            <rect className={styles['party']} x={at(index) - 84} y={6} width={168} height={34} rx={6} />
            <text className={styles['name']} x={at(index)} y={28} textAnchor="middle">
              {party}
            </text>
          </g>
        ))}
        {messages.map(({from, to, text, reply}, index) => {
          const y = HEAD + ROW * index + 34;
          const direction = Math.sign(to - from);
          const middle = (at(from) + at(to)) / 2;
          const lines = wrap(text, LINE_CHARS * Math.max(1, Math.abs(to - from)));
          return (
            <g key={index}>
              {lines.map((line, position) => (
                <text
                  key={line}
                  className={styles['text']}
                  x={middle}
                  y={y - 7 - 14 * (lines.length - 1 - position)}
                  textAnchor="middle"
                >
                  {position === 0 ? `${String(index + 1)}. ${line}` : line}
                </text>
              ))}
              <line
                className={reply ? styles['reply'] : styles['message']}
                x1={at(from) + 4 * direction}
                x2={at(to) - 4 * direction}
                y1={y}
                y2={y}
                markerEnd={`url(#${arrow})`}
              />
            </g>
          );
        })}
      </svg>
      <figcaption>
        <strong>{title}</strong>
        <details className={styles['told']}>
          <summary>{words.guide.inWords}</summary>
          <ol>
            {messages.map(({from, to, text}, index) => (
              <li key={index}>
                {parties[from]} → {parties[to]} : {text}
              </li>
            ))}
          </ol>
        </details>
      </figcaption>
    </figure>
  );
}

/** Breaks a sentence at spaces into at most two or three lines of about `limit` characters. */
function wrap(sentence: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
