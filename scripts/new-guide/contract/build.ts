/** The contract of a guide, from its answers. */
import {
  clientIdHint,
  defaultPermission,
  propagation,
  quickstart,
  registerApplicationPage,
  grantConsentPage,
  secretCredential,
  secretDefaultDays,
  secretShown,
} from '../../../src/core/contracts/every-registration';
import type {Integration, Localized} from '../../../src/core/contracts/schema';
import {resourceOf} from '../ways';
import {factsOf} from './borrowed';
import {businessCentral} from './business-central';
import * as steps from './common-steps';
import {dataverse} from './dataverse';
import {delegated} from './delegated';
import {exchange} from './exchange';
import {financeOperations} from './finance-operations';
import type {Guide, Way} from './guide';
import {addToTenantsCommand, crossTenantPage, tenantHint, worksElsewhere} from './other-tenants';
import {handoverOf} from './handover';
import {inventedId} from './invented';
import {neverOf, permissionsOf} from './permission-steps';

/** A contract without its type’s guarantee that the id is one of those that exist: it is about to be. */
export type NewContract = Omit<Integration, 'id'> & {readonly id: string};

const appOnly = {
  'business-central': businessCentral,
  dataverse,
  'finance-operations': financeOperations,
  'exchange-online': exchange,
} as const satisfies Record<Guide['product'], (guide: Guide) => Way>;

export function contractOf(guide: Guide): NewContract {
  const {id, vendor, site, product, access, accounts, credential, titleEn, titleFr, vendorSays} = guide;
  const isDelegated = access === 'delegated';
  const way = isDelegated ? delegated(guide) : appOnly[product](guide);
  const consents = way.stepsOfAccess.some((step) => step.id === 'grant-admin-consent');
  return {
    id,
    vendor: {name: vendor, site},
    product: {id: product, name: guide.productName},
    title: {en: titleEn, fr: titleFr},
    summary: way.summary,
    flow: way.flow,
    route: {state: 'current', milestones: [], ...vendorSays},
    registration: {
      ...steps.audienceOf(guide),
      redirectUris: guide.redirectUris.map(({uri, platform}) => ({
        uri,
        platform,
        why: whyOf(guide, platform),
        ...vendorSays,
      })),
      ...(credential !== 'none' && {credential: credentialOf(credential)}),
      permissions: permissionsOf(guide),
      never: neverOf(guide),
    },
    ...(isDelegated && {
      signIn: {
        authority: accounts === 'multi' ? 'organizations' : 'tenant',
        resource: resourceOf(product),
        offline: true,
      } as const,
    }),
    consent: way.consent,
    productSetup: [...way.productSetup],
    inputs: [tenantInput(guide), clientInput(guide), ...way.inputs],
    steps: [
      ...way.stepsBefore,
      steps.chooseTenant(guide),
      steps.registerApplication(guide),
      ...(isDelegated ? [steps.addRedirectUri(guide)] : []),
      steps.copyClientId,
      ...steps.credentialSteps(guide),
      ...way.stepsOfAccess,
      way.check,
      steps.enterKeys(guide),
    ],
    handover: handoverOf(guide, way.handover),
    facts: [
      ...way.facts,
      defaultPermission,
      ...(worksElsewhere(guide) ? [addToTenantsCommand] : []),
      ...(consents ? [propagation] : []),
      ...(credential === 'secret' ? [secretShown, secretDefaultDays] : []),
      ...(credential === 'certificate' ? factsOf('prextra-exchange', ['certificate-formats']) : []),
    ],
    corrections: [],
    sources: [
      {
        id: 'vendor-instructions',
        title: `${vendor}: ${new URL(guide.source).hostname}`,
        url: guide.source,
        verifiedOn: guide.today,
      },
      registerApplicationPage,
      ...(consents ? [grantConsentPage] : []),
      ...(worksElsewhere(guide) ? [crossTenantPage] : []),
      ...way.sources,
    ],
  };
}

function credentialOf(kind: 'secret' | 'certificate'): Integration['registration']['credential'] {
  return kind === 'secret'
    ? secretCredential
    : {kinds: ['certificate'], preferred: 'certificate', maxMonths: 24, advisedMonths: 12, ...quickstart};
}

function whyOf({names}: Guide, platform: Guide['redirectUris'][number]['platform']): Localized {
  switch (platform) {
    case 'web':
      return {
        en: `After the sign-in, Microsoft sends the authorization code to this address, where ${names.vendors} server redeems it. A server that proves who it is belongs on the Web platform.`,
        fr: `Après la connexion, Microsoft envoie le code d’autorisation à cette adresse, où le serveur ${names.ofVendor} l’échange. Un serveur qui prouve son identité relève de la plateforme Web.`,
      };
    case 'spa':
      return {
        en: `After the sign-in, Microsoft sends the authorization code to this page of ${names.vendor}, which redeems it in the browser, without a secret.`,
        fr: `Après la connexion, Microsoft envoie le code d’autorisation à cette page ${names.ofVendor}, qui l’échange dans le navigateur, sans secret.`,
      };
    case 'public-client':
      return {
        en: `After the sign-in, Microsoft hands the authorization code to ${names.vendors} program on the device, which redeems it without a secret.`,
        fr: `Après la connexion, Microsoft remet le code d’autorisation au programme ${names.ofVendor} sur l’appareil, qui l’échange sans secret.`,
      };
  }
}

const clientIdHintWithoutSecret: Localized = {
  en: 'On the application’s overview page. The Object ID below it is another one.',
  fr: 'Sur la page de présentation de l’application. L’ID d’objet qui figure au-dessous en est un autre.',
};

function tenantInput(guide: Guide): Integration['inputs'][number] {
  const {id, access, belongs} = guide;
  return {
    id: 'tenantId',
    required: true,
    path: ['entraAdminCenter', 'appRegistrations', 'overview', 'directoryTenantId'],
    hint: worksElsewhere(guide)
      ? tenantHint(guide)
      : access === 'delegated'
        ? {
            en: 'The ID of the tenant that owns the application.',
            fr: 'L’ID du locataire propriétaire de l’application.',
          }
        : {
            en: `The tenant that ${belongs.en} to. The application must be registered in that same tenant.`,
            fr: `Le locataire auquel ${belongs.fr}. L’application doit être inscrite dans ce même locataire.`,
          },
    example: inventedId(id, 'tenantId'),
  };
}

function clientInput({id, credential}: Guide): Integration['inputs'][number] {
  return {
    id: 'clientId',
    required: true,
    path: ['entraAdminCenter', 'appRegistrations', 'overview', 'applicationClientId'],
    hint: credential === 'secret' ? clientIdHint : clientIdHintWithoutSecret,
    example: inventedId(id, 'clientId'),
  };
}
