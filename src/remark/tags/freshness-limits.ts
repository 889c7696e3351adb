import {limitInDays, type Subject} from '../../core/contracts/freshness';
import {table, text} from '../nodes';
import type {Locale} from '../page';
import type {Tag} from '.';

const words: Readonly<
  Record<Locale, {readonly head: readonly string[]; readonly subjects: Readonly<Record<Subject, string>>}>
> = {
  en: {
    head: ['What was read', 'Counts for', 'If reported by users, or unconfirmed'],
    subjects: {
      date: 'A date still to come: the end of a service, a phase of a shutdown',
      limit: 'A limit: a lifetime, a quota, a delay',
      label: 'A label of a portal',
      procedure: 'How something is done, and what a vendor’s page says',
      address: 'An address: a redirect URI, an endpoint',
      identifier: 'An identifier: a GUID, the name of a permission',
      history: 'A date that had passed when it was read',
    },
  },
  fr: {
    head: ['Ce qui a été lu', 'Vaut pendant', 'Si rapporté par des utilisateurs, ou non confirmé'],
    subjects: {
      date: 'Une date à venir : la fin d’un service, une phase d’un arrêt',
      limit: 'Une limite : une durée de vie, un quota, un délai',
      label: 'Un libellé de portail',
      procedure: 'Une façon de faire, et ce que dit la page d’un éditeur',
      address: 'Une adresse : un URI de redirection, un point de terminaison',
      identifier: 'Un identifiant : un GUID, le nom d’une autorisation',
      history: 'Une date déjà passée à la lecture',
    },
  },
};

/** `<FreshnessLimits/>`: how long a reading of a source counts, by what was read. */
export const freshnessLimits: Tag = (_node, {locale}) => {
  const {head, subjects} = words[locale];
  const days = (count: number) => `${String(count)}\u00a0${locale === 'fr' ? 'jours' : 'days'}`;
  const rows = (Object.keys(limitInDays) as Subject[]).map((subject) => [
    [text(subjects[subject])],
    [text(days(limitInDays[subject]))],
    [text(days(Math.floor(limitInDays[subject] / 2)))],
  ]);
  return [table([head.map((title) => [text(title)]), ...rows])];
};
