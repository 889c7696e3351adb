import type {LinksHealth, WebHealth} from '../../core/health/model';
import {Bars} from './Bars';
import {useHealth} from './context';
import {FoundTable} from './FoundTable';
import {StateMark} from './StateMark';
import styles from './styles.module.css';
import {Unmade} from './Unmade';

const command = 'npm run check:links';

/** Links inside the site, and what is known of those that lead to the web. */
export function Links() {
  const {report} = useHealth();
  if (report.links.state !== 'made') return <Unmade part={report.links} command={command} />;
  return (
    <>
      <Own links={report.links} />
      <Web web={report.links.web} />
    </>
  );
}

function Own({links: {own}}: {readonly links: LinksHealth}) {
  const {words} = useHealth();
  const {links: say} = words;
  const {errors, warnings, notes} = own.tally;
  const state = errors > 0 ? 'bad' : warnings > 0 ? 'look' : 'good';
  return (
    <div data-links="own">
      <p className={styles['caption']}>{say.own}</p>
      <p>
        <StateMark
          state={state}
          words={words}
          says={state === 'good' ? say.nothing : words.guides.found(errors, warnings, 0)}
        />
      </p>
      {errors + warnings + notes > 0 && <FoundTable findings={own} />}
    </div>
  );
}

function Web({web}: {readonly web: WebHealth}) {
  const {words} = useHealth();
  const {links: say} = words;
  const {answers, addresses, asked, fine, unsure, broken} = web;
  return (
    <div data-links="web">
      <p className={styles['caption']}>{say.web}</p>
      {answers ? (
        <p>
          {answers.oldest.iso === answers.newest.iso ? (
            say.onOneDay
          ) : (
            <>
              {say.answered} <time dateTime={answers.oldest.iso}>{answers.oldest.words}</time> {say.to}
            </>
          )}{' '}
          <time dateTime={answers.newest.iso}>{answers.newest.words}</time>.
        </p>
      ) : (
        <p>{say.never}</p>
      )}
      <Bars
        caption={say.addresses}
        columns={[say.verdict, say.addresses]}
        bars={[
          {key: 'fine', label: say.verdicts.fine, count: fine, tone: 'good'},
          {key: 'unsure', label: say.verdicts.unsure, count: unsure, tone: 'look'},
          {key: 'broken', label: say.verdicts.broken, count: broken, tone: 'bad'},
          {key: 'unasked', label: say.verdicts.unasked, count: addresses - asked, tone: 'unknown'},
        ]}
      />
      <FoundTable findings={web} />
      <p className={styles['next']}>
        {say.again} <code>{command}</code>
      </p>
    </div>
  );
}
