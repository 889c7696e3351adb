/** Drawings of the concept pages. The shortened IDs are invented: what counts is which of them are alike. */
import type {ConceptSpec} from './concept-spec';

const objectId = {en: 'Object ID', fr: 'ID d’objet'};
const clientId = {en: 'Client ID', fr: 'ID client'};
const enterpriseApplication = {
  en: 'Enterprise application (service principal)',
  fr: 'Application d’entreprise (principal de service)',
};

export const concepts: Readonly<Record<string, ConceptSpec>> = {
  'one-registration-many-copies': {
    title: {
      en: 'One registration, one enterprise application in each tenant that uses it',
      fr: 'Une seule inscription, une application d’entreprise dans chaque locataire qui l’utilise',
    },
    alternative: [
      {
        en: 'In the home tenant stands the app registration, with an object ID and a client ID. It says which permissions are asked for, and holds the redirect URIs and the secrets.',
        fr: 'Dans le locataire d’origine se trouve l’inscription d’application, avec un ID d’objet et un ID client. Elle indique les autorisations demandées et contient les URI de redirection et les secrets.',
      },
      {
        en: 'From it, Entra makes an enterprise application, also called service principal, in the same tenant. It has another object ID and the same client ID, and keeps what this tenant granted.',
        fr: 'À partir d’elle, Entra crée dans le même locataire une application d’entreprise, aussi appelée principal de service. Celle-ci a un autre ID d’objet et le même ID client, et conserve ce que ce locataire a accordé.',
      },
      {
        en: 'When somebody of another tenant consents, that tenant gets an enterprise application of its own: a third object ID, again the same client ID, and its own record of what it granted.',
        fr: 'Lorsqu’une personne d’un autre locataire consent, celui-ci obtient sa propre application d’entreprise : un troisième ID d’objet, toujours le même ID client, et sa propre trace de ce qu’il a accordé.',
      },
    ],
    groups: [
      {
        title: {en: 'Home tenant: yours', fr: 'Locataire d’origine : le vôtre'},
        boxes: [
          {
            title: {en: 'App registration', fr: 'Inscription d’application'},
            main: true,
            lines: [
              {text: objectId, code: '51c8…'},
              {text: clientId, code: 'b94d…'},
              {
                text: {
                  en: 'What the application is: addresses, secrets, permissions it asks for',
                  fr: 'Ce qu’est l’application : adresses, secrets, autorisations qu’elle demande',
                },
              },
            ],
            down: {en: 'is the pattern for', fr: 'sert de modèle à'},
          },
          {
            title: enterpriseApplication,
            lines: [
              {text: objectId, code: 'e07a…'},
              {text: clientId, code: 'b94d…'},
              {
                text: {
                  en: 'What it may do here: permissions granted, people assigned',
                  fr: 'Ce qu’elle peut faire ici : autorisations accordées, personnes affectées',
                },
              },
            ],
          },
        ],
      },
      {
        title: {en: 'Another tenant: a customer’s', fr: 'Un autre locataire : celui d’un client'},
        boxes: [
          {
            title: enterpriseApplication,
            lines: [
              {text: objectId, code: '19f3…'},
              {text: clientId, code: 'b94d…'},
              {
                text: {
                  en: 'What it may do there: granted by that tenant alone',
                  fr: 'Ce qu’elle peut faire là-bas : accordé par ce seul locataire',
                },
              },
            ],
          },
        ],
      },
    ],
    between: [
      {
        arrows: [
          {
            text: {
              en: 'somebody there consents: a copy appears',
              fr: 'quelqu’un y consent : une copie apparaît',
            },
          },
        ],
      },
    ],
  },
  'from-secret-to-data': {
    title: {
      en: 'Each request for data passes two examinations, and our checks look at both',
      fr: 'Toute demande de données passe deux examens, et nos contrôles portent sur les deux',
    },
    alternative: [
      {
        en: 'The vendor’s server holds the client ID, a secret or a certificate and, where a person signed in, a refresh token. With them it asks Microsoft Entra ID for a token.',
        fr: 'Le serveur de l’éditeur détient l’ID client, un secret ou un certificat et, si une personne s’est connectée, un jeton d’actualisation. Il s’en sert pour demander un jeton à Microsoft Entra ID.',
      },
      {
        en: 'Entra first asks who is calling and compares the secret. Then it looks up what was consented to in this tenant, and writes that into an access token. The sign-in check looks here.',
        fr: 'Entra vérifie d’abord qui appelle et compare le secret. Il cherche ensuite ce à quoi ce locataire a consenti et l’écrit dans un jeton d’accès. C’est là que regarde le contrôle de connexion.',
      },
      {
        en: 'The vendor sends the token with each request to the product. The product asks whether the token is meant for it and for this tenant, and whether the permission is in it. It also asks whether it knows the caller: by the person’s own rights, or by the application’s card, user or row. The commands for a terminal look here.',
        fr: 'L’éditeur joint le jeton à chaque demande adressée au produit. Celui-ci vérifie si le jeton lui est destiné et vient du bon locataire, si l’autorisation y figure, et s’il connaît l’appelant : par les droits de la personne, ou par la fiche, l’utilisateur ou la ligne de l’application. C’est là que regardent les commandes pour un terminal.',
      },
      {
        en: 'The answer is the data, or a refusal. A refusal by Entra has a code that begins with AADSTS; a refusal by the product is its own.',
        fr: 'La réponse est la donnée, ou un refus. Un refus d’Entra porte un code qui commence par AADSTS ; un refus du produit lui est propre.',
      },
    ],
    groups: [
      {
        title: {en: 'The vendor’s server', fr: 'Le serveur de l’éditeur'},
        boxes: [
          {
            title: {en: 'What it holds', fr: 'Ce qu’il détient'},
            lines: [
              {text: clientId},
              {text: {en: 'A secret or a certificate', fr: 'Un secret ou un certificat'}},
              {
                text: {
                  en: 'A refresh token, if a person signed in',
                  fr: 'Un jeton d’actualisation, si une personne s’est connectée',
                },
              },
            ],
            seenBy: ['pre-flight'],
          },
        ],
      },
      {
        title: {en: 'Microsoft Entra ID', fr: 'Microsoft Entra ID'},
        boxes: [
          {
            title: {en: 'Who is calling?', fr: 'Qui appelle ?'},
            lines: [{text: {en: 'compares the secret', fr: 'compare le secret'}}],
            down: {en: 'then', fr: 'puis'},
          },
          {
            title: {en: 'What was consented to here?', fr: 'À quoi a-t-on consenti ici ?'},
            lines: [{text: {en: 'reads the enterprise application', fr: 'lit l’application d’entreprise'}}],
            main: true,
            seenBy: ['sign-in'],
          },
        ],
      },
      {
        title: {en: 'The product', fr: 'Le produit'},
        boxes: [
          {
            title: {en: 'Is this token for me?', fr: 'Ce jeton m’est-il destiné ?'},
            lines: [
              {text: {en: 'reads', fr: 'lit'}, code: 'aud'},
              {text: {en: 'and', fr: 'et'}, code: 'tid'},
            ],
            down: {en: 'then', fr: 'puis'},
          },
          {
            title: {en: 'May this caller do that?', fr: 'Cet appelant y a-t-il droit ?'},
            lines: [
              {text: {en: 'the permission', fr: 'l’autorisation'}},
              {
                text: {
                  en: 'and the rights of the person, the card or the row',
                  fr: 'et les droits de la personne, de la fiche ou de la ligne',
                },
              },
            ],
            main: true,
            seenBy: ['script'],
          },
        ],
      },
    ],
    between: [
      {
        arrows: [
          {text: {en: 'asks for a token', fr: 'demande un jeton'}},
          {text: {en: 'access token', fr: 'jeton d’accès'}, back: true},
        ],
      },
      {
        arrows: [
          {text: {en: 'the vendor’s request, with the token', fr: 'la demande de l’éditeur, avec le jeton'}},
          {text: {en: 'data, or a refusal', fr: 'la donnée, ou un refus'}, back: true},
        ],
      },
    ],
  },
  'what-limits': {
    title: {
      en: 'What limits the vendor, in either way of connecting',
      fr: 'Ce qui limite l’éditeur, dans chacun des deux modes',
    },
    alternative: [
      {
        en: 'Delegated: the permissions consented to, and of these only as much as the signed-in person may do in the product. The smaller of the two is what the vendor can do, in that person’s name.',
        fr: 'Mode délégué : les autorisations accordées et, parmi elles, seulement ce que la personne connectée peut faire dans le produit. Le plus restreint des deux définit ce que peut faire l’éditeur, au nom de cette personne.',
      },
      {
        en: 'App-only: all the data that the application permission names, as far as the product has admitted the application. That is what the vendor can do, in the application’s own name, at any hour.',
        fr: 'Mode application seule : toutes les données que désigne l’autorisation d’application, dans la mesure où le produit a admis l’application. Voilà ce que peut faire l’éditeur, au nom de l’application elle-même, à toute heure.',
      },
    ],
    groups: [
      {
        title: {en: 'Delegated: a person signed in', fr: 'Mode délégué : une personne s’est connectée'},
        boxes: [
          {
            title: {en: 'Delegated permissions, consented to', fr: 'Autorisations déléguées, accordées'},
            down: {en: 'but no further than', fr: 'mais pas au-delà de'},
          },
          {
            title: {
              en: 'That person’s own rights in the product',
              fr: 'Les droits de cette personne dans le produit',
            },
            down: {en: 'leaves', fr: 'il reste'},
          },
          {
            title: {en: 'What the vendor can do in their name', fr: 'Ce que l’éditeur peut faire en son nom'},
            main: true,
          },
        ],
      },
      {
        title: {en: 'App-only: nobody signed in', fr: 'Application seule : personne ne s’est connecté'},
        boxes: [
          {
            title: {
              en: 'Application permission: all the data it names',
              fr: 'Autorisation d’application : toutes les données qu’elle désigne',
            },
            down: {en: 'but no further than', fr: 'mais pas au-delà de'},
          },
          {
            title: {
              en: 'What the product admits: card, user, row or scope',
              fr: 'Ce qu’admet le produit : fiche, utilisateur, ligne ou étendue',
            },
            down: {en: 'leaves', fr: 'il reste'},
          },
          {
            title: {
              en: 'What the vendor can do, at any hour',
              fr: 'Ce que l’éditeur peut faire, à toute heure',
            },
            main: true,
          },
        ],
      },
    ],
    between: [],
  },
};
