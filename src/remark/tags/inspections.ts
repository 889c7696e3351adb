import type {InspectionProps} from '../../components/Inspection';
import {manifestCheck as manifestEn} from '../../components/messages/en/manifest-check';
import {manifestCheck as manifestFr} from '../../components/messages/fr/manifest-check';
import {passport as passportEn} from '../../components/messages/en/passport';
import {passport as passportFr} from '../../components/messages/fr/passport';
import {registrationCheck as registrationEn} from '../../components/messages/en/registration-check';
import {registrationCheck as registrationFr} from '../../components/messages/fr/registration-check';
import {routeCalendar as calendarEn} from '../../components/messages/en/route-calendar';
import {routeCalendar as calendarFr} from '../../components/messages/fr/route-calendar';
import {setUpScripts as scriptsEn} from '../../components/messages/en/set-up-scripts';
import {setUpScripts as scriptsFr} from '../../components/messages/fr/set-up-scripts';
import {tokenInspector as tokenEn} from '../../components/messages/en/token-inspector';
import {tokenInspector as tokenFr} from '../../components/messages/fr/token-inspector';
import {handouts as handoutsEn} from '../../components/messages/en/handouts';
import {handouts as handoutsFr} from '../../components/messages/fr/handouts';
import {flowElement} from '../nodes';
import {attribute, contractOf} from '../page';
import type {Tag} from '.';

type Words = {readonly title: string; readonly form: {readonly needsScript: string}};

/** `<AdminPacket integration="…"/>`: the request to whoever holds the role that the reader lacks. */
export const adminPacket: Tag = inspection('packet', {en: handoutsEn.packet, fr: handoutsFr.packet});

/** `<ManifestCheck/>`: a pasted manifest, compared with this guide’s contract. */
export const manifestCheck: Tag = inspection('manifest', {en: manifestEn, fr: manifestFr});

/** `<Passport/>`: the state of this guide’s checks, to save, copy or print. */
export const passport: Tag = inspection('passport', {en: passportEn, fr: passportFr});

/** `<RouteCalendar/>`: the secret’s end and the dates of the route, for a calendar. */
export const routeCalendar: Tag = inspection('calendar', {en: calendarEn, fr: calendarFr});

/** `<RegistrationCheck integration="…"/>`: the registration as Graph shows it, compared with this guide’s contract. */
export const registrationCheck: Tag = inspection('registration', {en: registrationEn, fr: registrationFr});

/** `<SetUpScripts/>`: scripts that create or check the registration, and what they printed explained. */
export const setUpScripts: Tag = inspection('scripts', {en: scriptsEn, fr: scriptsFr});

/** `<TokenInspector/>`: a pasted token, compared with this guide’s contract and the reader’s values. */
export const tokenInspector: Tag = inspection('token', {en: tokenEn, fr: tokenFr});

/** Folded and empty until somebody opens it: what the page carries of it is one line. */
function inspection(kind: InspectionProps['kind'], words: Readonly<Record<'en' | 'fr', Words>>): Tag {
  return (node, page) => {
    const {title, form} = words[page.locale];
    const integration = contractOf(page, node, attribute(page, node, 'integration')).id;
    const props: InspectionProps = {kind, integration, title, needsScript: form.needsScript};
    return [flowElement('Inspection', props)];
  };
}
