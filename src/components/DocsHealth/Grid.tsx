import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

type GridProps = {
  readonly caption?: string;
  readonly columns: readonly {readonly label: string; readonly isNumber?: boolean}[];
  readonly rows: readonly {readonly key: string; readonly cells: readonly ReactNode[]}[];
};

/**
 * A table whose first column names its rows. On a phone each row is a block, its cells under each other with their
 * column's name; browsers take a table's roles off what is laid out so, hence the roles.
 */
export function Grid({caption, columns, rows}: GridProps) {
  return (
    <table className={styles['grid']} role="table">
      {caption !== undefined && <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({label, isNumber}) => (
            <th key={label} scope="col" role="columnheader" data-number={isNumber}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({key, cells}) => (
          <tr key={key} role="row">
            {cells.map((cell, at) => {
              const {label = '', isNumber} = columns[at] ?? {};
              return (
                <Fragment key={label}>
                  {at === 0 ? (
                    <th scope="row" role="rowheader">
                      {cell}
                    </th>
                  ) : (
                    <td role="cell" data-label={label} data-number={isNumber}>
                      {cell}
                    </td>
                  )}
                </Fragment>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
