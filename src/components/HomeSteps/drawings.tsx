import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {readonly alternative: string};

function Frame({alternative, children}: Props & {readonly children: ReactNode}): ReactNode {
  return (
    <svg className={styles['drawing']} viewBox="0 0 320 180" role="img" aria-label={alternative}>
      {children}
    </svg>
  );
}

const tick = 'M-5 .5l3.6 3.6L5-4.5';

/** A list of what is needed, and a clock. */
export function KnowDrawing({alternative}: Props): ReactNode {
  return (
    <Frame alternative={alternative}>
      <rect className={styles['sheet']} x="40" y="20" width="178" height="160" rx="6" />
      <path className={styles['words']} d="M64 48h86" />
      {[82, 112, 142].map((y, i) => (
        <g key={y}>
          <circle className={styles['point']} cx="70" cy={y} r="5" />
          <path className={styles['faint']} d={`M88 ${y}h${[96, 74, 88][i]}`} />
        </g>
      ))}
      <circle className={styles['clock']} cx="226" cy="74" r="42" />
      <path className={styles['hands']} d="M226 48v26l17 11" />
      <path className={styles['minutes']} d="M226 38v4M262 74h-4M226 110v-4M190 74h4" />
    </Frame>
  );
}

/** A portal form with its field filled in. */
export function DoDrawing({alternative}: Props): ReactNode {
  return (
    <Frame alternative={alternative}>
      <rect className={styles['sheet']} x="26" y="20" width="268" height="160" rx="6" />
      <path className={styles['rule']} d="M26 48h268M96 48v132" />
      <circle className={styles['point']} cx="44" cy="34" r="4" />
      <path className={styles['faint']} d="M42 70h36M42 90h28M42 110h38M42 130h24" />
      <path className={styles['words']} d="M116 72h62" />
      <rect className={styles['field']} x="114" y="88" width="160" height="34" rx="4" />
      <path className={styles['value']} d="M128 105h28M164 105h14M186 105h14M208 105h14M230 105h30" />
      <rect className={styles['button']} x="114" y="140" width="58" height="22" rx="4" />
      <path className={styles['faint']} d="M188 151h36" />
    </Frame>
  );
}

/** Three steps proved, one to be redone. */
export function ProveDrawing({alternative}: Props): ReactNode {
  return (
    <Frame alternative={alternative}>
      <rect className={styles['sheet']} x="40" y="20" width="200" height="160" rx="6" />
      {[48, 82, 150].map((y, i) => (
        <g key={y}>
          <circle className={styles['passed']} cx="70" cy={y} r="11" />
          <path className={styles['passedTick']} d={tick} transform={`translate(70 ${y})`} />
          <path className={styles['faint']} d={`M96 ${y}h${[104, 82, 94][i]}`} />
        </g>
      ))}
      <circle className={styles['failed']} cx="70" cy="116" r="11" />
      <path className={styles['failedCross']} d="M66 112l8 8M74 112l-8 8" />
      <path className={styles['words']} d="M96 116h70" />
      <path className={styles['back']} d="M200 150h58c20 0 20-34 0-34h-72M196 107l-10 9 10 9" />
    </Frame>
  );
}
