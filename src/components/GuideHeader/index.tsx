import type {Integration} from '../../core/contracts/schema';
import {GuideFreshness, type GuideFreshnessProps} from '../Freshness';
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
  /** When the facts were read; the one whose limit comes first decides until when they are current. */
  readonly verified?: GuideFreshnessProps & {
    /** ISO date of the last reading, and the same in words. */
    readonly newest: string;
    readonly newestWords: string;
    /** Where some facts were last read earlier. */
    readonly oldestWords?: string;
  };
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
        {props.verified && <Verified {...props.verified} />}
      </dl>
      {props.verified && <GuideFreshness {...props.verified} />}
      <Progress integration={props.integration} steps={props.steps} />
      <PortalLanguage />
    </section>
  );
}

function Verified({newest, newestWords, oldestWords}: NonNullable<GuideHeaderProps['verified']>) {
  const {words} = useSite();
  return (
    <div>
      <dt>{words.guide.verified}</dt>
      <dd>
        <time dateTime={newest}>{newestWords}</time>
        {oldestWords && <span className={styles['oldest']}> ({words.freshness.oldest(oldestWords)})</span>}
      </dd>
    </div>
  );
}
