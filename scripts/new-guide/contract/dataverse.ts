/** Dataverse with nobody signed in: nothing to grant in Entra, an application user with a security role in the product. */
import {tableFact} from '../../../src/core/contracts/first-calls';
import type {Localized} from '../../../src/core/contracts/schema';
import {consentOf, factsOf, inputOf, setupOf, sourcesOf, stepOf} from './borrowed';
import {checkFromTerminal, environmentUrlStep} from './common-steps';
import type {Guide, Way} from './guide';
import {environmentUrlItem} from './handover';

const like = 'adobe-dataverse';

export function dataverse(guide: Guide): Way {
  const {names, table, vendorSays} = guide;
  const {by, roles, source, verifiedOn, status} = consentOf(like);
  return {
    flow: 'client-credentials',
    summary: {
      en: `${names.vendor} works with the data of a Dataverse environment as an application, with no one signed in, and may do what the security role of its application user allows.`,
      fr: `${names.vendor} travaille avec les données d’un environnement Dataverse en tant qu’application, sans que personne ne soit connecté, et peut faire ce que permet le rôle de sécurité de son utilisateur de l’application.`,
    },
    stepsBefore: [],
    stepsOfAccess: [
      environmentUrlStep('dataverse'),
      {
        ...stepOf(like, 'create-security-role'),
        establishes: {
          en: `The environment has a security role for the tables that ${names.vendor} works with, and for no others.`,
          fr: `L’environnement compte un rôle de sécurité pour les tables avec lesquelles travaille ${names.vendor}, et pour aucune autre.`,
        },
      },
      stepOf(like, 'create-application-user'),
    ],
    check: checkFromTerminal({
      en: 'the application gets a token and reads one row of this environment.',
      fr: 'l’application obtient un jeton et lit une ligne de cet environnement.',
    }),
    consent: {by, roles, why, source, verifiedOn, status},
    productSetup: [
      {
        ...setupOf(like, 'dataverse-application-user'),
        must: {
          en: `The environment has one application user for this application, active, in a business unit, with a security role for the tables that ${names.vendor} works with.`,
          fr: `L’environnement compte un utilisateur de l’application pour cette application : actif, rattaché à une division et doté d’un rôle de sécurité pour les tables avec lesquelles travaille ${names.vendor}.`,
        },
      },
    ],
    inputs: [inputOf(like, 'environmentUrl')],
    handover: [environmentUrlItem(guide)],
    facts: [
      ...factsOf(like, [
        'token-scope',
        'application-permissions',
        'application-users-per-environment',
        'application-user-picker',
        'application-user-removal',
        'error-not-a-member',
        'protection-window',
      ]),
      {
        id: tableFact,
        value: table,
        kind: 'code',
        about: {
          en: `A table that ${names.vendor} reads, by its plural name in the Web API`,
          fr: `Une table que lit ${names.vendor}, sous son nom au pluriel dans l’API web`,
        },
        ...vendorSays,
      },
    ],
    sources: sourcesOf(like, ['microsoft-application-users', 'microsoft-dataverse-limits']),
  };
}

const why: Localized = {
  en: 'Dataverse publishes no application permission, so there is nothing to consent to in Entra. An administrator of the environment grants access instead: by creating the application user and giving it a security role.',
  fr: 'Dataverse ne publie aucune autorisation d’application : il n’y a donc rien à quoi consentir dans Entra. C’est un administrateur de l’environnement qui donne l’accès, en créant l’utilisateur de l’application et en lui attribuant un rôle de sécurité.',
};
