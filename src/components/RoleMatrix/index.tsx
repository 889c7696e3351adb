import type {ComponentType, ReactNode} from 'react';
import styles from './styles.module.css';

/** `least`: the least privileged role that suffices; `enough`: suffices too; `too-much`: would, and should not be used. */
export type RoleCell = 'least' | 'enough' | 'too-much' | 'no';

export type RoleMatrixProps = {
  readonly taskHead: string;
  readonly roles: readonly {readonly name: string; readonly href: string}[];
  readonly rows: readonly {
    readonly task: string;
    readonly href: string;
    readonly cells: readonly RoleCell[];
  }[];
  /** The site's own link: a widget knows no router. */
  readonly Link: ComponentType<{readonly to: string; readonly children: ReactNode}>;
  /** What each sign says, for those who do not see it. */
  readonly words: Readonly<Record<RoleCell, string>>;
};

const signs: Readonly<Record<RoleCell, string>> = {least: '●', enough: '○', 'too-much': '△', no: ''};

/** Which role suffices for which task. */
export function RoleMatrix({taskHead, roles, rows, words, Link}: RoleMatrixProps) {
  return (
    <div className={styles['matrix']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['tasks']}>
              {taskHead}
            </th>
            {roles.map(({name, href}) => (
              <th scope="col" key={href} className={styles['role']}>
                <a href={href}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({task, href, cells}) => (
            <tr key={href}>
              <th scope="row">
                <Link to={href}>{task}</Link>
              </th>
              {cells.map((cell, index) => (
                <td key={roles[index]?.href} data-cell={cell}>
                  <span aria-hidden="true">{signs[cell]}</span>
                  <span className={styles['hidden']}>{words[cell]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
