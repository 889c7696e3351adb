/** The values that the vendor asks for, and where the reader finds each. */
import {
  clientIdValidation,
  secretValidation,
  secretWhat,
} from '../../../src/core/contracts/every-registration';
import type {Integration} from '../../../src/core/contracts/schema';
import type {Guide, HandoverItem} from './guide';
import {exampleUrl, inventedId} from './invented';

export function handoverOf(guide: Guide, more: readonly HandoverItem[]): Integration['handover'] {
  const {names, credential, vendorSays} = guide;
  const secret = credential === 'secret';
  return {
    channel: {
      en: `You type the values yourself into the settings of the connection at ${names.vendor}. Nothing is sent to anyone.`,
      fr: `Vous saisissez vous-même les valeurs dans les paramètres de la liaison, chez ${names.vendor}. Rien n’est envoyé à qui que ce soit.`,
    },
    never: secret
      ? {
          en: `Never send the secret by e-mail, chat or support ticket, not even to ${names.vendor}. Whoever has seen it can use it until you delete it.`,
          fr: `N’envoyez jamais le secret par courriel, par messagerie ou dans une demande d’assistance, pas même à ${names.vendor}. Quiconque l’a vu peut s’en servir jusqu’à ce que vous le supprimiez.`,
        }
      : {
          en: `Nothing in this list is secret. Whoever asks you for a secret, a password or a private key is not ${names.vendor}.`,
          fr: `Rien dans cette liste n’est secret. Qui vous demande un secret, un mot de passe ou une clé privée n’est pas ${names.vendor}.`,
        },
    items: [
      {
        id: 'clientId',
        what: {en: 'The Application (client) ID', fr: 'L’ID d’application (client)'},
        secret: false,
        path: ['appRegistrations', 'overview', 'applicationClientId'],
        example: inventedId(guide.id, 'clientId'),
        validation: clientIdValidation,
      },
      {
        id: 'tenantId',
        what: {en: 'The Directory (tenant) ID', fr: 'L’ID d’annuaire (locataire)'},
        secret: false,
        path: ['appRegistrations', 'overview', 'directoryTenantId'],
        example: inventedId(guide.id, 'tenantId'),
        validation: {
          en: 'A GUID: 8-4-4-4-12 hexadecimal digits. It differs from the client ID.',
          fr: 'Un GUID : 8-4-4-4-12 chiffres hexadécimaux. Il diffère de l’ID client.',
        },
      },
      ...credentialItem(guide),
      ...more,
    ],
    ...vendorSays,
  };
}

function credentialItem({credential, names}: Guide): HandoverItem[] {
  if (credential === 'secret') {
    return [
      {
        id: 'clientSecret',
        what: secretWhat,
        secret: true,
        path: ['certificatesSecrets', 'clientSecrets', 'value'],
        validation: secretValidation,
      },
    ];
  }
  if (credential === 'none') return [];
  return [
    {
      id: 'certificate',
      what: {
        en: `The thumbprint of the certificate, to make sure that both sides mean the same one; its private key stays with ${names.vendor}`,
        fr: `L’empreinte du certificat, pour s’assurer que les deux parties parlent du même ; sa clé privée reste chez ${names.vendor}`,
      },
      secret: false,
      path: ['certificatesSecrets', 'certificatesTab'],
      validation: {
        en: '40 hexadecimal digits, the same on both sides.',
        fr: '40 chiffres hexadécimaux, identiques des deux côtés.',
      },
    },
  ];
}

export function environmentUrlItem(guide: Guide): HandoverItem {
  return {
    id: 'environmentUrl',
    what: {en: 'The URL of the environment', fr: 'L’URL de l’environnement'},
    secret: false,
    ...(guide.product === 'dataverse' && {path: ['ppac', 'ppacManage', 'environments']}),
    example: exampleUrl[guide.product === 'dataverse' ? 'dataverse' : 'finance-operations'],
    validation: {
      en: 'Https, lower case, nothing after the host: no slash, no path.',
      fr: 'En https, en minuscules, rien après l’hôte : ni barre oblique ni chemin.',
    },
  };
}
