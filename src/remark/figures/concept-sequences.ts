/** The two ways to a token, told for any vendor and any product. */
import type {SequenceSpec} from './spec';

const vendor = {en: 'The vendor', fr: 'L’éditeur'};
const entra = {en: 'Microsoft Entra ID', fr: 'Microsoft Entra ID'};
const product = {en: 'The product', fr: 'Le produit'};

export const conceptSequences: Readonly<Record<string, SequenceSpec>> = {
  'authorization-code': {
    title: {
      en: 'Delegated (authorization code): a person is there once',
      fr: 'Mode délégué (code d’autorisation) : une personne intervient une fois',
    },
    parties: [{en: 'The person', fr: 'La personne'}, vendor, entra, product],
    messages: [
      {from: 0, to: 1, text: {en: 'chooses “Connect”', fr: 'choisit « Connecter »'}},
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
          en: 'signs in and consents, on Microsoft’s own page',
          fr: 'se connecte et consent, sur la page de Microsoft',
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
        text: {en: 'the code, with client ID and secret', fr: 'le code, avec l’ID client et le secret'},
      },
      {
        from: 2,
        to: 1,
        reply: true,
        text: {en: 'access token and refresh token', fr: 'jetons d’accès et d’actualisation'},
      },
      {
        from: 1,
        to: 3,
        text: {en: 'asks for data, as the person', fr: 'demande des données au nom de la personne'},
      },
    ],
  },
  'client-credentials': {
    title: {
      en: 'App-only (client credentials): nobody is there',
      fr: 'Application seule (informations d’identification du client) : personne n’intervient',
    },
    parties: [{en: 'Your administrators', fr: 'Vos administrateurs'}, vendor, entra, product],
    messages: [
      {
        from: 0,
        to: 2,
        text: {en: 'consent once, for the whole tenant', fr: 'consentent une fois, pour tout le locataire'},
      },
      {
        from: 0,
        to: 3,
        text: {
          en: 'admit the application, inside the product',
          fr: 'admettent l’application, dans le produit',
        },
      },
      {
        from: 1,
        to: 2,
        text: {en: 'client ID and secret, whenever it likes', fr: 'ID client et secret, quand il le veut'},
      },
      {
        from: 2,
        to: 1,
        reply: true,
        text: {en: 'access token; no refresh token', fr: 'jeton d’accès ; aucun jeton d’actualisation'},
      },
      {
        from: 1,
        to: 3,
        text: {en: 'asks for data, as the application', fr: 'demande des données au nom de l’application'},
      },
    ],
  },
};
