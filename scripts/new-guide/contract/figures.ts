/** The drawings of a guide: portal pages that its reader must recognise, and who talks to whom. */
import {camelCase} from '../names';
import type {Guide} from './guide';

/** @returns the source of `src/remark/figures/<id>.ts`, not yet formatted */
export function printFigures(guide: Guide): string {
  const figures = [
    registration(guide),
    ...(guide.credential === 'secret' ? [secrets(guide)] : []),
    ...(guide.credential === 'certificate' ? [certificate(guide)] : []),
    ...(guide.product === 'exchange-online' ? [nothingGranted(guide)] : permissions(guide)),
  ];
  const builders = [
    'applicationPage',
    'copyBeforeLeaving',
    'grantedPermissions',
    'noRedirect',
    'registrationForm',
    'secretsPage',
    'webRedirect',
  ];
  const text = figures.join(',\n');
  const used = builders.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const name = camelCase(guide.id);
  return `/** Pages that a reader of the ${guide.vendor} guide must recognise, and who talks to whom. */
import {${used.join(', ')}} from './application-pages';
import type {FigureSpec, SequenceSpec} from './spec';

export const ${name}Figures = {${text}} as const satisfies Record<string, FigureSpec>;

export const ${name}Sequences = {${sequence(guide)}} as const satisfies Record<string, SequenceSpec>;
`;
}

const pair = (en: string, fr: string) => `{en: ${text(en)}, fr: ${text(fr)}}`;
const text = (words: string) => (words.includes("'") ? JSON.stringify(words) : `'${words}'`);

function registration({id, vendor, access, accounts, names, redirectUris}: Guide): string {
  const delegated = access === 'delegated';
  const chosen =
    accounts === 'multi'
      ? {en: 'the multitenant choice', fr: 'le choix multilocataire'}
      : {en: 'the single-tenant choice', fr: 'le choix d’un locataire unique'};
  const third = delegated
    ? {
        en: `3: the platform and ${names.vendors} address.`,
        fr: `3 : la plateforme et l’adresse ${names.ofVendor}.`,
      }
    : {
        en: '3: nothing; this set-up has no redirect.',
        fr: '3 : rien ; cette configuration ne comporte aucune redirection.',
      };
  const second =
    accounts === 'multi'
      ? {en: '2: every organisation.', fr: '2 : toutes les organisations.'}
      : {en: '2: your own tenant only.', fr: '2 : votre seul locataire.'};
  const redirect = {
    web: 'webRedirect',
    spa: addressOn('platformSpa'),
    'public-client': addressOn('platformPublic'),
  }[redirectUris[0]?.platform ?? 'web'];
  return `'${id}-register': registrationForm({
    alternative: ${pair(
      `The page “Register an application”: a name, the account types with ${chosen.en} selected, ${delegated ? 'a redirect URI with its platform' : 'an empty redirect URI'}, and the Register button.`,
      `La page « Inscrire une application » : un nom, les types de comptes avec ${chosen.fr} sélectionné, un URI de redirection ${delegated ? 'avec sa plateforme' : 'vide'}, et le bouton S’inscrire.`,
    )},
    caption: ${pair(`The registration form. 1: a name. ${second.en} ${third.en}`, `Le formulaire d’inscription. 1 : un nom. ${second.fr} ${third.fr}`)},
    name: ${pair(`Fjord Bakery – ${vendor}`, `Boulangerie Fjord – ${vendor}`)},
    audience: '${accounts === 'multi' ? 'acctMultiNew' : 'acctSingleNew'}',
    redirect: ${delegated ? redirect : 'noRedirect'},
  }, {here: true})`;
}

const addressOn = (platform: string) =>
  `[{kind: 'heading', label: 'redirectUriOptional', mark: 3}, {kind: 'field', label: '${platform}', fact: 'redirect-uri', here: true}]`;

const secrets = ({id, vendor}: Guide) =>
  `'${id}-secrets': secretsPage(${text(vendor)}, '4f1c90ab-…', copyBeforeLeaving)`;

const certificate = ({id, vendor}: Guide) => `'${id}-certificate': applicationPage('certificatesSecrets', {
    alternative: ${pair(
      'The page “Certificates & secrets”, tab Certificates: one certificate is listed with its thumbprint.',
      'La page « Certificats et secrets », onglet Certificats : un certificat figure dans la liste avec son empreinte.',
    )},
    caption: ${pair(`1: the thumbprint to compare with ${vendor}.`, `1 : l’empreinte à comparer avec ${vendor}.`)},
  }, [
    {kind: 'tab', label: 'certificatesTab', on: true},
    {kind: 'button', label: 'uploadCertificate', on: false},
    {kind: 'row', words: ${pair('Thumbprint 3A9F…C07E', 'Empreinte 3A9F…C07E')}, here: true, mark: 1},
  ])`;

const nothingGranted = ({id}: Guide) => `'${id}-nothing-granted': applicationPage('apiPermissions', {
    alternative: ${pair(
      'The page “API permissions” with one row only: the permission that every registration starts with.',
      'La page « API autorisées » avec une seule ligne : l’autorisation avec laquelle commence toute inscription.',
    )},
    caption: ${pair('1: the only row that belongs here.', '1 : la seule ligne qui a sa place ici.')},
  }, [
    {kind: 'heading', label: 'configuredPermissions'},
    {kind: 'row', fact: 'default-permission', here: true, mark: 1},
  ])`;

function permissions({id, permissions: values, access, short}: Guide): string[] {
  if (values.length === 0) return [];
  const delegated = access === 'delegated';
  const one = values.length === 1;
  const kind = delegated ? {en: 'delegated', fr: 'déléguées'} : {en: 'application', fr: 'd’application'};
  const ticks = values.map(
    (value, index) =>
      `{kind: 'tick', fact: 'permission:${value}', on: true, here: true${index === 0 ? ', mark: 2' : ''}}`,
  );
  return [
    `'${id}-request-permissions': {
    alternative: ${pair(
      `The pane “Request API permissions” of ${short.en}: ${kind.en} permissions are chosen; what this guide asks for is ticked.`,
      `Le volet « Demander des autorisations d’API » de ${short.fr} : les autorisations ${kind.fr} sont choisies ; ce que demande ce guide est coché.`,
    )},
    caption: ${pair(
      `1: ${kind.en} permissions. 2: ${one ? 'the only one to tick' : 'what to tick, and nothing else'}.`,
      `1 : les autorisations ${kind.fr}. 2 : ${one ? 'la seule à cocher' : 'celles à cocher, et aucune autre'}.`,
    )},
    product: 'entraAdminCenter',
    path: ['apiPermissions', 'requestApiPermissions'],
    menu: [],
    rows: [
      {kind: 'heading', fact: 'resource-api-name'},
      {kind: 'choice', label: 'delegatedPermissions'${delegated ? ', on: true, here: true, mark: 1' : ''}},
      {kind: 'choice', label: 'applicationPermissions'${delegated ? '' : ', on: true, here: true, mark: 1'}},
      {kind: 'heading', label: 'selectPermissions'},
      ${ticks.join(',\n')},
      {kind: 'button', label: 'addPermissions', on: true},
    ],
  }`,
    `'${id}-consent': grantedPermissions({
    alternative: ${pair(
      `The page “API permissions”: ${one ? 'the permission is' : 'the permissions are'} granted for the tenant; above, the button that grants admin consent.`,
      `La page « API autorisées » : ${one ? 'l’autorisation est accordée' : 'les autorisations sont accordées'} pour le locataire ; au-dessus, le bouton qui accorde le consentement d’administrateur.`,
    )},
    caption: ${pair(
      'How it looks once consent is granted. 1: the button for the administrator.',
      'La page une fois le consentement accordé. 1 : le bouton destiné à l’administrateur.',
    )},
  }, [${values.map((value) => `'${value}'`).join(', ')}])`,
  ];
}

function sequence(guide: Guide): string {
  const {id, vendor, access, credential, short, product} = guide;
  const proof = {
    secret: {en: 'client ID and secret', fr: 'ID client et secret'},
    certificate: {en: 'client ID and a proof by certificate', fr: 'ID client et preuve par certificat'},
    none: {en: 'the code, with the client ID', fr: 'le code, avec l’ID client'},
  }[credential];
  const parties = [
    ...(access === 'delegated' ? [pair('The person', 'La personne')] : []),
    pair(vendor, vendor),
    pair('Microsoft Entra ID', 'Microsoft Entra ID'),
    pair(
      product === 'exchange-online' ? 'Exchange Online' : capital(short.en),
      product === 'exchange-online' ? 'Exchange Online' : capital(short.fr),
    ),
  ];
  const message = (from: number, to: number, en: string, fr: string, reply = false) =>
    `{from: ${String(from)}, to: ${String(to)}${reply ? ', reply: true' : ''}, text: ${pair(en, fr)}}`;
  const withCode =
    credential === 'none' ? proof : {en: `the code, with ${proof.en}`, fr: `le code, avec ${proof.fr}`};
  const messages =
    access === 'delegated'
      ? [
          message(0, 1, 'chooses to connect', 'choisit de se connecter'),
          message(1, 0, 'sends the browser to Microsoft', 'envoie le navigateur chez Microsoft', true),
          message(0, 2, 'signs in to your application', 'se connecte à votre application'),
          message(2, 1, 'a code, at the redirect URI', 'un code, à l’URI de redirection', true),
          message(1, 2, withCode.en, withCode.fr),
          message(2, 1, 'access token, refresh token', 'jeton d’accès et d’actualisation', true),
          message(1, 3, 'asks for data, as the person', 'demande des données au nom de la personne'),
        ]
      : [
          message(0, 1, proof.en, proof.fr),
          message(1, 0, 'a token: who the application is', 'un jeton : qui est l’application', true),
          message(0, 2, 'a request with the token', 'une requête avec le jeton'),
          message(2, 0, 'the data, or a refusal', 'les données, ou un refus', true),
        ];
  const title =
    access === 'delegated'
      ? pair(
          `What happens when somebody connects ${vendor}`,
          `Ce qui se passe quand quelqu’un connecte ${vendor}`,
        )
      : pair(
          `What happens each time ${vendor} needs data`,
          `Ce qui se passe chaque fois ${guide.names.thatVendor} a besoin de données`,
        );
  return `'${id}': {title: ${title}, parties: [${parties.join(', ')}], messages: [${messages.join(', ')}]}`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
