import type {Words} from '../words';

export const values: Words['values'] = {
  title: 'Vos valeurs',
  intro:
    'Remplissez ces champs au fur et à mesure : chaque extrait, lien et contrôle de la page utilise ensuite ces valeurs. Elles restent dans cet onglet. Lorsque vous vous connectez avec votre propre inscription, Microsoft seul en reçoit ce qu’exige une connexion.',
  neverSecret:
    'Ne saisissez jamais de secret client ici, ni sur aucune page autre que celle de l’éditeur lui-même.',
  names: {
    tenantId: 'ID de locataire',
    clientId: 'ID client',
    objectId: 'ID d’objet de l’application d’entreprise',
    environmentUrl: 'URL de l’environnement',
    environmentName: 'nom de l’environnement',
    company: 'nom de la société',
    mailbox: 'adresse de la boîte aux lettres',
  },
  fields: {
    tenantId: 'ID d’annuaire (locataire)',
    clientId: 'ID d’application (client)',
    objectId: 'ID d’objet de l’application d’entreprise',
    environmentUrl: 'URL de l’environnement',
    environmentName: 'Nom de l’environnement',
    company: 'Société',
    mailbox: 'Boîte aux lettres',
  },
  optional: '(facultatif)',
  where: 'Où la trouver :',
  looksRight: 'Semble correct',
  example: (text) => `Par exemple ${text}`,
  clear: 'Tout oublier sur cette page',
  cleared: 'Les valeurs, les coches et les résultats de ce guide sont oubliés.',
  undo: 'Annuler',
  useSuggestion: (text) => `Utiliser ${text}`,
  problems: {
    secret:
      'Ce texte ressemble à un secret client : il a été effacé. Un secret ne se saisit que dans le portail de l’éditeur ; si vous l’avez collé ailleurs aussi, créez-en un nouveau.',
    placeholder: 'C’est un texte d’exemple tiré d’un document. Attendu : votre propre valeur.',
    url: 'C’est une adresse web. Attendu : l’identifiant seul.',
    urlWithGuid: 'C’est une adresse web qui contient un identifiant. Attendu : l’identifiant seul.',
    email: 'C’est une adresse de courriel. Attendu : l’identifiant.',
    domain: 'C’est un nom de domaine. Attendu : l’identifiant.',
    shape: (expected, found) =>
      `Un identifiant a cinq groupes de 8-4-4-4-12 caractères hexadécimaux (${expected}). Trouvé : ${found}.`,
    notAnIdentifier:
      'Ce n’est pas un identifiant. Attendu : 32 caractères hexadécimaux, en groupes de 8-4-4-4-12.',
    foreignId: (name) =>
      `Cet identifiant est celui de ${name}, une application de Microsoft. Attendu : celui de votre inscription.`,
    personalTenant:
      'C’est le locataire des comptes Microsoft personnels. Attendu : le locataire de votre organisation.',
    sameAsTenant: 'C’est la même valeur que l’ID de locataire. Attendu : l’ID d’application (client).',
    objectId: 'C’est l’ID d’objet de l’adresse collée. Attendu : l’ID d’application (client).',
    objectIdOfRegistration:
      'Cette adresse vient des inscriptions d’applications, qui affichent un autre ID d’objet. Attendu : celui des applications d’entreprise.',
    objectIdIsAnother: 'C’est votre ID client ou votre ID de locataire. Attendu : l’ID d’objet.',
    organizations: 'Attendu : votre propre locataire, par son ID ou son domaine.',
    mailbox: 'Attendu : une adresse de courriel, par exemple planning@fjord.example.',
    tooLong: 'Ce texte est trop long.',
    environmentName:
      'Attendu : le nom seul, fait de lettres, de chiffres, de tirets et de traits de soulignement, par exemple Production.',
    environmentUrl: 'Attendu : l’adresse de votre environnement, comme l’exemple ci-dessous.',
    environmentInsecure: 'L’adresse commence par http. Attendu : https.',
    environmentPortal:
      'C’est l’adresse d’un centre d’administration ou d’un service, et non d’un environnement. Attendu : ce que montre le navigateur quand vous ouvrez le produit même.',
    environmentHost: (found: string) =>
      `${found} n’est pas un hôte de ce produit. Attendu : une adresse comme celle de l’exemple.`,
    environmentOtherProduct:
      'C’est l’adresse d’un autre produit. Attendu : un environnement du produit de ce guide.',
  },
};
