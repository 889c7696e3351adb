import type {SyncHealth, Tally} from '../../core/health/model';
import {useHealth} from './context';
import {FoundTable} from './FoundTable';
import {Grid} from './Grid';
import {Segments} from './Segments';
import {StateMark} from './StateMark';
import styles from './styles.module.css';
import {Unmade} from './Unmade';

const command = 'npm run check:sync';

/** What the two languages say, beside each other: by kind of difference, and what writers accepted. */
export function Languages() {
  const {report, words} = useHealth();
  const {sync} = report;
  if (sync.state !== 'made') return <Unmade part={sync} command={command} />;
  const {accepted, sections} = sync;
  return (
    <>
      <Families sync={sync} />
      <p className={styles['caption']}>{words.sync.accepted}</p>
      <div className={styles['accepted']}>
        <Segments
          parts={[
            {label: words.sync.acceptedYes, count: accepted, tone: 'good'},
            {label: words.sync.acceptedNo, count: sections - accepted, tone: 'unknown'},
          ]}
        />
      </div>
      {sync.first.length > 0 && <FoundTable findings={{...sync, kinds: []}} />}
      <Unverified labels={sync.unverified} />
    </>
  );
}

function Families({sync: {byFamily}}: {readonly sync: SyncHealth}) {
  const {words} = useHealth();
  return (
    <Grid
      columns={[{label: words.sync.families}, {label: words.sync.family}]}
      rows={byFamily.map(({family, tally}) => ({
        key: family,
        cells: [words.sync.names[family], <Found key={family} tally={tally} />],
      }))}
    />
  );
}

function Found({tally: {errors, warnings, notes}}: {readonly tally: Tally}) {
  const {words} = useHealth();
  const state = errors > 0 ? 'bad' : warnings > 0 ? 'look' : 'good';
  const nothing = errors + warnings + notes === 0;
  return (
    <StateMark
      state={state}
      words={words}
      says={nothing ? words.sync.inOrder : words.guides.found(errors, warnings, notes)}
    />
  );
}

function Unverified({labels}: {readonly labels: SyncHealth['unverified']}) {
  const {words} = useHealth();
  const {sync: say} = words;
  if (labels.length === 0) return null;
  return (
    <details className={styles['details']}>
      <summary>{say.labels(labels.length)}</summary>
      <Grid
        columns={[{label: say.english}, {label: say.french}, {label: say.pages, isNumber: true}]}
        rows={labels.map(({en, fr, pages}) => ({
          key: `${en} ${fr}`,
          cells: [
            <span lang="en">{en}</span>,
            <span lang="fr">{fr}</span>,
            <span className={styles['number']}>{words.number(pages)}</span>,
          ],
        }))}
      />
    </details>
  );
}
