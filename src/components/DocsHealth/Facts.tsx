import {tallyOn} from '../../core/health/freshness';
import type {DueGroup, SubjectHealth} from '../../core/health/model';
import {useToday} from '../Freshness/today';
import {Bars} from './Bars';
import {useHealth} from './context';
import {Due} from './Due';
import {Grid} from './Grid';
import {Months} from './Months';
import {StateMark} from './StateMark';
import styles from './styles.module.css';

/** Every fact of contracts and catalogues: when each is due, what it is about, what it rests on. */
export function Facts() {
  const {report, words} = useHealth();
  const {facts} = report;
  const {facts: say} = words;
  return (
    <>
      <Months limits={facts.limits} />
      <Kinds kinds={facts.bySubject} />
      <Next groups={facts.due} />
      <Bars
        caption={say.rest}
        columns={[say.status, say.count]}
        bars={facts.byStatus.map(({status, count}) => ({
          key: status,
          label: say.statuses[status],
          count,
          tone: status === 'unverified' || status === 'community' ? 'look' : 'live',
        }))}
      />
    </>
  );
}

function Kinds({kinds}: {readonly kinds: readonly SubjectHealth[]}) {
  const {facts: say, number} = useHealth().words;
  return (
    <Grid
      caption={say.byKind}
      columns={[
        {label: say.kind},
        {label: say.count, isNumber: true},
        {label: say.limit, isNumber: true},
        {label: say.oldest},
        {label: say.first},
        {label: say.state},
      ]}
      rows={kinds.map(({about, days, limits, oldest, first}) => ({
        key: about,
        cells: [
          say.subjects[about],
          <span className={styles['number']}>
            {number(limits.reduce((sum, [, count]) => sum + count, 0))}
          </span>,
          <span className={styles['number']}>{say.days(days)}</span>,
          <time dateTime={oldest.iso}>{oldest.words}</time>,
          <Due day={first} />,
          <Current limits={limits} />,
        ],
      }))}
    />
  );
}

function Current({limits}: Pick<SubjectHealth, 'limits'>) {
  const {words} = useHealth();
  const {stale, ageing} = tallyOn(limits, useToday());
  const {overdue, soon} = words.facts;
  if (stale > 0) return <StateMark state="bad" words={words} says={overdue(stale)} />;
  if (ageing > 0) return <StateMark state="look" words={words} says={soon(ageing)} />;
  return <StateMark state="good" words={words} says={words.freshness.fresh} />;
}

function Next({groups}: {readonly groups: readonly DueGroup[]}) {
  const {facts: say} = useHealth().words;
  const ownerOf = ({owner, title}: DueGroup) => title ?? (isCatalogue(owner) ? say.owners[owner] : owner);
  const isCatalogue = (owner: string): owner is keyof typeof say.owners => Object.hasOwn(say.owners, owner);
  return (
    <Grid
      caption={say.next}
      columns={[{label: say.where}, {label: say.names}, {label: say.oldest}, {label: say.first}]}
      rows={groups.map((group) => ({
        key: `${group.owner} ${group.limit.iso} ${group.read.iso}`,
        cells: [
          ownerOf(group),
          <span className={styles['names']}>
            {group.ids.map((id) => (
              <code key={id}>{id}</code>
            ))}
            {group.count > group.ids.length && <span>{say.others(group.count - group.ids.length)}</span>}
          </span>,
          <time dateTime={group.read.iso}>{group.read.words}</time>,
          <Due day={group.limit} />,
        ],
      }))}
    />
  );
}
