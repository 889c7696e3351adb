/** Steps that every guide has, as its answers make them. */
import {copyClientId, createSecret, ownTenantOnly} from '../../../src/core/contracts/every-registration';
import type {Integration, Localized} from '../../../src/core/contracts/schema';
import {stepOf} from './borrowed';
import type {Guide, Step} from './guide';
import {admitsOtherTenants, worksElsewhere} from './other-tenants';

const byDeveloper = {role: 'application-developer', required: true} as const;

export function chooseTenant(guide: Guide): Step {
  const {access, belongs} = guide;
  return {
    id: 'choose-tenant',
    title: {en: 'Choose the right tenant', fr: 'Choisir le bon locataire'},
    establishes:
      access === 'delegated' || worksElsewhere(guide)
        ? {
            en: 'You work in the tenant that is to own the application, and you know its ID.',
            fr: 'Vous travaillez dans le locataire qui sera propriétaire de l’application et vous en connaissez l’ID.',
          }
        : {
            en: `You work in the tenant that ${belongs.en} to, and you know its ID.`,
            fr: `Vous travaillez dans le locataire auquel ${belongs.fr} et vous en connaissez l’ID.`,
          },
    check: 'pre-flight',
    minutes: 3,
    ...byDeveloper,
  };
}

export function registerApplication({access, accounts}: Guide): Step {
  const accepts: Localized =
    accounts === 'multi'
      ? {
          en: 'The application exists and accepts work accounts of every organisation.',
          fr: 'L’application existe et accepte les comptes professionnels de toutes les organisations.',
        }
      : {
          en: 'The application exists and accepts the work accounts of your organisation only.',
          fr: 'L’application existe et n’accepte que les comptes professionnels de votre organisation.',
        };
  return {
    id: 'register-application',
    title: {en: 'Register the application', fr: 'Inscrire l’application'},
    establishes:
      access === 'delegated'
        ? accepts
        : accounts === 'multi'
          ? {
              en: 'The application exists, accepts other tenants too, and needs no redirect URI.',
              fr: 'L’application existe, accepte aussi d’autres locataires et n’a pas besoin d’URI de redirection.',
            }
          : {
              en: 'The application exists, accepts your tenant only, and needs no redirect URI.',
              fr: 'L’application existe, n’accepte que votre locataire et n’a pas besoin d’URI de redirection.',
            },
    check: access === 'delegated' ? 'sign-in' : 'registration',
    minutes: access === 'delegated' ? 5 : 3,
    ...byDeveloper,
  };
}

export function addRedirectUri({names, redirectUris}: Guide): Step {
  const one = redirectUris.length === 1;
  return {
    id: 'add-redirect-uri',
    title: one
      ? {en: `Add ${names.vendors} redirect URI`, fr: `Ajouter l’URI de redirection ${names.ofVendor}`}
      : {en: `Add ${names.vendors} redirect URIs`, fr: `Ajouter les URI de redirection ${names.ofVendor}`},
    establishes: one
      ? {
          en: `${names.vendors} address is registered on its platform, letter by letter.`,
          fr: `L’adresse ${names.ofVendor} est enregistrée sur sa plateforme, à la lettre près.`,
        }
      : {
          en: `${names.vendors} addresses are registered, each on its platform, letter by letter.`,
          fr: `Les adresses ${names.ofVendor} sont enregistrées, chacune sur sa plateforme, à la lettre près.`,
        },
    check: 'registration',
    minutes: 3,
    ...byDeveloper,
  };
}

export {copyClientId};

/** Where the product has no address of its own. */
export function environmentUrlStep(product: 'dataverse' | 'finance-operations'): Step {
  if (product === 'finance-operations')
    return stepOf('cloud-elements-finance-operations', 'copy-environment-url');
  return {
    ...stepOf('adobe-dataverse', 'copy-environment-url'),
    establishes: {
      en: 'You have the URL of the environment, with the host of its region.',
      fr: 'Vous disposez de l’URL de l’environnement, avec l’hôte de sa région.',
    },
  };
}

export function credentialSteps({credential, access, names, product}: Guide): readonly Step[] {
  const isTried = access === 'app-only' && product !== 'exchange-online';
  switch (credential) {
    case 'none':
      return [];
    case 'secret':
      return [isTried ? createSecret : {...createSecret, check: 'registration'}];
    case 'certificate':
      return [
        {
          id: 'add-credential',
          title: {en: `Add ${names.vendors} certificate`, fr: `Ajouter le certificat ${names.ofVendor}`},
          establishes: {
            en: 'The application has the certificate whose private key the vendor holds, and you have noted its end date.',
            fr: 'L’application possède le certificat dont l’éditeur détient la clé privée, et vous en avez noté la date de fin.',
          },
          check: 'registration',
          minutes: 10,
          ...byDeveloper,
        },
      ];
  }
}

/** @param then what the application does, after “With your own values,” */
export function checkFromTerminal(then: Localized): Step {
  return {
    id: 'check-app-only-access',
    title: {en: 'Check the access from a terminal', fr: 'Vérifier l’accès depuis un terminal'},
    establishes: {en: `With your own values, ${then.en}`, fr: `Avec vos propres valeurs, ${then.fr}`},
    check: 'script',
    minutes: 3,
    ...byDeveloper,
  };
}

export function enterKeys({names, short}: Guide): Step {
  return {
    id: 'enter-keys',
    title: {en: `Enter the values at ${names.vendor}`, fr: `Saisir les valeurs chez ${names.vendor}`},
    establishes: {
      en: `${names.vendor} holds the values that it asks for, and its connection to ${short.en} works.`,
      fr: `${names.vendor} détient les valeurs qu’il lui faut, et sa liaison avec ${short.fr} fonctionne.`,
    },
    check: 'attested',
    attestation: {
      en: `Only ${names.vendor} sees its settings, where no check of this page can look. You can tell by a first exchange of data that succeeds.`,
      fr: `Les paramètres se trouvent chez ${names.vendor}, hors de portée des contrôles de cette page. Vous le constatez à un premier échange de données réussi.`,
    },
    minutes: 10,
    role: 'vendor-account-administrator',
    required: true,
  };
}

export function audienceOf(
  guide: Guide,
): Pick<Integration['registration'], 'audience' | 'audienceLabels' | 'audienceWhy'> {
  const {access, accounts} = guide;
  if (worksElsewhere(guide)) return admitsOtherTenants(guide);
  if (accounts === 'multi') {
    return {
      audience: 'multitenant',
      audienceLabels: ['acctMultiNew', 'acctMulti'],
      audienceWhy: {
        en: 'People sign in from tenants of their own, so the application must accept every organisation. Personal Microsoft accounts stay out: the product works with work accounts only.',
        fr: 'Des personnes se connectent depuis leur propre locataire : l’application doit donc accepter toutes les organisations. Les comptes Microsoft personnels restent exclus, car le produit ne fonctionne qu’avec des comptes professionnels.',
      },
    };
  }
  return {
    audience: 'single-tenant',
    audienceLabels: ['acctSingleNew', 'acctSingle'],
    audienceWhy:
      access === 'app-only'
        ? ownTenantOnly
        : {
            en: 'Only people of your own organisation sign in, so nobody else has to be let in.',
            fr: 'Seules des personnes de votre organisation se connectent : il n’y a donc personne d’autre à admettre.',
          },
  };
}
