/** Finance and operations with nobody signed in: a row in the product says whose rights the application has. */
import {factsOf, inputOf, setupOf, sourcesOf, stepOf} from './borrowed';
import {checkFromTerminal, environmentUrlStep} from './common-steps';
import type {Guide, Way} from './guide';
import {environmentUrlItem} from './handover';

const like = 'cloud-elements-finance-operations';

/** The shapes that the URL of an environment has. */
export const hostFacts = ['host-production', 'host-sandbox', 'host-europe', 'host-development'] as const;

export function financeOperations(guide: Guide): Way {
  const {names} = guide;
  const row = setupOf(like, 'finance-operations-application-row');
  const {source, verifiedOn, status} = row;
  return {
    flow: 'client-credentials',
    summary: {
      en: `${names.vendor} works with finance and operations as an application, with no one signed in. Inside the product, a row maps the application to a user, and that user’s rights decide what it may do.`,
      fr: `${names.vendor} travaille avec finances et opérations en tant qu’application, sans que personne ne soit connecté. Dans le produit, une ligne associe l’application à un utilisateur, dont les droits décident de ce qu’elle peut faire.`,
    },
    stepsBefore: [environmentUrlStep('finance-operations')],
    stepsOfAccess: [stepOf(like, 'add-application-row'), stepOf(like, 'grant-user-rights')],
    check: checkFromTerminal({
      en: 'the application gets a token and reads the list of legal entities.',
      fr: 'l’application obtient un jeton et lit la liste des entités juridiques.',
    }),
    consent: {
      by: 'in-product',
      roles: ['finance-operations-administrator'],
      why: {
        en: 'A call without a signed-in person needs no permission in Entra. An administrator of finance and operations grants access instead, by a row that maps the application to a user.',
        fr: 'Un appel sans personne connectée ne demande aucune autorisation dans Entra. C’est un administrateur de finances et opérations qui donne l’accès, par une ligne qui associe l’application à un utilisateur.',
      },
      source,
      verifiedOn,
      status,
    },
    productSetup: [row],
    inputs: [inputOf(like, 'environmentUrl')],
    handover: [environmentUrlItem(guide)],
    facts: factsOf(like, [
      'token-scope',
      'trial-api-access',
      'audience-must-match',
      ...hostFacts,
      'odata-root',
      'row-user-id',
      'error-401',
      'error-403',
    ]),
    sources: sourcesOf(like, ['microsoft-service-endpoints']),
  };
}
