/** Mistakes that stand in the registration itself, apart from its permissions. */
import {derivedId} from '../../derived-id';
import {hasCredential, hasRedirectUris, ofRegistration, type RegistrationScenario} from './scenario';

const day = 24 * 60 * 60 * 1000;
const year = 365 * day;

type Credential = {readonly id: string; readonly startsAt: number; readonly expiresAt: number};

/** Of secrets and of certificates: a registration has those that its guide asks for. */
function ofCredentials(
  change: <C extends Credential>(credential: C) => C,
): ReturnType<typeof ofRegistration> {
  return ofRegistration((registration) => ({
    ...registration,
    secrets: registration.secrets.map((secret) => change(secret)),
    certificates: registration.certificates.map((certificate) => change(certificate)),
  }));
}

export const applicationScenarios = {
  'registration-not-found': {
    title: {en: 'Nothing has this client ID', fr: 'Rien ne porte cet ID client'},
    apply: (directory, {clientId}) => ({
      ...directory,
      registrations: directory.registrations.filter((entry) => entry.clientId !== clientId),
      enterpriseApps: directory.enterpriseApps.filter((entry) => entry.clientId !== clientId),
    }),
  },
  'object-ids-mixed-up': {
    title: {
      en: 'The object ID is given in place of the client ID',
      fr: 'L’ID d’objet est donné à la place de l’ID client',
    },
    gives: 'registration-object-id-as-client-id',
  },
  'account-types-differ': {
    title: {
      en: 'The account types are not those of the guide',
      fr: 'Les types de comptes ne sont pas ceux du guide',
    },
    apply: ofRegistration((registration) => ({
      ...registration,
      audience: registration.audience === 'single-tenant' ? 'multitenant' : 'single-tenant',
    })),
  },
  'redirect-uri-missing': {
    title: {en: 'The redirect URI was never added', fr: 'L’URI de redirection n’a jamais été ajouté'},
    suits: hasRedirectUris,
    apply: ofRegistration((registration) => ({...registration, redirectUris: []})),
  },
  'redirect-uri-differs': {
    title: {
      en: 'The redirect URI has a slash too many',
      fr: 'L’URI de redirection a une barre oblique de trop',
    },
    suits: hasRedirectUris,
    apply: ofRegistration((registration) => ({
      ...registration,
      redirectUris: registration.redirectUris.map(({uri, platform}) => ({uri: `${uri}/`, platform})),
    })),
  },
  'redirect-uri-platform-differs': {
    title: {
      en: 'The redirect URI stands on the wrong platform',
      fr: 'L’URI de redirection figure sur la mauvaise plateforme',
    },
    suits: hasRedirectUris,
    apply: ofRegistration((registration) => ({
      ...registration,
      redirectUris: registration.redirectUris.map(({uri, platform}) => ({
        uri,
        platform: platform === 'spa' ? 'web' : 'spa',
      })),
    })),
  },
  'redirect-uri-superfluous': {
    title: {
      en: 'An address of an earlier attempt is still registered',
      fr: 'L’adresse d’un essai antérieur est encore inscrite',
    },
    apply: ofRegistration((registration) => ({
      ...registration,
      redirectUris: [
        ...registration.redirectUris,
        {uri: 'https://old.boulangerie-fjord.example/callback', platform: 'web'},
      ],
    })),
  },
  'flow-not-needed': {
    title: {
      en: 'Implicit grant and public client flows are allowed',
      fr: 'L’octroi implicite et les flux de clients publics sont autorisés',
    },
    apply: ofRegistration((registration) => ({
      ...registration,
      implicitGrant: true,
      allowPublicClient: true,
    })),
  },
  'credential-missing': {
    title: {en: 'There is no client secret', fr: 'Il n’y a pas de secret client'},
    titleOfCertificate: {en: 'There is no certificate', fr: 'Il n’y a pas de certificat'},
    suits: hasCredential,
    apply: ofRegistration((registration) => ({...registration, secrets: [], certificates: []})),
  },
  'credential-expired': {
    title: {en: 'The client secret has expired', fr: 'Le secret client a expiré'},
    titleOfCertificate: {en: 'The certificate has expired', fr: 'Le certificat a expiré'},
    suits: hasCredential,
    apply: ofCredentials((credential) => ({
      ...credential,
      startsAt: credential.startsAt - year,
      expiresAt: credential.startsAt,
    })),
  },
  'credential-expires-soon': {
    title: {en: 'The client secret ends in a few days', fr: 'Le secret client prend fin dans quelques jours'},
    titleOfCertificate: {
      en: 'The certificate ends in a few days',
      fr: 'Le certificat prend fin dans quelques jours',
    },
    suits: hasCredential,
    // It was made thirty days ago: see `serverDirectory`.
    apply: ofCredentials((credential) => ({...credential, expiresAt: credential.startsAt + 40 * day})),
  },
  'credential-lasts-long': {
    title: {en: 'The client secret lasts two years', fr: 'Le secret client dure deux ans'},
    titleOfCertificate: {en: 'The certificate lasts two years', fr: 'Le certificat dure deux ans'},
    suits: hasCredential,
    apply: ofCredentials((credential) => ({
      ...credential,
      id: derivedId('secret', credential.id, 'long'),
      expiresAt: credential.startsAt + 2 * year,
    })),
  },
  'publisher-not-verified': {
    title: {en: 'The publisher is not verified', fr: 'L’éditeur n’est pas vérifié'},
    suits: ({registration}) => registration.audience === 'multitenant',
    apply: ofRegistration(({verifiedPublisher: _, ...registration}) => registration),
  },
} as const satisfies Readonly<Record<string, RegistrationScenario>>;
