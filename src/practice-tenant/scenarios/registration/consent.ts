/** Mistakes in the enterprise application and in what was granted to it. */
import type {EnterpriseApp} from '../../directory';
import {graphUri, people} from '../../practice-directory';
import {
  needsConsent,
  notAskedFor,
  ofEnterpriseApp,
  peopleSignIn,
  type RegistrationScenario,
} from './scenario';

const withoutConsent = (app: EnterpriseApp): EnterpriseApp => ({
  ...app,
  grants: app.grants.filter(({resource}) => resource === graphUri),
  appRoles: [],
});

export const consentScenarios = {
  'consent-missing': {
    title: {en: 'Nobody granted consent', fr: 'Personne n’a accordé le consentement'},
    suits: needsConsent,
    apply: ofEnterpriseApp(withoutConsent),
  },
  'consent-user-only': {
    title: {en: 'One person consented, for themselves', fr: 'Une personne a consenti, pour elle seule'},
    suits: peopleSignIn,
    apply: ofEnterpriseApp((app) => ({
      ...app,
      grants: app.grants.map((grant) => ({...grant, principal: people.user})),
    })),
  },
  'consent-prompt-forced': {
    title: {
      en: 'The vendor shows the consent page at each sign-in',
      fr: 'L’éditeur affiche la page de consentement à chaque connexion',
    },
    suits: peopleSignIn,
    signs: {vendorPrompt: 'consent'},
  },
  'consent-on-another-api': {
    title: {en: 'Consent was granted on another API', fr: 'Le consentement a été accordé sur une autre API'},
    suits: ({id}) => id === 'codat-business-central',
    apply: (directory, target) => {
      const other = directory.resources.find(({uri}) => uri.includes('.crm'));
      return ofEnterpriseApp((app) => ({
        ...app,
        grants: app.grants.map((grant) =>
          grant.resource === graphUri ? grant : {...grant, resource: other?.uri ?? grant.resource},
        ),
      }))(directory, target);
    },
  },
  'consent-propagating': {
    title: {en: 'Consent was granted a moment ago', fr: 'Le consentement vient d’être accordé'},
    suits: needsConsent,
    apply: ofEnterpriseApp(withoutConsent),
    signs: {claimed: true},
    settlesAfterSeconds: 20,
  },
  'consent-revoked': {
    title: {en: 'Consent was granted, then withdrawn', fr: 'Le consentement a été accordé, puis retiré'},
    suits: needsConsent,
    apply: ofEnterpriseApp(withoutConsent),
    signs: {grantedBefore: true},
  },
  'consent-blocked-by-policy': {
    title: {
      en: 'A policy of the tenant forbids users to consent',
      fr: 'Une stratégie du locataire interdit aux utilisateurs de consentir',
    },
    suits: peopleSignIn,
    apply: ofEnterpriseApp(withoutConsent),
    signs: {refusals: ['AADSTS90094']},
  },
  'grant-superfluous': {
    title: {
      en: 'More was granted than is needed',
      fr: 'Plus d’autorisations ont été accordées que nécessaire',
    },
    apply: ofEnterpriseApp((app, target) => ({
      ...app,
      appRoles: [...app.appRoles, {resource: graphUri, values: [notAskedFor(target)]}],
    })),
  },
  'enterprise-app-missing': {
    title: {
      en: 'The application has no presence in the tenant',
      fr: 'L’application n’est pas présente dans le locataire',
    },
    apply: ofEnterpriseApp(() => undefined),
  },
  'enterprise-app-disabled': {
    title: {
      en: 'The enterprise application is switched off',
      fr: 'L’application d’entreprise est désactivée',
    },
    apply: ofEnterpriseApp((app) => ({...app, enabled: false})),
  },
  'assignment-required': {
    title: {
      en: 'Only assigned people may sign in',
      fr: 'Seules les personnes affectées peuvent se connecter',
    },
    suits: peopleSignIn,
    apply: ofEnterpriseApp((app) => ({...app, assignmentRequired: true})),
  },
} as const satisfies Readonly<Record<string, RegistrationScenario>>;
