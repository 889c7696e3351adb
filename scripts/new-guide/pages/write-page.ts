/** A guide’s page in one language, from the templates. */
import {readFileSync} from 'node:fs';
import {findLabel} from '../../../src/core/contracts/labels';
import {resources} from '../../../src/core/contracts/resources';
import type {Platform} from '../../../src/core/contracts/schema';
import type {NewContract} from '../contract/build';
import {roleCommandId} from '../contract/exchange';
import type {Guide} from '../contract/guide';
import {listOf, menuNames} from '../names';
import {resourceOf} from '../ways';
import {fillTemplate} from './template';

type Language = 'en' | 'fr';

const chapters = ['1-before', '2-registration', '3-access', '4-check', '5-after'] as const;
const parts = ['environment-url', 'exchange'] as const;

/** @param position of the guide in the menu */
export function writePage(guide: Guide, contract: NewContract, language: Language, position: number): string {
  const values = {
    words: wordsOf(guide, contract, language),
    flags: flagsOf(guide),
    parts: Object.fromEntries(parts.map((name) => [name, template(language, name)])),
  };
  const body = chapters.map((name) => fillTemplate(template(language, name), values));
  return `${frontMatter(guide, language, position)}\n${body
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function template(language: Language, name: string): string {
  return readFileSync(new URL(`${language}/${name}.md`, import.meta.url), 'utf8');
}

function frontMatter(guide: Guide, language: Language, position: number): string {
  const {id, vendor, product, productName, access, way} = guide;
  const said = {
    en: {
      title: `Connect ${vendor} to ${productName.en}${way ? ` ${way.en}` : ''}`,
      description: `Register an application in Microsoft Entra ID for ${vendor}, give it what ${guide.short.en} needs and nothing more, and prove each step ${access === 'delegated' ? 'by a real sign-in' : 'from a terminal'}.`,
    },
    fr: {
      title: `Connecter ${vendor} à ${productName.fr}${way ? ` ${way.fr}` : ''}`,
      description: `Inscrire une application dans Microsoft Entra ID pour ${vendor}, lui donner ce qu’il faut dans ${guide.short.fr}, sans plus, et prouver chaque étape ${access === 'delegated' ? 'par une véritable connexion' : 'depuis un terminal'}.`,
    },
  }[language];
  return [
    '---',
    `title: ${yamlText(said.title)}`,
    `description: ${yamlText(said.description)}`,
    `sidebar_label: ${yamlText(`${vendor} → ${menuNames[product]}${way ? ` (${way[language]})` : ''}`)}`,
    `sidebar_position: ${String(position)}`,
    `integration: ${id}`,
    '---',
    '',
  ].join('\n');
}

/** Plain where YAML reads it as it stands, between quotation marks elsewhere. */
function yamlText(text: string): string {
  return /^[\p{L}\p{N}][^:#"'\\]*$/u.test(text) ? text : JSON.stringify(text);
}

function flagsOf({product, access, accounts, credential, permissions, redirectUris}: Guide) {
  const appOnly = access === 'app-only';
  const isExchange = product === 'exchange-online';
  const hasUrl = product === 'dataverse' || product === 'finance-operations';
  return {
    delegated: !appOnly,
    appOnly,
    bc: product === 'business-central',
    dv: product === 'dataverse',
    fo: product === 'finance-operations',
    ex: isExchange,
    bcApp: appOnly && product === 'business-central',
    dvApp: appOnly && product === 'dataverse',
    foApp: appOnly && product === 'finance-operations',
    terminal: appOnly && !isExchange,
    consent: permissions.length > 0 && !isExchange,
    hasUrl,
    // With an application user, the URL belongs to the steps inside the product.
    urlFirst: hasUrl && !(appOnly && product === 'dataverse'),
    single: accounts === 'single',
    multi: accounts === 'multi',
    otherTenants: accounts === 'multi' && appOnly,
    secret: credential === 'secret',
    certificate: credential === 'certificate',
    server: credential !== 'none',
    publicClient: credential === 'none',
    oneUri: redirectUris.length === 1,
    manyUris: redirectUris.length > 1,
    onePermission: permissions.length === 1,
    manyPermissions: permissions.length > 1,
    microsoftApi: resources[resourceOf(product)].portalTab === 'microsoftApis',
  };
}

function wordsOf(guide: Guide, contract: NewContract, language: Language): Readonly<Record<string, string>> {
  const {id, names, product, permissions, redirectUris} = guide;
  const titles = contract.steps.map((step) => [`title-${step.id}`, step.title[language]] as const);
  const [first, ...further] = redirectUris;
  return {
    ...names,
    ...Object.fromEntries(titles),
    id,
    short: guide.short[language],
    belongs: guide.belongs[language],
    dataOf: guide.dataOf[language],
    permissions: listOf(
      permissions.map((value) => `<Permission value="${value}"/>`),
      language,
    ),
    platform: first ? platformTag(first.platform) : '',
    furtherUris: further
      .map(({platform}, index) => furtherUri(language, platform, index + 2))
      .join('')
      .trimEnd(),
    apiTab: uiTag(resources[resourceOf(product)].portalTab),
    roleCommands: permissions
      .map((value) => {
        const lead = `${fore[language]} <Permission value="${value}"/>${colon[language].trimEnd()}`;
        return `1. ${lead}\n\n   <Command id="${roleCommandId(value)}"/>\n`;
      })
      .join('\n'),
  };
}

/** An action of its own: the addresses may stand on different platforms. */
function furtherUri(language: Language, platform: Platform, number: number): string {
  const words = {platform: platformTag(platform), address: `<Copy id="redirect-uri-${String(number)}"/>`};
  return fillTemplate(template(language, 'further-uri'), {words, flags: {}, parts: {}});
}

const colon = {en: ': ', fr: '\u00a0: '} as const;
/** Before the permission that a command gives. */
const fore = {en: 'For', fr: 'Pour'} as const;

const platformLabels: Readonly<Record<Platform, string>> = {
  web: 'platformWeb',
  spa: 'platformSpa',
  'public-client': 'platformPublic',
};

const platformTag = (platform: Platform) => uiTag(platformLabels[platform]);

/** By its key, so that a label whose wording another one shares is the right one. */
function uiTag(key: string): string {
  const label = findLabel(key);
  if (!label) throw new Error(`There is no label “${key}”.`);
  return `<Ui k="${key}">${label.en}</Ui>`;
}
