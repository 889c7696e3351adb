import {useSite} from '../site';

/** The way to whoever runs this copy of the site, as a link, where the host gave one; in words where not. */
export function Contact() {
  const {contact, words} = useSite();
  if (!contact) return <>{words.freshness.theHost}</>;
  return <a href={addressOf(contact)}>{contact.replace(/^https:\/\//, '')}</a>;
}

/** A sentence: who runs this copy of the site, by the name the host gave. */
export function Operator() {
  const {operator, words} = useSite();
  const {runBy, runByUnknown} = words.freshness;
  return <>{operator ? runBy(operator) : runByUnknown}</>;
}

/** An invitation to tell the host, at the end of a sentence. */
export function TellUs() {
  const {contact, words} = useSite();
  const {tellUs, tellTheHost} = words.freshness;
  return contact ? <a href={addressOf(contact)}>{tellUs}</a> : <>{tellTheHost}</>;
}

/** The build admits an e-mail address or an https address, nothing else. */
const addressOf = (contact: string) => (contact.startsWith('https://') ? contact : `mailto:${contact}`);
