import type {InputId} from '../../core/contracts/schema';
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
};

/** What the reader typed in "your values", or the name of what belongs here. */
export function Value({id, integration, copy = false}: Props) {
  const {words} = useSite();
  const {state} = useGuide(integration);
  const typed = state.values[id];
  return (
    <>
      <code className={typed ? styles['filled'] : styles['empty']} translate="no">
        {typed === undefined ? `<${words.values.names[id]}>` : <NameParts name={typed} />}
      </code>
      {copy && typed !== undefined && (
        <>
          {' '}
          <CopyButton text={typed} label={words.values.fields[id]} />
        </>
      )}
    </>
  );
}
