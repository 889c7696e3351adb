import {checkKinds, stepsByCheck} from '../../core/health/steps';
import {Bars} from './Bars';
import {useHealth} from './context';
import {Due} from './Due';
import {Grid} from './Grid';
import {PageState} from './PageState';
import {CheckSign, StepStrip, toneOf} from './StepStrip';
import styles from './styles.module.css';

/** All guides side by side, and how their steps are checked. */
export function Guides() {
  const {report, words, Link} = useHealth();
  const {guides: say} = words;
  const counts = stepsByCheck(report.guides.flatMap(({steps}) => steps));
  return (
    <>
      <Bars
        caption={say.byCheck}
        columns={[say.kind, say.count]}
        bars={checkKinds.map((kind) => ({
          key: kind,
          label: (
            <>
              <CheckSign check={kind} /> {say.kinds[kind]}
            </>
          ),
          count: counts[kind],
          tone: toneOf[kind],
        }))}
      />
      <Grid
        caption={say.strips}
        columns={[{label: say.guide}, {label: say.time, isNumber: true}, {label: say.due}, {label: say.twin}]}
        rows={report.guides.map(({id, title, href, steps, minutes, read}) => ({
          key: id,
          cells: [
            <>
              <Link to={href}>{title}</Link>
              <StepStrip steps={steps} />
            </>,
            <span className={styles['number']}>{say.minutes(minutes)}</span>,
            read && <Due day={read.due} />,
            <PageState href={href} />,
          ],
        }))}
      />
    </>
  );
}
