import {define} from './define';

/** This site’s own words. */
export const siteTerms = define('site', [
  {
    id: 'vendor',
    en: 'vendor',
    fr: 'éditeur',
    definition: {
      en: 'The company whose service is connected to your Microsoft product.',
      fr: 'L’entreprise dont le service est relié à votre produit Microsoft.',
    },
    reasonFr: '« Fournisseur » se confond avec le fournisseur d’identité',
    source: 'Chosen by this site',
    status: 'derived',
  },
  {
    id: 'sign-in-check',
    en: 'sign-in check',
    fr: 'contrôle de connexion',
    rejectedFr: ['vérification par connexion', 'vérification de connexion'],
    definition: {
      en: 'The part of a guide that signs in to Microsoft and compares what it answers with what the guide asks for.',
      fr: 'La partie d’un guide qui se connecte à Microsoft et compare sa réponse avec ce que demande le guide.',
    },
    reasonFr: '« Vérification » est réservé aux faits et aux sources',
    seeAlso: ['practice', 'finding'],
    source: 'Chosen by this site',
    status: 'derived',
  },
  {
    id: 'practice',
    en: 'practice mode',
    fr: 'mode entraînement',
    rejectedFr: ['mode pratique'],
    definition: {
      en: 'The sign-in check against an invented tenant: nothing leaves the page, and every mistake can be met on purpose.',
      fr: 'Le contrôle de connexion face à un locataire inventé : rien ne quitte la page, et chaque erreur peut être rencontrée exprès.',
    },
    reasonFr: '« Pratique » est un calque',
    seeAlso: ['sign-in-check'],
    source: 'Chosen by this site',
    status: 'derived',
  },
  {
    id: 'finding',
    en: 'finding',
    fr: 'constat',
    rejectedFr: ['trouvaille'],
    definition: {
      en: 'A state of your registration or tenant that is not what the guide asks for, reported by a check.',
      fr: 'Un état de votre inscription ou de votre locataire qui n’est pas celui que demande le guide, rapporté par un contrôle.',
    },
    reasonFr: 'Le mot des rapports de contrôle',
    seeAlso: ['sign-in-check'],
    source: 'Chosen by this site',
    status: 'derived',
  },
]);
