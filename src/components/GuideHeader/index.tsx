import type {Integration} from '../../core/contracts/schema';
import {useSite} from '../site';
import {PortalLanguage} from './PortalLanguage';
import {Progress} from './Progress';
import styles from './styles.module.css';

export type GuideHeaderProps = {
  readonly integration: string;
  readonly vendor: string;
  readonly product: string;
  readonly flow: Integration['flow'];
  readonly minutes: number;
  readonly steps: readonly {readonly id: string; readonly title: string}[];
  readonly roles: readonly string[];
  readonly retiring: boolean;
  /** ISO date of the oldest reading among the sources, and the same in words. */
  readonly verifiedOn?: string;
  readonly verifiedOnWords?: string;
};

/** What a reader must know before starting: time, roles, how it connects, how current it is; then their progress. */
export function GuideHeader(props: GuideHeaderProps) {
  const {words} = useSite();
  const {guide} = words;
  return (
    <section className={styles['header']} aria-label={guide.header}>
      {props.retiring && <p className={styles['retiring']}>{guide.retiring}</p>}
      <dl className={styles['facts']}>
        <div>
          <dt>{guide.duration}</dt>
          <dd>{guide.aboutMinutes(props.minutes)}</dd>
        </div>
        <div>
          <dt>{guide.rolesNeeded}</dt>
          <dd>
            <ul>
              {props.roles.map((role) => (
                <li key={role}>{role}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{guide.howItConnects}</dt>
          <dd>{guide.flows[props.flow]}</dd>
        </div>
        {props.verifiedOn && (
          <div>
            <dt>{guide.verified}</dt>
            <dd>
              <time dateTime={props.verifiedOn}>{props.verifiedOnWords}</time>
            </dd>
          </div>
        )}
      </dl>
      <Progress integration={props.integration} steps={props.steps} />
      <PortalLanguage />
    </section>
  );
}
