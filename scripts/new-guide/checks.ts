/** Judges each answer as it is given. A complaint is data: its words are the language’s. */
import {integrations} from '../../src/core/contracts/integrations';
import {permissionNotes} from '../../src/core/contracts/permission-notes';
import {productId, type Integration, type Localized, type ProductId} from '../../src/core/contracts/schema';
import {readUrl} from '../../src/core/entra/pasted-text';
import {parseRedirectUri, type RedirectUriProblem} from '../../src/core/entra/redirect-uri';
import {nearest} from '../site/nearest';
import {camelCase} from './names';
import {platforms, type Access, type AccountType, type RedirectAnswer} from './answers';
import {knownVendor} from './registry/vendor-key';
import {endOfEws, isOfEws} from './retiring';
import {kindOf, mailboxRoles, offeredPermissions, resourceOf, standingOf} from './ways';

export type AnswerProblem =
  | {readonly code: 'id-missing'}
  | {readonly code: 'id-malformed'; readonly id: string; readonly suggestion?: string}
  | {readonly code: 'id-exists'; readonly id: string}
  | {readonly code: 'file-exists'; readonly path: string}
  | {readonly code: 'empty'}
  | {readonly code: 'one-line'}
  | {readonly code: 'site-differs'; readonly vendor: string; readonly site: string; readonly found: string}
  | {readonly code: 'way-taken'; readonly vendor: string; readonly product: ProductId; readonly id: string}
  | {readonly code: 'title-taken'; readonly title: string; readonly id: string}
  | {readonly code: 'vendor-characters'; readonly character: string}
  | {readonly code: 'address-malformed'; readonly found: string}
  | {
      readonly code: 'not-offered';
      readonly found: string;
      readonly allowed: readonly string[];
      readonly nearest?: string;
    }
  | {readonly code: 'graph-is-not-practised'}
  /** `instead`: permissions of Microsoft Graph for the same data. */
  | {
      readonly code: 'ews-retired';
      readonly found: string;
      readonly end: string;
      readonly instead: readonly string[];
    }
  | {readonly code: 'redirect-needs-platform'; readonly found: string; readonly allowed: readonly string[]}
  | {readonly code: 'redirect-refused'; readonly uri: string; readonly problem: RedirectUriProblem}
  | {readonly code: 'redirect-twice'; readonly uri: string}
  | {readonly code: 'redirect-not-used'}
  | {readonly code: 'redirect-platforms-mixed'}
  | {
      readonly code: 'permission-unknown';
      readonly value: string;
      readonly resource: string;
      readonly kind: 'delegated' | 'application';
      readonly offered: readonly string[];
      readonly nearest?: string;
    }
  | {readonly code: 'permission-never'; readonly value: string; readonly instead: Localized | undefined}
  | {readonly code: 'permission-every-mailbox'; readonly value: string}
  | {readonly code: 'permission-without-note'; readonly value: string}
  | {readonly code: 'permission-twice'; readonly value: string}
  | {readonly code: 'permission-not-used'; readonly value: string; readonly product: ProductId}
  | {readonly code: 'credential-needed'}
  | {readonly code: 'credential-not-kept'}
  | {readonly code: 'table-malformed'; readonly found: string}
  | {readonly code: 'table-not-used'}
  | {readonly code: 'yes-or-no'; readonly found: string};

export type Checked<T> = {readonly value: T} | {readonly problem: AnswerProblem};

const refuse = (problem: AnswerProblem): {problem: AnswerProblem} => ({problem});

const idShape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Kebab-case, and of no guide that exists. */
export function checkId(id: string): Checked<string> {
  if (id === '') return refuse({code: 'id-missing'});
  if (!idShape.test(id)) {
    const suggestion = id
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^[-0-9]+|-+$/g, '');
    return refuse({code: 'id-malformed', id, ...(idShape.test(suggestion) && {suggestion})});
  }
  // `a-b1` and `a-b-1` would be one name in the sources.
  const taken = [...Object.keys(integrations), 'which-guide'].find(
    (each) => camelCase(each) === camelCase(id),
  );
  return taken === undefined ? {value: id} : refuse({code: 'id-exists', id: taken});
}

export function checkLine(text: string): Checked<string> {
  const value = text.trim();
  if (value === '') return refuse({code: 'empty'});
  return /[\n\r\t]/.test(value) ? refuse({code: 'one-line'}) : {value};
}

/** A name that may stand in a sentence, a template and a TypeScript string. */
export function checkVendor(text: string): Checked<string> {
  const line = checkLine(text.replaceAll("'", '’'));
  if ('problem' in line) return line;
  const character = /[<>{}[\]`$\\|*_#"“”«»]/.exec(line.value)?.[0];
  if (character !== undefined) return refuse({code: 'vendor-characters', character});
  // As its other guides have it: two spellings would be two vendors.
  return {value: knownVendor(line.value)?.name ?? line.value.normalize('NFC')};
}

/** Of a vendor that has a guide, no other address than the one known: it is kept once. */
export function checkSite(text: string, vendor: string): Checked<string> {
  const checked = checkAddress(text);
  const known = knownVendor(vendor);
  if ('problem' in checked || !known) return checked;
  if (bare(checked.value) === bare(known.site)) return {value: known.site};
  return refuse({code: 'site-differs', vendor: known.name, site: known.site, found: checked.value});
}

const bare = (address: string) => address.replace(/\/+$/, '').toLowerCase();

/** Two guides of a vendor differ in the product, or in whether somebody signs in: else no reader could choose. */
export function checkWay(vendor: string, product: ProductId, access: Access): AnswerProblem | undefined {
  const taken = guidesOf(vendor, product).find(
    ({flow}) => (flow === 'client-credentials') === (access === 'app-only'),
  );
  return taken && {code: 'way-taken', vendor: taken.vendor.name, product, id: taken.id};
}

/** Guides of this vendor for this product. */
export function guidesOf(vendor: string, product: ProductId): readonly Integration[] {
  return Object.values(integrations).filter(
    (each) => each.vendor.name === vendor && each.product.id === product,
  );
}

export function checkTitle(text: string): Checked<string> {
  const line = checkLine(text.replaceAll("'", '’'));
  if ('problem' in line) return line;
  const character = /[<>{}`$\\]/.exec(line.value)?.[0];
  if (character !== undefined) return refuse({code: 'vendor-characters', character});
  const same = Object.values(integrations).find(({title}) => [title.en, title.fr].includes(line.value));
  return same ? refuse({code: 'title-taken', title: line.value, id: same.id}) : line;
}

export function checkAddress(text: string): Checked<string> {
  const value = text.trim();
  const url = readUrl(value);
  const isRight =
    url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && !/['\s]/.test(value);
  return isRight ? {value} : refuse({code: 'address-malformed', found: value});
}

export function checkProduct(text: string): Checked<ProductId> {
  if (isOfEws(text)) {
    return refuse({code: 'ews-retired', found: text.trim(), end: endOfEws(), instead: mailboxRoles});
  }
  return checkChoice(text, productId.options);
}

/** One of a few words, or its number in the list. */
export function checkChoice<T extends string>(text: string, allowed: readonly T[]): Checked<T> {
  const value = text.trim();
  const chosen =
    allowed.find((each) => each === value) ?? allowed[/^\d+$/.test(value) ? Number(value) - 1 : -1];
  if (chosen !== undefined) return {value: chosen};
  const near = nearest(value, allowed);
  return refuse({code: 'not-offered', found: value, allowed, ...(near !== undefined && {nearest: near})});
}

/** `web=https://…`; without a platform, that of a server. */
export function checkRedirectUri(
  text: string,
  accounts: AccountType,
  given: readonly RedirectAnswer[],
): Checked<RedirectAnswer> {
  const [, named = '', rest = ''] = /^([a-z-]+)=(.*)$/s.exec(text.trim()) ?? [];
  const platform = platforms.find((each) => each === named);
  if (!platform) return refuse({code: 'redirect-needs-platform', found: text.trim(), allowed: platforms});
  const parsed = parseRedirectUri(rest, {
    platform,
    audience: accounts === 'multi' ? 'multitenant' : 'single-tenant',
  });
  if (!parsed.ok) return refuse({code: 'redirect-refused', uri: rest, problem: parsed.problem});
  if (given.some(({uri}) => uri === rest)) return refuse({code: 'redirect-twice', uri: rest});
  // A server keeps a secret, and a browser cannot: what one registration needs cannot be said of both.
  const isServer = platform === 'web';
  if (given.some((each) => (each.platform === 'web') !== isServer)) {
    return refuse({code: 'redirect-platforms-mixed'});
  }
  return {value: {platform, uri: rest}};
}

/** Names, or numbers of the list of what is offered, between commas or spaces. */
export function checkPermissions(
  texts: readonly string[],
  product: ProductId,
  access: Access,
): Checked<readonly string[]> {
  const offered = offeredPermissions(product, access).map(({value}) => value);
  const values = texts
    .flatMap((text) => text.split(/[\s,;]+/))
    .filter((text) => text !== '')
    .map((text) => (/^\d+$/.test(text) ? (offered[Number(text) - 1] ?? text) : text));
  if (values.length === 0) return offered.length === 0 ? {value: []} : refuse({code: 'empty'});
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) < index) return refuse({code: 'permission-twice', value});
    const problem = permissionProblem(value, product, access, offered);
    if (problem) return refuse(problem);
  }
  return {value: offered.filter((value) => values.includes(value))};
}

function permissionProblem(
  value: string,
  product: ProductId,
  access: Access,
  offered: readonly string[],
): AnswerProblem | undefined {
  if (isOfEws(value)) return {code: 'ews-retired', found: value, end: endOfEws(), instead: mailboxRoles};
  if (offered.length === 0) return {code: 'permission-not-used', value, product};
  const resource = resourceOf(product);
  switch (standingOf(product, access, value)) {
    case 'offered':
      return undefined;
    case 'never': {
      const note = permissionNotes.find((entry) => entry.resource === resource && entry.value === value);
      return {code: 'permission-never', value, instead: note?.instead};
    }
    case 'every-mailbox':
      return {code: 'permission-every-mailbox', value};
    case 'without-note':
      return {code: 'permission-without-note', value};
    case 'unknown': {
      const near = nearest(value, offered);
      return {
        code: 'permission-unknown',
        value,
        resource,
        kind: kindOf(access),
        offered,
        ...(near !== undefined && {nearest: near}),
      };
    }
  }
}

export function checkTable(text: string): Checked<string> {
  const value = text.trim();
  return /^[a-z][a-z0-9_]*$/.test(value) ? {value} : refuse({code: 'table-malformed', found: value});
}

export function checkYesNo(text: string): Checked<boolean> {
  const value = text.trim();
  if (/^(?:y|yes|o|oui)$/i.test(value)) return {value: true};
  if (/^(?:n|no|non)$/i.test(value)) return {value: false};
  return refuse({code: 'yes-or-no', found: value});
}
