/** Who talks to whom, per integration. */
import {ipaasBusinessCentralSequences} from './ipaas-business-central';
import {adobeDataverseSequences} from './adobe-dataverse';
import {cloudElementsFinanceOperationsSequences} from './cloud-elements-finance-operations';
import {prextraExchangeSequences} from './prextra-exchange';
import {conceptSequences} from './concept-sequences';
import type {SequenceSpec} from './spec';

export const sequences: Readonly<Record<string, SequenceSpec>> = {
  ...ipaasBusinessCentralSequences,
  ...cloudElementsFinanceOperationsSequences,
  'codat-connect': {
    title: {
      en: 'What happens when one of your customers connects',
      fr: 'Ce qui se passe quand l’un de vos clients se connecte',
    },
    parties: [
      {en: 'Your customer', fr: 'Votre client'},
      {en: 'Codat', fr: 'Codat'},
      {en: 'Microsoft Entra ID', fr: 'Microsoft Entra ID'},
      {en: 'Business Central', fr: 'Business Central'},
    ],
    messages: [
      {from: 0, to: 1, text: {en: 'opens the link to connect', fr: 'ouvre le lien de connexion'}},
      {
        from: 1,
        to: 0,
        reply: true,
        text: {en: 'sends the browser to Microsoft', fr: 'envoie le navigateur chez Microsoft'},
      },
      {
        from: 0,
        to: 2,
        text: {
          en: 'signs in and consents to your application',
          fr: 'se connecte et consent à votre application',
        },
      },
      {
        from: 2,
        to: 1,
        reply: true,
        text: {en: 'a code, at the redirect URI', fr: 'un code, à l’URI de redirection'},
      },
      {
        from: 1,
        to: 2,
        text: {en: 'the code with client ID and secret', fr: 'le code, avec l’ID client et le secret'},
      },
      {
        from: 2,
        to: 1,
        reply: true,
        text: {en: 'access token, refresh token', fr: 'jeton d’accès et d’actualisation'},
      },
      {
        from: 1,
        to: 3,
        text: {en: 'installs App Link, reads and writes', fr: 'installe App Link, lit et écrit'},
      },
    ],
  },
  ...prextraExchangeSequences,
  ...adobeDataverseSequences,
  ...conceptSequences,
};
