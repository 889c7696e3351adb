import type {PageHealth} from '../../core/health/model';
import {useHealth} from './context';
import {Grid} from './Grid';
import {PageState} from './PageState';
import styles from './styles.module.css';
import {Unmade} from './Unmade';

/** Every page in both languages: how much it says in each, and how the two stand beside each other. */
export function Pages() {
  const {report, words, Link} = useHealth();
  const {sync} = report;
  if (sync.state !== 'made') return <Unmade part={sync} command="npm run check:sync" />;
  const {pages: say, number} = words;
  const longest = Math.max(1, ...sync.pages.flatMap((page) => Object.values(page.words)));
  const total = {
    en: sync.pages.reduce((sum, page) => sum + page.words.en, 0),
    fr: sync.pages.reduce((sum, page) => sum + page.words.fr, 0),
  };
  return (
    <Grid
      caption={say.caption}
      columns={[
        {label: say.page},
        {label: say.words},
        {label: say.ratio, isNumber: true},
        {label: say.sections, isNumber: true},
        {label: say.state},
      ]}
      rows={[
        ...sync.pages.map((page) => ({
          key: page.href,
          cells: [
            <span data-page={page.href}>
              <Link to={page.href}>{page.title}</Link>
            </span>,
            <Lengths words={page.words} longest={longest} />,
            ratio(page.words, number),
            <span className={styles['number']}>{words.sync.acceptedOf(page.accepted, page.sections)}</span>,
            <PageState href={page.href} page={page} />,
          ],
        })),
        {
          key: 'total',
          cells: [
            <strong>{say.total}</strong>,
            <Lengths words={total} />,
            ratio(total, number),
            <span className={styles['number']}>{words.sync.acceptedOf(sync.accepted, sync.sections)}</span>,
            '',
          ],
        },
      ]}
    />
  );
}

/** Two bars and their numbers, the site's default language first; of a sum, the numbers alone. */
function Lengths({
  words: {en, fr},
  longest,
}: {
  readonly words: PageHealth['words'];
  readonly longest?: number;
}) {
  const {pages: say, number} = useHealth().words;
  return (
    <span className={styles['lengths']}>
      {longest === undefined ? (
        <span />
      ) : (
        <svg viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect data-tone="live" width={(en / longest) * 100} height="2" />
          <rect data-tone="quiet" y="3" width={(fr / longest) * 100} height="2" />
        </svg>
      )}
      <span className={styles['unseen']}>{say.bars(number(en), number(fr))}</span>
      <span aria-hidden="true" className={styles['number']}>
        <small>EN</small> {number(en)}
        <br />
        <small>FR</small> {number(fr)}
      </span>
    </span>
  );
}

function ratio({en, fr}: PageHealth['words'], number: (value: number) => string) {
  return <span className={styles['number']}>{en === 0 ? '–' : number(Math.round((fr / en) * 100))}</span>;
}
