/** French sentences about what a decoded token suggests. */
import type {HintSentences} from '../token-hints';
import {idNames} from './id-names';

export const tokenHints: HintSentences = {
  'other-issuer': ({issuer}) =>
    `Microsoft Entra ID ne l’a pas émis : son émetteur ${issuer === '' ? 'n’est pas nommé' : `est ${issuer}`}. Aucune API de Microsoft ne l’accepte.`,
  'id-token': () =>
    'Il dit à une application qui s’est connecté. Aucune API ne l’accepte : cherchez le jeton d’accès, qui figure à côté dans la réponse.',
  'client-assertion': () =>
    'Une application l’a écrit elle-même, pour prouver son identité avec son certificat. Elle le remet à Entra, qui répond par un jeton d’accès.',
  'audience-right': ({resource}) => `Il est destiné à ${resource}, l’API que l’éditeur appelle.`,
  'audience-of-some-environment': ({audience, resource}) =>
    `Il est destiné à ${audience}, un environnement de ${resource}. Comparez l’adresse à la vôtre, ou remplissez vos valeurs dans le guide.`,
  'audience-of-other-environment': ({audience, expected}) =>
    `Il est destiné à l’environnement ${audience}. Le vôtre est ${expected}, qui le refuse.`,
  'audience-of-other-api': ({audience, resource}) =>
    `Il est destiné à ${resource === undefined ? audience : `${resource} (${audience})`}. L’API que l’éditeur appelle le refuse : demandez un jeton avec l’étendue de cette API.`,
  'audience-missing': () =>
    'Il ne nomme aucune API (la revendication aud manque). Aucune API n’accepte un tel jeton.',
  'tenant-right': () => 'Il est de votre locataire.',
  'tenant-differs': ({actual, expected}) =>
    `Il est du locataire ${actual}. Le vôtre est ${expected} : quelqu’un s’est connecté, ou l’a demandé, dans un autre locataire.`,
  'tenant-of-personal-accounts': () =>
    'Il est d’un compte Microsoft personnel. Les produits exigent un compte professionnel ou scolaire.',
  'tenant-not-compared': ({actual}) =>
    `Il est du locataire ${actual}. Votre ID de locataire n’est pas rempli : les deux n’ont pas été comparés.`,
  'client-right': () => 'C’est votre application qui l’a demandé.',
  'client-differs': ({actual, expected}) =>
    `C’est l’application ${actual} qui l’a demandé. La vôtre a l’ID client ${expected}.`,
  'client-not-compared': ({actual}) =>
    `C’est l’application ${actual} qui l’a demandé. Votre ID client n’est pas rempli : les deux n’ont pas été comparés.`,
  'client-is-object-id': ({given, is, rightId}) =>
    `Parmi vos valeurs, ${given} figure comme ID client. C’est ${idNames[is]}. ${rightId === undefined ? 'L’ID client figure dans la vue d’ensemble de l’inscription, comme ID d’application (client).' : `L’ID client est ${rightId}.`}`,
  'object-id-of-application': ({actual}) =>
    `Son oid, ${actual}, est ${idNames['enterprise-object-id']}. L’ID client en est un autre, comme l’ID d’objet sous « Inscriptions d’applications ».`,
  'object-id-of-person': ({actual}) =>
    `Son oid, ${actual}, est ${idNames['person-object-id']} : celle qui s’est connectée. Ce n’est aucun des ID de l’application.`,
  'object-id-right': ({actual}) =>
    `Son oid, ${actual}, est l’ID d’objet de votre application d’entreprise : ni l’ID client, ni l’ID d’objet sous « Inscriptions d’applications ».`,
  'object-id-differs': ({actual, expected}) =>
    `Son oid, ${actual}, est ${idNames['enterprise-object-id']}. La vôtre a ${expected} : le jeton est d’une autre application ou d’un autre locataire, ou cette valeur est fausse.`,
  'object-id-of-another-kind': ({given, is}) =>
    `Parmi vos valeurs, ${given} figure comme ID d’objet de l’application d’entreprise. C’est ${idNames[is]}.`,
  'user-in-place-of-application': () =>
    'Il parle pour une personne. Cette intégration fonctionne sans que personne se connecte : son jeton provient des informations d’identification du client, et nomme des rôles au lieu d’étendues.',
  'application-in-place-of-user': () =>
    'Il parle pour l’application seule. Dans cette intégration, une personne se connecte et le jeton nomme des autorisations déléguées (scp).',
  'permissions-there': ({values}) => `Il nomme ce dont l’éditeur a besoin : ${values.join(', ')}.`,
  'permissions-missing': ({values}) =>
    `Il ne nomme pas ${values.join(', ')}. Sans cela, les appels de l’éditeur sont refusés : l’autorisation n’a pas été ajoutée, personne n’a consenti, ou le jeton est antérieur au consentement.`,
  'permissions-optional': ({values}) =>
    `Il ne nomme pas ${values.join(', ')}, dont seule une partie du service a besoin.`,
  'permissions-granted-elsewhere': ({values}) =>
    `Il ne nomme pas ${values.join(', ')}, et ne le peut pas : c’est un administrateur du produit qui l’accorde, dans le produit.`,
  'permissions-none-expected': () =>
    'Pour cette API, aucune autorisation n’est accordée dans Entra : c’est le produit qui décide de ce que l’application peut faire.',
  'permissions-forbidden': ({values}) =>
    `Il nomme ${values.join(', ')}, que cette intégration ne doit jamais avoir. Retirez cette autorisation.`,
  'permissions-not-asked': ({values}) =>
    `Il nomme aussi ${values.join(', ')}, que le guide ne demande pas. Si rien d’autre n’en a besoin, retirez cette autorisation.`,
  expired: ({at}) => `Il a expiré le ${at}. Toutes les API le refusent ; demandez-en un nouveau.`,
  'valid-until': ({at}) => `Il est valable jusqu’au ${at}. D’ici là, qui le détient peut s’en servir.`,
  'not-yet-valid': ({at}) => `Il n’est valable qu’à partir du ${at}. Comparez l’horloge de cet ordinateur.`,
  'issued-in-future': ({at}) =>
    `Il a été émis le ${at}, un moment encore à venir : l’une des deux horloges est fausse.`,
  'expiry-missing': () => 'Il ne nomme aucune fin. Les jetons d’Entra ID en ont toujours une.',
};
