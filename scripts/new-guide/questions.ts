/** What is asked, in order: when, with which default, and how an answer is judged. Each question is an option too. */
import {
  accesses,
  accountTypes,
  credentials,
  platforms,
  type Answers,
  type Credential,
  type RedirectAnswer,
} from './answers';
import * as checks from './checks';
import type {AnswerProblem, Checked} from './checks';
import {elidesBefore, shortNames, wayNames} from './names';
import {productId} from '../../src/core/contracts/schema';
import {knownVendor} from './registry/vendor-key';
import {hindrance, offeredPermissions} from './ways';

/** The answers so far. Each question may rely on those before it. */
export type Draft = {readonly [K in keyof Answers]?: Answers[K]};

export type QuestionName =
  | 'vendor'
  | 'elides'
  | 'site'
  | 'source'
  | 'product'
  | 'access'
  | 'accounts'
  | 'redirect-uri'
  | 'permission'
  | 'credential'
  | 'table'
  | 'title-en'
  | 'title-fr';

export type Question = {
  readonly name: QuestionName;
  /** The option may be given more than once, and the question is asked until an empty line. */
  readonly multiple?: 'until-empty' | 'in-one-line';
  /** Absent: always. What an option says all the same is judged by `read`. */
  readonly isAsked?: (draft: Draft) => boolean;
  readonly choices?: (draft: Draft) => readonly string[];
  readonly preset?: (draft: Draft) => string | undefined;
  /** @param texts as typed; empty where the question was not asked and no option was given */
  readonly read: (texts: readonly string[], draft: Draft) => Checked<Draft>;
};

const isDelegated = ({access}: Draft) => access === 'delegated';

function readsTable({product, access}: Draft): boolean {
  return product === 'dataverse' && access === 'app-only';
}

/** Any platform but that of a server: no secret stays one there. */
const keepsNoSecret = ({redirectUris = []}: Draft) => redirectUris.some(({platform}) => platform !== 'web');

export const questions: readonly Question[] = [
  {
    name: 'vendor',
    read: single(checks.checkVendor, (vendor) => ({vendor})),
  },
  {
    name: 'elides',
    preset: ({vendor = ''}) => (elidesBefore(vendor) ? 'yes' : 'no'),
    read: single(checks.checkYesNo, (elides) => ({elides})),
  },
  {
    name: 'site',
    isAsked: ({vendor = ''}) => knownVendor(vendor) === undefined,
    read: ([text], {vendor = ''}) => {
      const checked = checks.checkSite(text ?? knownVendor(vendor)?.site ?? '', vendor);
      return 'problem' in checked ? checked : {value: {site: checked.value}};
    },
  },
  {
    name: 'source',
    preset: ({site}) => site,
    read: single(checks.checkAddress, (source) => ({source})),
  },
  {
    name: 'product',
    choices: () => productId.options,
    read: single(checks.checkProduct, (product) => ({product})),
  },
  {
    name: 'access',
    choices: () => accesses,
    read: (texts, draft) => {
      const chosen = checks.checkChoice(texts[0] ?? '', accesses);
      if ('problem' in chosen) return chosen;
      const hindered = draft.product && hindrance(draft.product, chosen.value);
      if (hindered) return refused({code: hindered});
      const taken = draft.product && checks.checkWay(draft.vendor ?? '', draft.product, chosen.value);
      return taken ? refused(taken) : {value: {access: chosen.value}};
    },
  },
  {
    name: 'accounts',
    choices: () => accountTypes,
    preset: () => 'single',
    read: single(
      (text) => checks.checkChoice(text, accountTypes),
      (accounts) => ({accounts}),
    ),
  },
  {
    name: 'redirect-uri',
    multiple: 'until-empty',
    isAsked: isDelegated,
    choices: () => platforms.map((platform) => `${platform}=`),
    read: readRedirectUris,
  },
  {
    name: 'permission',
    multiple: 'in-one-line',
    isAsked: ({product, access}) =>
      product !== undefined && access !== undefined && offeredPermissions(product, access).length > 0,
    choices: ({product, access}) =>
      product && access ? offeredPermissions(product, access).map(({value}) => value) : [],
    read: (texts, {product, access}) => {
      if (!product || !access) return refused({code: 'empty'});
      const checked = checks.checkPermissions(texts, product, access);
      return 'problem' in checked ? checked : {value: {permissions: checked.value}};
    },
  },
  {
    name: 'credential',
    isAsked: (draft) => !keepsNoSecret(draft),
    choices: () => credentials.filter((each) => each !== 'none'),
    preset: () => 'secret',
    read: ([text], draft) => readCredential(text, draft),
  },
  {
    name: 'table',
    isAsked: readsTable,
    preset: () => 'accounts',
    read: ([text], draft) => {
      if (text === undefined) return {value: {table: ''}};
      if (!readsTable(draft)) return refused({code: 'table-not-used'});
      const checked = checks.checkTable(text);
      return 'problem' in checked ? checked : {value: {table: checked.value}};
    },
  },
  {
    name: 'title-en',
    preset: (draft) => presetTitle(draft, 'en'),
    read: single(checks.checkTitle, (titleEn) => ({titleEn})),
  },
  {
    name: 'title-fr',
    preset: (draft) => presetTitle(draft, 'fr'),
    read: single(checks.checkTitle, (titleFr) => ({titleFr})),
  },
];

function single<T>(check: (text: string) => Checked<T>, put: (value: T) => Draft): Question['read'] {
  return ([text = '']) => {
    const checked = check(text);
    return 'problem' in checked ? checked : {value: put(checked.value)};
  };
}

/** The second guide for a product says how it differs from the first. */
function presetTitle({vendor = '', product, access}: Draft, language: 'en' | 'fr'): string | undefined {
  if (!product || !access) return undefined;
  const and = {en: 'and', fr: 'et'}[language];
  const way = checks.guidesOf(vendor, product).length > 0 ? `, ${wayNames[access][language]}` : '';
  return `${vendor} ${and} ${titled(shortNames[product][language])}${way}`;
}

const refused = (problem: AnswerProblem): Checked<Draft> => ({problem});

/** “Dynamics 365 finance and operations”: the product’s name begins a title’s second half with a capital. */
const titled = (name: string) => (/^\p{Lu}/u.test(name) ? name : `Dynamics 365 ${name}`);

function readRedirectUris(texts: readonly string[], draft: Draft): Checked<Draft> {
  if (!isDelegated(draft)) {
    return texts.length > 0 ? refused({code: 'redirect-not-used'}) : {value: {redirectUris: []}};
  }
  if (texts.length === 0) return refused({code: 'empty'});
  const given: RedirectAnswer[] = [];
  for (const text of texts) {
    const checked = checks.checkRedirectUri(text, draft.accounts ?? 'single', given);
    if ('problem' in checked) return checked;
    given.push(checked.value);
  }
  return {value: {redirectUris: given}};
}

function readCredential(text: string | undefined, draft: Draft): Checked<Draft> {
  const byPlatform: Credential | undefined = keepsNoSecret(draft) ? 'none' : undefined;
  const chosen: Checked<Credential> =
    text === undefined ? {value: byPlatform ?? 'secret'} : checks.checkChoice(text, credentials);
  if ('problem' in chosen) return chosen;
  if (chosen.value === 'none' && byPlatform === undefined) return refused({code: 'credential-needed'});
  if (chosen.value !== 'none' && byPlatform === 'none') return refused({code: 'credential-not-kept'});
  return {value: {credential: chosen.value}};
}
