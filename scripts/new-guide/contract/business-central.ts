/** Business Central with nobody signed in: a permission in Entra, and a card with permission sets in the product. */
import type {Localized} from '../../../src/core/contracts/schema';
import {factsOf, inputOf, setupOf, sourcesOf, stepOf} from './borrowed';
import {checkFromTerminal} from './common-steps';
import type {Guide, Way} from './guide';
import {addPermissions, adminConsent, consentStep} from './permission-steps';

const like = 'ipaas-business-central';

export function businessCentral(guide: Guide): Way {
  const {names} = guide;
  const must: Localized = {
    en: 'Business Central has a Microsoft Entra Application Card with the client ID, whose State is Enabled and which holds the permission sets that the work needs, never SUPER.',
    fr: 'Business Central comporte une fiche de l’application Microsoft Entra avec l’ID client, dont l’état est « Activé » et qui détient les ensembles d’autorisations que demande le travail, jamais SUPER.',
  };
  return {
    flow: 'client-credentials',
    summary: {
      en: `${names.vendor} works with Business Central as an application, with no one signed in. Two doors must be open: a permission that an administrator grants in Entra, and a card with permission sets inside Business Central.`,
      fr: `${names.vendor} travaille avec Business Central en tant qu’application, sans que personne ne soit connecté. Deux portes doivent être ouvertes : une autorisation qu’un administrateur accorde dans Entra et une fiche dotée d’ensembles d’autorisations dans Business Central.`,
    },
    stepsBefore: [],
    stepsOfAccess: [
      addPermissions(guide),
      consentStep(guide),
      stepOf(like, 'add-application-card'),
      {
        ...stepOf(like, 'assign-permission-sets'),
        establishes: {
          en: `The card holds the permission sets for the data that ${names.vendor} works with, and no more than those.`,
          fr: `La fiche détient les ensembles d’autorisations correspondant aux données avec lesquelles travaille ${names.vendor}, et rien de plus.`,
        },
      },
      stepOf(like, 'copy-environment-name'),
    ],
    check: checkFromTerminal({
      en: 'the application gets a token with the right role and reads the list of companies.',
      fr: 'l’application obtient un jeton doté du bon rôle et lit la liste des sociétés.',
    }),
    consent: adminConsent(guide),
    productSetup: [{...setupOf(like, 'business-central-application-card'), must}],
    inputs: [inputOf(like, 'environmentName')],
    handover: [
      {
        id: 'environmentName',
        what: {
          en: 'The name of the Business Central environment',
          fr: 'Le nom de l’environnement Business Central',
        },
        secret: false,
        path: ['bcAdminCenter', 'bcEnvironments'],
        example: inputOf(like, 'environmentName').example,
        validation: {
          en: 'Exactly as the Business Central admin center lists it: the name, not the type.',
          fr: 'Exactement comme l’affiche le centre d’administration Business Central : le nom, et non le type.',
        },
      },
    ],
    facts: factsOf(like, [
      'token-scope',
      'access-token-minutes-max',
      'card-user',
      'forbidden-permission-set',
      'basic-permission-set',
      'admin-center-url',
      'api-root',
      'error-unauthorized',
      'error-permission-set',
      'error-not-found',
      'error-tenant-unavailable',
    ]),
    sources: sourcesOf(like, [
      'microsoft-business-central',
      'microsoft-environments',
      'microsoft-error-codes',
    ]),
  };
}
