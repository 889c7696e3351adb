import styles from './styles.module.css';

export type VerdictProps = {
  readonly verdict: 'asked' | 'depends' | 'unneeded' | 'never' | 'default' | 'legacy';
  readonly words: string;
};

const signs = {asked: '✓', depends: '!', unneeded: '–', never: '✕', default: '○', legacy: '!'} as const;

/** What to do about a permission, as a sign and words, never by colour alone. */
export function Verdict({verdict, words}: VerdictProps) {
  return (
    <p className={styles['verdict']} data-verdict={verdict}>
      <span aria-hidden="true">{signs[verdict]}</span>
      {words}
    </p>
  );
}
