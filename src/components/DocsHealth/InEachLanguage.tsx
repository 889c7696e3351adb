import type {Tally} from '../../core/health/model';
import {useHealth} from './context';
import {Grid} from './Grid';
import {PageState, usePage} from './PageState';
import {StateMark} from './StateMark';
import styles from './styles.module.css';

/** A page in English and in French: how much it says, its links, and what was accepted of it. */
export function InEachLanguage({href}: {readonly href: string}) {
  const {report, words} = useHealth();
  const page = usePage(href);
  if (!page) return null;
  const {guides: say} = words;
  const {links} = report;
  return (
    <Grid
      caption={say.languages}
      columns={[
        {label: say.language},
        {label: say.words, isNumber: true},
        {label: say.links},
        {label: say.twin},
        {label: words.sync.accepted, isNumber: true},
      ]}
      rows={(['en', 'fr'] as const).map((language) => ({
        key: language,
        cells: [
          say.names[language],
          <span className={styles['number']}>{words.number(page.words[language])}</span>,
          links.state === 'made' ? (
            <Findings tally={links.byFile[page.files[language]]} />
          ) : (
            <StateMark state="unknown" words={words} says={say.unknown} />
          ),
          <PageState href={href} page={page} />,
          <span className={styles['number']}>{words.sync.acceptedOf(page.accepted, page.sections)}</span>,
        ],
      }))}
    />
  );
}

function Findings({tally}: {readonly tally: Tally | undefined}) {
  const {words} = useHealth();
  const {found, none} = words.guides;
  if (!tally) return <StateMark state="good" words={words} says={none} />;
  const {errors, warnings, notes} = tally;
  const state = errors > 0 ? 'bad' : warnings > 0 ? 'look' : 'good';
  return <StateMark state={state} words={words} says={found(errors, warnings, notes)} />;
}
