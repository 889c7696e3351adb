import type {InputId} from '../../core/contracts/schema';
import {environmentPart, type EnvironmentPart} from '../../core/entra/environment-part';
import {CopyButton} from '../CopyText/CopyButton';
import {NameParts} from '../CopyText/NameParts';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import styles from './styles.module.css';

type Props = {
  readonly id: InputId;
  readonly integration: string;
  /** Offers to copy the value once it is known. */
  readonly copy?: boolean;
  /** Shows this part of the environment's address only. */
  readonly part?: EnvironmentPart;
};

/** What the reader typed in "your values", or the name of what belongs here. */
export function Value({id, integration, copy = false, part}: Props) {
  const {words} = useSite();
  const {state} = useGuide(integration);
  const whole = state.values[id];
  const typed = part && whole !== undefined ? environmentPart(whole, part) : whole;
  return (
    <>
      <code className={typed ? styles['filled'] : styles['empty']} translate="no">
        {typed === undefined ? part ? '…' : `<${words.values.names[id]}>` : <NameParts name={typed} />}
      </code>
      {copy && typed !== undefined && (
        <>
          {' '}
          <CopyButton text={typed} label={part ? typed : words.values.fields[id]} />
        </>
      )}
    </>
  );
}
