import {useId, useState, type ReactNode} from 'react';
import {makeAdminPacket} from '../../core/handouts/admin-packet';
import type {RoleId} from '../../core/contracts/schema';
import {useContent} from '../Handout/content';
import {guideAddress} from '../Handout/guide-address';
import {HandoutPanel} from '../Handout/HandoutPanel';
import {useGuide} from '../page-state/use-guide';
import {useSite, type Locale} from '../site';
import {packetLetter} from './letter';
import styles from '../Handout/styles.module.css';

/** `<AdminPacket integration="…"/>`: the request to whoever holds the role that the reader lacks. */
export function AdminPacket({integration}: {readonly integration: string}): ReactNode {
  const site = useSite();
  const {state} = useGuide(integration);
  const [language, setLanguage] = useState<Locale>(site.locale);
  const [chosen, setChosen] = useState<RoleId>();
  const own = useContent(site.locale);
  const content = useContent(language);
  const id = useId();
  const guide = content?.guides.find((each) => each.id === integration);
  if (!own || !content || !guide) return <p role="status">…</p>;
  const {packet: words, box} = own.words;
  const packet = makeAdminPacket(guide, state.values, content.words.inScript, chosen);
  const guideUrl = guideAddress(site, guide.id, language);
  return (
    <HandoutPanel
      intro={words.intro}
      own={own}
      content={content}
      handout={packetLetter({guide, packet, words: content.words, guideUrl})}
      language={language}
      onLanguage={setLanguage}
      missing={packet.missing.map((each) => box.values[each])}
      name={`${integration}-${words.file}`}
    >
      {guide.tasks.length > 1 && (
        <p className={styles['whom']}>
          <label htmlFor={id}>{words.whom}</label>
          <select
            id={id}
            value={chosen ?? ''}
            data-testid="packet-whom"
            onChange={({currentTarget}) =>
              setChosen(guide.tasks.find(({role}) => role === currentTarget.value)?.role)
            }
          >
            <option value="">{words.everybody}</option>
            {guide.tasks.map(({role, suffices}) => (
              <option key={role} value={role}>
                {suffices[0]}
              </option>
            ))}
          </select>
        </p>
      )}
    </HandoutPanel>
  );
}
