import type {ReactNode} from 'react';
import type {HomeWords} from '../messages/words';
import styles from './styles.module.css';

const width = 1200;
const deckEnds = 214;
const spans = {from: 150, to: 1050} as const;
const cables = 9;

/** Height of the deck at `x`: a slight camber, so that the bridge reads as one. */
function deckAt(x: number): number {
  const t = x / width;
  return deckEnds - 4 * 34 * t * (1 - t);
}

/** Height of the arch at `x`, which rises from the deck at both ends of its span. */
function archAt(x: number): number {
  const t = (x - spans.from) / (spans.to - spans.from);
  return deckAt(x) - 4 * 148 * t * (1 - t);
}

function line(at: (x: number) => number, from: number, to: number): string {
  const points = Array.from({length: 49}, (_, i) => from + ((to - from) * i) / 48);
  return points.map((x, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${at(x).toFixed(1)}`).join('');
}

const cableXs = Array.from(
  {length: cables},
  (_, i) => spans.from + ((spans.to - spans.from) * (i + 1)) / (cables + 1),
);

/** The footbridge of the home page; its two ends are named in text, which stays readable at any width. */
export function HomeBridge({words}: {readonly words: HomeWords['bridge']}): ReactNode {
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${width} 262`}
        role="img"
        aria-label={words.alternative}
      >
        <path
          className={styles['ground']}
          d={`M0 ${deckEnds - 6}H86L112 262H0ZM${width} ${deckEnds - 6}H1114L1088 262H${width}Z`}
        />
        <path className={styles['water']} d="M190 246h96M356 253h168M610 245h132M806 253h92M958 246h56" />
        {cableXs.map((x) => (
          <path
            key={x}
            className={styles['cable']}
            d={`M${x} ${archAt(x).toFixed(1)}V${deckAt(x).toFixed(1)}`}
          />
        ))}
        <path className={styles['arch']} d={line(archAt, spans.from, spans.to)} />
        <path className={styles['deck']} d={line(deckAt, 0, width)} />
        {cableXs.map((x) => (
          <g key={x} transform={`translate(${x} ${deckAt(x).toFixed(1)})`}>
            <circle className={styles['step']} r="13" />
            <path className={styles['tick']} d="M-5.5 .5l4 4 7-8.5" />
          </g>
        ))}
        <circle className={styles['end']} cx={spans.from} cy={deckAt(spans.from)} r="9" />
        <circle className={styles['end']} cx={spans.to} cy={deckAt(spans.to)} r="9" />
      </svg>
      <figcaption className={styles['ends']}>
        <span>{words.from}</span>
        <span className={styles['along']}>{words.along}</span>
        <span>{words.to}</span>
      </figcaption>
    </figure>
  );
}
