/** The widget that reads a registration from Microsoft Graph. */
import {registration} from '../../../core/messages/fr/registration';
import type {RegistrationCheckWords} from '../words';
import {
  registrationAudiences,
  registrationConsents,
  registrationFacts,
} from '../../../core/messages/fr/registration-facts';

export const registrationCheck: RegistrationCheckWords = {
  title: 'Contrôler l’inscription et son consentement',
  form: {needsScript: 'Lire l’inscription demande JavaScript, qui est désactivé dans ce navigateur.'},
  intro:
    'Vous vous connectez avec l’application de ce site, qui ne peut que lire. Elle regarde votre inscription, son application d’entreprise et ce qui a été accordé, puis les compare à ce guide. Rien n’est modifié, et rien ne quitte cette page.',
  asks: (permissions: string) =>
    `Demandé, en lecture seule : ${permissions}. Un administrateur consent une fois ; ni secret ni valeur des vôtres ne sont lus.`,
  notConfigured:
    'Cette copie du site n’a pas d’application à elle pour ce contrôle. Vous pouvez vous entraîner ici, ou contrôler plutôt le manifeste :',
  manifestInstead: 'contrôler un manifeste sans se connecter',
  practice: {
    banner: 'Mode entraînement : ce n’est pas Microsoft.',
    bannerMore: 'L’organisation et son inscription sont inventées ; rien ne quitte ce navigateur.',
    scenario: 'Que doit-il y avoir de faux ?',
  },
  missing: 'Indiquez d’abord l’ID client sous « Vos valeurs ».',
  start: 'Se connecter et lire l’inscription',
  startPractice: 'Lire l’inscription d’entraînement',
  again: 'Relire',
  cancel: 'Annuler',
  signOut: 'Se déconnecter',
  prompt: 'Adresse de la fenêtre de connexion de l’éditeur (facultatif)',
  promptHint:
    'Montre si l’éditeur redemande le consentement à chaque fois. Seul son « prompt » est lu ; rien n’est conservé.',
  phases: {
    idle: '',
    preparing: 'Préparation…',
    'window-opened': 'En attente de la fenêtre de connexion…',
    'window-seems-closed': 'La fenêtre de connexion semble fermée.',
    'signed-in': 'Connexion établie.',
    reading: 'Lecture de l’inscription…',
    throttled: 'Microsoft demande de patienter un instant ; la suite vient d’elle-même…',
    done: 'Lecture terminée.',
    waiting: 'En attente que le consentement se voie.',
    trouble: 'La lecture n’a pas pu se faire.',
  },
  claim: 'Je viens d’accorder le consentement : l’attendre',
  waiting: (since: string, next: string) => `En attente depuis ${since}. Prochain regard dans ${next} s.`,
  stopWaiting: 'Ne plus attendre',
  gaveUp: 'Une heure a passé sans lui. Accordez de nouveau le consentement, puis relisez.',
  result: ({errors, remarks, unseen}) => {
    if (errors > 0) return errors === 1 ? 'Une chose à corriger.' : `${String(errors)} choses à corriger.`;
    if (unseen > 0) return 'Rien de faux n’a été trouvé, mais tout n’a pas pu être vu.';
    return remarks > 0 ? 'Rien de faux, avec une remarque.' : 'Tout est comme le guide le demande.';
  },
  inPractice: 'En mode entraînement : cela ne dit rien de votre propre inscription.',
  objectIds: 'Deux ID d’objet, à ne pas confondre',
  objectIdOf: {
    'registration-object-id': 'Inscription (Inscriptions d’applications)',
    'enterprise-object-id': 'Application d’entreprise (Applications d’entreprise)',
  },
  unread: 'Tout n’a pas pu être lu :',
  rows: 'Fait par fait',
  severities: {error: 'À corriger', warning: 'Remarque'},
  next: 'Que faire :',
  step: 'Étape à refaire :',
  more: 'En savoir plus',
  statuses: {
    passed: 'Conforme',
    failed: 'À corriger',
    'cannot-tell': 'Impossible à dire',
    'not-checked': 'Non contrôlé',
  },
  remark: 'Conforme, mais à revoir',
  noStep: 'Sans étape à elle',
  seen: (seen: string) => `On y lit : ${seen}`,
  consents: registrationConsents,
  problems: {
    'signed-out': () => 'La connexion a pris fin. Relisez pour vous connecter de nouveau.',
    'permission-lacking': ({permission}: {permission: string}) =>
      `L’application de ce site n’a pas reçu ${permission}. Un administrateur doit y consentir une fois.`,
    'role-lacking': () =>
      'Votre compte ne peut pas lire l’annuaire. Un rôle tel qu’« Administrateur d’application cloud », « Administrateur d’application » ou « Lecteur général » le peut.',
    throttled: ({seconds}: {seconds: number}) =>
      `Microsoft Graph est occupé et demande d’attendre ${String(seconds)} secondes. Relisez ensuite.`,
    'unusable-answer': ({status}: {status: number}) =>
      `Microsoft Graph n’a donné aucune réponse utilisable (HTTP ${String(status)}). Réessayez plus tard.`,
    refused: ({codes}: {codes: readonly string[]}) =>
      `Microsoft a refusé la connexion à l’application de ce site : ${codes.join(', ')}. Un administrateur doit peut-être y consentir ; sinon, contrôlez le manifeste.`,
    unexpected: () => 'Une erreur s’est produite dans cette page. Rechargez-la et réessayez.',
    'not-loaded': () =>
      'Une partie de cette page n’a pas pu être chargée. Vérifiez le réseau, rechargez, puis réessayez.',
  },
  facts: registrationFacts,
  audiences: registrationAudiences,
  findings: registration,
};
