/** Mistakes in what the registration asks for. */
import type {Integration} from '../../../core/contracts/schema';
import type {ConfiguredApi, Directory, Registration} from '../../directory';
import {graphUri} from '../../practice-directory';
import {needsConsent, notAskedFor, ofRegistration, type RegistrationScenario} from './scenario';

/** The product's API among those that a registration asks for. */
const isProduct = ({resource}: ConfiguredApi) => resource !== graphUri;
const inExchange = ({registration}: Integration) =>
  registration.permissions.some(({grantedBy}) => grantedBy === 'exchange-rbac');

/** In Graph's own catalogue of permissions, so that a GUID of it has a name. */
const withGraphRole = (directory: Directory, value: string): Directory => ({
  ...directory,
  resources: directory.resources.map((resource) =>
    resource.uri === graphUri && !resource.appRoles?.some((role) => role.value === value)
      ? {...resource, appRoles: [...(resource.appRoles ?? []), {value, displayName: value}]}
      : resource,
  ),
});

/** Another API with a permission of that name. */
function namesakeOf({configured}: Registration, {resources}: Directory): string {
  const asked = new Set(configured.map(({resource}) => resource));
  return (
    resources.find(
      ({uri, permissions}) =>
        !asked.has(uri) && permissions.some(({value}) => value === 'user_impersonation'),
    )?.uri ?? ''
  );
}

export const permissionScenarios = {
  'permission-not-requested': {
    title: {en: 'The permissions were never added', fr: 'Les autorisations n’ont jamais été ajoutées'},
    suits: needsConsent,
    apply: ofRegistration((registration) => ({
      ...registration,
      configured: registration.configured.filter((api) => !isProduct(api)),
    })),
  },
  'permission-of-wrong-kind': {
    title: {
      en: 'A permission was added as the other kind',
      fr: 'Une autorisation a été ajoutée dans l’autre genre',
    },
    suits: ({id}) => id === 'ipaas-business-central',
    apply: ofRegistration((registration) => ({
      ...registration,
      configured: registration.configured.map((api) =>
        isProduct(api) ? {...api, values: ['Financials.ReadWrite.All'], roles: []} : api,
      ),
    })),
  },
  'permission-of-another-api': {
    title: {
      en: 'user_impersonation was added on another API',
      fr: 'user_impersonation a été ajoutée sur une autre API',
    },
    suits: ({registration}) => registration.permissions.some(({value}) => value === 'user_impersonation'),
    apply: ofRegistration((registration, _target, directory) => ({
      ...registration,
      configured: [
        ...registration.configured.map((api) =>
          isProduct(api)
            ? {...api, values: api.values.filter((value) => value !== 'user_impersonation')}
            : api,
        ),
        {resource: namesakeOf(registration, directory), values: ['user_impersonation']},
      ],
    })),
  },
  'permission-superfluous': {
    title: {
      en: 'A permission more than needed is asked for',
      fr: 'Une autorisation de plus que nécessaire est demandée',
    },
    apply: ofRegistration((registration, target) => ({
      ...registration,
      configured: [...registration.configured, {resource: graphUri, values: [notAskedFor(target)]}],
    })),
  },
  'permission-to-avoid': {
    title: {
      en: 'A permission that nobody should grant is asked for',
      fr: 'Une autorisation que personne ne devrait accorder est demandée',
    },
    suits: ({registration}) => registration.never.some(({value}) => value === 'Directory.Read.All'),
    apply: (directory, target) =>
      ofRegistration((registration) => ({
        ...registration,
        configured: [
          ...registration.configured,
          {resource: graphUri, values: [], roles: ['Directory.Read.All']},
        ],
      }))(withGraphRole(directory, 'Directory.Read.All'), target),
  },
  'permission-bypasses-exchange': {
    title: {
      en: 'Entra grants what Exchange Online should',
      fr: 'Entra accorde ce qu’Exchange Online devrait accorder',
    },
    suits: inExchange,
    apply: ofRegistration((registration, {permissions}) => {
      const roles = permissions
        .filter(({grantedBy}) => grantedBy === 'exchange-rbac')
        .map(({value}) => value)
        .slice(-1);
      return {
        ...registration,
        configured: [...registration.configured, {resource: graphUri, values: [], roles}],
      };
    }),
  },
  'api-not-in-tenant': {
    title: {en: 'The product does not exist in the tenant', fr: 'Le produit n’existe pas dans le locataire'},
    suits: needsConsent,
    apply: (directory) => ({
      ...directory,
      resources: directory.resources.map((resource) =>
        resource.uri === graphUri ? resource : {...resource, missingIn: directory.tenants.map(({id}) => id)},
      ),
    }),
  },
} as const satisfies Readonly<Record<string, RegistrationScenario>>;
