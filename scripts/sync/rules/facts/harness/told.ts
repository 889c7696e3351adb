import {alignPages} from '../../../align';
import type {LabelCatalogue} from '../../../facts/labels';
import type {SyncFinding} from '../../../finding';
import {readSyncDocument} from '../../../read';
import {compareFacts} from '../compare-facts';

export const labels: LabelCatalogue = [
  {
    id: 'appRegistrations',
    wordings: {
      en: ['App registrations'],
      fr: ["Inscriptions d'applications", 'Enregistrements des applications'],
    },
  },
  {id: 'enterpriseApps', wordings: {en: ['Enterprise applications'], fr: ["Applications d'entreprise"]}},
  {id: 'newRegistration', wordings: {en: ['New registration'], fr: ['Nouvelle inscription']}},
  {id: 'save', wordings: {en: ['Save'], fr: ['Enregistrer']}},
  {id: 'save2', wordings: {en: ['Save'], fr: ['Sauvegarder']}},
  {id: 'register', wordings: {en: ['Register'], fr: ["S'inscrire"]}},
  {id: 'settings', wordings: {en: ['Settings'], fr: ['Paramètres']}},
  {id: 'quarter', wordings: {en: ['90 days (3 months)'], fr: ['90 jours (3 mois)']}},
  {id: 'users', wordings: {en: ['Users'], fr: ['Utilisateurs']}},
  {
    id: 'single',
    wordings: {en: ['Single tenant only - {tenant}'], fr: ['Locataire unique uniquement - {tenant}']},
  },
];

/** @returns what is told of two short Markdown pages with the same headings */
export function told(english: string, french: string): SyncFinding[] {
  const source = readSyncDocument('docs/page.md', english, {language: 'en'});
  const translation = readSyncDocument('fr/page.md', french, {language: 'fr'});
  return compareFacts(alignPages(source, translation), {labels});
}

/** @returns findings in one line each: `fact-differs number: 90 → 60` */
export function lines(english: string, french: string): string[] {
  return told(english, french).map((finding) => {
    const values = Object.entries(finding.args)
      .filter(([name]) => name !== 'kind')
      .map(([, value]) => String(value));
    return `${finding.code} ${'kind' in finding.args ? finding.args.kind : ''}: ${values.join(' → ')}`;
  });
}
