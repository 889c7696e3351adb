import type {Attention, AttentionCode} from '../../core/health/attention';
import {useHealth} from './context';
import {StateSign} from './StateMark';
import styles from './styles.module.css';

type Next = {
  readonly command?: string;
  /** Where the handbook, or this page, says more. */
  readonly to: string;
};

const links = {command: 'npm run check:links', to: '/write/links'};
const sync = {command: 'npm run check:sync', to: '/write/sync'};
const freshness = {command: 'npm test -- --only freshness', to: '/write/freshness'};

const next: Readonly<Record<AttentionCode, Next>> = {
  'links-failed': links,
  'sync-failed': sync,
  'facts-overdue': freshness,
  'facts-due': freshness,
  'links-broken': links,
  'links-doubtful': links,
  'web-broken': links,
  'web-doubtful': links,
  'web-not-asked': links,
  'pages-unpaired': sync,
  'pages-drifted': sync,
  'sections-not-accepted': {...sync, command: 'npm run check:sync -- --accept'},
  'labels-unverified': {...sync, to: '#languages'},
};

/** What asks for somebody's hand, the most serious first, with the command that tells more. */
export function ToDo({items}: {readonly items: readonly Attention[]}) {
  const {words, Link} = useHealth();
  return (
    <section className={styles['todo']} aria-label={words.toDo}>
      <p className={styles['caption']}>{words.toDo}</p>
      <ul>
        {items.map(({code, state, count, of}) => {
          const {command, to} = next[code];
          return (
            <li key={code} data-code={code}>
              <StateSign state={state} />
              <span>
                {words.attention[code](count, of)}{' '}
                {to.startsWith('#') ? <a href={to}>{words.more}</a> : <Link to={to}>{words.more}</Link>}
              </span>
              {command !== undefined && <code>{command}</code>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
