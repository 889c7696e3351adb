/**
 * An application with nobody signed in that other tenants admit as well. What each of them has to do is a section of the page
 * and no step: the checks of a guide read one tenant at a time, and nobody’s word counts for what happens at Microsoft.
 */
import type {Integration, Localized} from '../../../src/core/contracts/schema';
import type {Guide, NamedFact, SourcePage} from './guide';

const page =
  'https://learn.microsoft.com/entra/identity/enterprise-apps/create-service-principal-cross-tenant';
const provenance = {source: page, verifiedOn: '2026-11-22', status: 'verified'} as const;

export const worksElsewhere = ({access, accounts}: Guide) => access === 'app-only' && accounts === 'multi';

export const addToTenantsCommand: NamedFact = {
  id: 'command-add-to-tenant',
  value: 'az ad sp create --id {clientId}',
  kind: 'code',
  about: {
    en: 'Makes the enterprise application of a registration that stands in another tenant',
    fr: 'Crée l’application d’entreprise d’une inscription qui se trouve dans un autre locataire',
  },
  ...provenance,
};

export const crossTenantPage: SourcePage = {
  id: 'microsoft-cross-tenant',
  title: 'Microsoft: Create an enterprise application from a multitenant application',
  url: page,
  verifiedOn: provenance.verifiedOn,
};

export function admitsOtherTenants({
  names,
}: Guide): Pick<Integration['registration'], 'audience' | 'audienceLabels' | 'audienceWhy'> {
  return {
    audience: 'multitenant',
    audienceLabels: ['acctMultiNew', 'acctMulti'],
    audienceWhy: {
      en: `${names.vendor} asks for tokens in other tenants than yours as well, so the application must accept every organisation. None is let in by that alone: an administrator of each tenant admits the application there.`,
      fr: `${names.vendor} demande aussi des jetons dans d’autres locataires que le vôtre : l’application doit donc accepter toutes les organisations. Cela seul n’ouvre rien : un administrateur de chaque locataire y admet l’application.`,
    },
  };
}

/** Where the tenant’s ID is asked for. */
export function tenantHint({names}: Guide): Localized {
  return {
    en: `The tenant that owns the application; for the check from a terminal, the one whose data ${names.vendor} works with.`,
    fr: `Le locataire propriétaire de l’application ; pour le contrôle depuis un terminal, celui dont ${names.vendor} utilise les données.`,
  };
}
