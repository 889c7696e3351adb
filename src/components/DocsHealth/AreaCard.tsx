import type {Area, State} from '../../core/health/attention';
import {tallyOn} from '../../core/health/freshness';
import type {HealthReport} from '../../core/health/model';
import {checkKinds, stepsByCheck} from '../../core/health/steps';
import {useToday} from '../Freshness/today';
import type {HealthWords} from '../messages/words';
import {useHealth} from './context';
import {Segments, type Segment} from './Segments';
import {StateMark} from './StateMark';
import {toneOf} from './StepStrip';
import styles from './styles.module.css';

const places: Readonly<Record<Area, string>> = {
  steps: '#guides',
  facts: '#facts',
  links: '#links',
  sync: '#languages',
};

/** One area: its name, its state, one number and what that number is made of. */
export function AreaCard({area, state}: {readonly area: Area; readonly state: State}) {
  const {report, words} = useHealth();
  const {figure, of, parts} = contents[area](report, words, useToday());
  return (
    <section className={styles['card']} data-area={area} data-state={state}>
      <p className={styles['cardHead']}>
        <a href={places[area]}>{words.areas[area]}</a>
        <StateMark
          state={state}
          words={words}
          says={state === 'unknown' ? words.unknownIn[area] : words.states[state]}
        />
      </p>
      <p className={styles['figure']}>
        {figure === undefined ? (
          words.figures.noReport
        ) : (
          <>
            <strong>{words.number(figure)}</strong> <span>{of}</span>
          </>
        )}
      </p>
      <Segments parts={parts} />
    </section>
  );
}

type Contents = {readonly figure?: number; readonly of: string; readonly parts: readonly Segment[]};

const none: Contents = {of: '', parts: []};

const contents: Readonly<
  Record<Area, (report: HealthReport, words: HealthWords, today: string) => Contents>
> = {
  steps: ({guides}, {figures, guides: {kinds}}) => {
    const steps = guides.flatMap((guide) => guide.steps);
    const counts = stepsByCheck(steps);
    return {
      figure: steps.length,
      of: figures.steps(guides.length),
      parts: checkKinds.map((kind) => ({label: kinds[kind], count: counts[kind], tone: toneOf[kind]})),
    };
  },
  facts: ({facts}, {figures, freshness}, today) => {
    const {fresh, ageing, stale} = tallyOn(facts.limits, today);
    return {
      figure: fresh + ageing + stale,
      of: figures.facts,
      parts: [
        {label: freshness.fresh, count: fresh, tone: 'good'},
        {label: freshness.ageing, count: ageing, tone: 'look'},
        {label: freshness.stale, count: stale, tone: 'bad'},
      ],
    };
  },
  links: ({links}, words) => {
    if (links.state !== 'made') return none;
    const {web, counts} = links;
    const {fine, unsure, broken, unasked} = words.links.onTheWeb;
    return {
      figure: counts.links,
      of: words.figures.links(counts.files),
      parts: [
        {label: fine, count: web.fine, tone: 'good'},
        {label: unsure, count: web.unsure, tone: 'look'},
        {label: broken, count: web.broken, tone: 'bad'},
        {label: unasked, count: web.addresses - web.asked, tone: 'unknown'},
      ],
    };
  },
  sync: ({sync}, words) => {
    if (sync.state !== 'made') return none;
    const drifted = sync.pages.filter(({hasDrifted}) => hasDrifted).length;
    const {ways} = words.sync;
    return {
      figure: sync.pages.length,
      of: words.figures.sync,
      parts: [
        {label: ways.inSync, count: sync.pages.length - drifted, tone: 'good'},
        {label: ways.drifted, count: drifted, tone: 'bad'},
        {label: ways.unpaired, count: sync.unpaired.length, tone: 'bad'},
      ],
    };
  },
};
