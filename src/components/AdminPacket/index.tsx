import {useState, type ReactNode} from 'react';
import {makeAdminPacket} from '../../core/handouts/admin-packet';
import type {RoleId} from '../../core/contracts/schema';
import {useContent} from '../Handout/content';
import {guideAddress} from '../Handout/guide-address';
import {HandoutPanel} from '../Handout/HandoutPanel';
import {Choice} from '../Inspection/Choice';
import {useGuide} from '../page-state/use-guide';
import {useSite, type Locale} from '../site';
import {packetLetter} from './letter';

/** `<AdminPacket integration="…"/>`: the request to whoever holds the role that the reader lacks. */
export function AdminPacket({integration}: {readonly integration: string}): ReactNode {
  const site = useSite();
  const {state} = useGuide(integration);
  const [language, setLanguage] = useState<Locale>(site.locale);
  const [chosen, setChosen] = useState<RoleId | ''>('');
  const own = useContent(site.locale);
  const content = useContent(language);
  const guide = content?.guides.find((each) => each.id === integration);
  if (!own || !content || !guide) return <p role="status">…</p>;
  const {packet: words, box} = own.words;
  const packet = makeAdminPacket(guide, state.values, content.words.inScript, chosen || undefined);
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
        <Choice
          label={words.whom}
          options={[
            {id: '', title: words.everybody},
            ...guide.tasks.map(({role, suffices: [title = role]}) => ({id: role, title})),
          ]}
          chosen={chosen}
          testId="packet-whom"
          onChoose={setChosen}
        />
      )}
    </HandoutPanel>
  );
}
