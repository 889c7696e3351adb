import {useState, type ReactNode} from 'react';
import {makeVendorHandover} from '../../core/handouts/vendor-handover';
import {useContent} from '../Handout/content';
import {guideAddress} from '../Handout/guide-address';
import {HandoutPanel} from '../Handout/HandoutPanel';
import {useGuide} from '../page-state/use-guide';
import {useSite, type Locale} from '../site';
import {vendorLetter} from './letter';

/** Part of `<HandoverRules/>`: the reader's own values for the vendor, ready to copy, and never the secret. */
export function VendorHandover({integration}: {readonly integration: string}): ReactNode {
  const site = useSite();
  const {state} = useGuide(integration);
  const [language, setLanguage] = useState<Locale>(site.locale);
  const own = useContent(site.locale);
  const content = useContent(language);
  const guide = content?.guides.find((each) => each.id === integration);
  if (!own || !content || !guide) return <p role="status">…</p>;
  const {handover: words, box} = own.words;
  const handover = makeVendorHandover(guide, state.values);
  const missing = handover.open.flatMap(({item, value}) =>
    value === undefined && item.input && item.input !== 'mailbox' ? [box.values[item.input]] : [],
  );
  return (
    <HandoutPanel
      intro={handover.secret.length > 0 ? words.intro : words.introWithoutSecret}
      own={own}
      content={content}
      handout={vendorLetter(guide, handover, content.words, guideAddress(site, guide.id, language))}
      language={language}
      onLanguage={setLanguage}
      missing={[...new Set(missing)]}
      name={`${integration}-${words.file}`}
    />
  );
}
