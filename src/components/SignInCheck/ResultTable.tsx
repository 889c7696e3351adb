import type {ScopeState} from '../../core/checks';
import type {Sentences} from '../../core/messages/sentences';
import {NameParts} from '../CopyText/NameParts';
import {useSite} from '../site';
import type {SignInBrief} from './brief';
import type {Outcome} from './outcome';
import {resultRows, type ResultRow} from './result-rows';
import styles from './styles.module.css';

type Props = {readonly brief: SignInBrief; readonly outcome: Outcome; readonly sentences: Sentences};

/** Required against granted. Roles are spelled out because narrow screens lay the rows out as blocks. */
export function ResultTable({brief, outcome, sentences}: Props) {
  const {words} = useSite();
  const {result} = words.signInCheck;
  return (
    <table className={styles['table']} role="table" data-testid="sign-in-table">
      <caption>{result.tableCaption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[result.permission, result.need, result.state, result.evidence, result.step].map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {resultRows(brief, outcome, result).map((row) => (
          <Row key={row.key} row={row} steps={brief.steps} sentences={sentences} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  steps,
  sentences,
}: {
  readonly row: ResultRow;
  readonly steps: SignInBrief['steps'];
  readonly sentences: Sentences;
}) {
  const {words} = useSite();
  const {result} = words.signInCheck;
  const step = steps.find(({id}) => id === row.step);
  return (
    <tr role="row" data-permission={row.key} data-state={row.state}>
      <th scope="row" role="rowheader">
        <code translate="no">
          <NameParts name={row.permission} />
        </code>
        {row.name && (
          <span className={styles['name']} lang={row.nameLanguage}>
            {row.name}
          </span>
        )}
      </th>
      <td role="cell" data-label={result.need}>
        {row.required ? result.required : result.notRequired}
      </td>
      <td role="cell" data-label={result.state} className={styles['state']}>
        <span aria-hidden="true">{signs[row.state]} </span>
        {sentences.scopeStates[row.state]}
      </td>
      <td role="cell" data-label={result.evidence} className={styles['evidence']}>
        <NameParts name={row.evidence} />
      </td>
      <td role="cell" data-label={result.step}>
        {step ? (
          <a href={`#${step.id}`}>{step.title}</a>
        ) : (
          <span className={styles['small']}>
            {row.state === 'cannot-tell' ? result.firstTheAbove : result.nothingToFix}
          </span>
        )}
      </td>
    </tr>
  );
}

const signs: Readonly<Record<ScopeState, string>> = {
  granted: '✓',
  missing: '✕',
  extra: '!',
  'other-resource': '✕',
  'cannot-tell': '?',
};
