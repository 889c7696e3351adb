import type {Findings} from '../../core/health/model';
import {Bars} from './Bars';
import {useHealth} from './context';
import {Grid} from './Grid';
import type {Tone} from './Segments';
import {StateSign} from './StateMark';
import styles from './styles.module.css';

const tones = {error: 'bad', warning: 'look', note: 'note'} as const satisfies Record<string, Tone>;
const states = {error: 'bad', warning: 'look'} as const;

/** What a check found: how often each kind, and the most serious in full. */
export function FoundTable({findings: {kinds, first}}: {readonly findings: Findings}) {
  const {links: say} = useHealth().words;
  return (
    <>
      {kinds.length > 0 && (
        <Bars
          caption={say.kinds}
          columns={[say.what, say.count]}
          bars={kinds.map(({code, title, severity, count}) => ({
            key: `${severity} ${code}`,
            label: (
              <>
                {title} <small>{say.one[severity]}</small>
              </>
            ),
            count,
            tone: tones[severity],
          }))}
        />
      )}
      {first.length > 0 && (
        <Grid
          caption={say.first}
          columns={[{label: say.where}, {label: say.what}, {label: say.todo}]}
          rows={first.map(({code, severity, file, line, message, remedy}, at) => ({
            key: `${code} ${String(at)}`,
            cells: [
              file === undefined ? (
                say.elsewhere
              ) : (
                <code>{line === undefined ? file : `${file}:${String(line)}`}</code>
              ),
              <span className={styles['how']}>
                <StateSign state={severity === 'note' ? 'unknown' : states[severity]} />
                <span>
                  <span className={styles['unseen']}>{say.one[severity]}: </span>
                  {message}
                </span>
              </span>,
              remedy,
            ],
          }))}
        />
      )}
    </>
  );
}
