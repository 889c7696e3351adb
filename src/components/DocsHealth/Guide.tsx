import type {GuideHealth, StepHealth} from '../../core/health/model';
import {ReadOn} from '../Freshness';
import {useSite} from '../site';
import {useHealth} from './context';
import {Due} from './Due';
import {Grid} from './Grid';
import {InEachLanguage} from './InEachLanguage';
import {CheckSign} from './StepStrip';
import styles from './styles.module.css';

/** One guide: its steps, when its facts were read, how it stands in each language, and its sources. */
export function Guide({id}: {readonly id: string}) {
  const {report, words} = useHealth();
  const guide = report.guides.find((one) => one.id === id);
  if (!guide) return null;
  const {guides: say} = words;
  return (
    <div data-guide={id}>
      <GuideFacts guide={guide} />
      <Steps steps={guide.steps} />
      <InEachLanguage href={guide.href} />
      <details className={styles['details']}>
        <summary>{say.sources(guide.sources.length)}</summary>
        <Grid
          columns={[{label: say.source}, {label: say.readOn}]}
          rows={guide.sources.map(({title, url, read, limit}) => ({
            key: url,
            cells: [
              <a href={url}>{title}</a>,
              <ReadOn date={read.iso} words={read.words} limit={limit.iso} limitWords={limit.words} />,
            ],
          }))}
        />
      </details>
    </div>
  );
}

function GuideFacts({guide: {steps, minutes, read}}: {readonly guide: GuideHealth}) {
  const {guides: say} = useHealth().words;
  const required = steps.filter((step) => step.required).length;
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{say.steps}</dt>
        <dd>{say.required(required, steps.length)}</dd>
      </div>
      <div>
        <dt>{say.time}</dt>
        <dd>{say.minutes(minutes)}</dd>
      </div>
      {read && (
        <>
          <div>
            <dt>{say.read}</dt>
            <dd>
              <time dateTime={read.newest.iso}>{read.newest.words}</time>
              {read.oldest.iso !== read.newest.iso && (
                <small>
                  {say.since} <time dateTime={read.oldest.iso}>{read.oldest.words}</time>
                </small>
              )}
            </dd>
          </div>
          <div>
            <dt>{say.due}</dt>
            <dd>
              <Due day={read.due} />
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}

function Steps({steps}: {readonly steps: readonly StepHealth[]}) {
  const {words, Link} = useHealth();
  const {checks} = useSite().words.guide;
  const {guides: say} = words;
  return (
    <Grid
      columns={[{label: say.step}, {label: say.check}, {label: say.time, isNumber: true}]}
      rows={steps.map(({id, title, href, check, minutes, required}) => ({
        key: id,
        cells: [
          <>
            <Link to={href}>{title}</Link>
            {!required && <small>{say.optional}</small>}
          </>,
          <span className={styles['how']} data-check={check}>
            <CheckSign check={check} />
            <span>{checks[check]}</span>
          </span>,
          <span className={styles['number']}>{say.minutes(minutes)}</span>,
        ],
      }))}
    />
  );
}
