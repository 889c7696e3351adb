/**
 * Follows a guide with nothing but what its page tells, and says where that leads wrong. One entry for each step and
 * trouble; none where every step that can be proved succeeds.
 */
import {portalLink, parsePortalLink} from '../../../src/core/entra/portal-link';
import type {Integration} from '../../../src/core/contracts/schema';
import {connectAsVendor} from './vendor';
import {captionOf, keysOf, placesOnWay, plain} from './captions';
import {commandTrouble} from './follow-commands';
import {registrationOf, type ToldRegistration} from './registration';
import {codesOf, labelsOf, type ToldBlock, type ToldGuide, type ToldStep} from './step';
import {findLabel} from '../../../src/core/contracts/labels';
import {secretTrouble, valueTrouble} from './follow-values';

export type Trouble = {readonly step: string; readonly what: string};

/** What a reader typed under “your values”. */
export type Typed = Readonly<Record<string, string>>;

export async function follow(
  contract: Integration,
  guide: ToldGuide,
  typed: Typed,
): Promise<readonly Trouble[]> {
  const registration = registrationOf(guide);
  const ids = contract.steps.filter(({check}) => check !== 'attested').map(({id}) => id);
  const troubles: Trouble[] = [];
  for (const id of ids) {
    const step = guide.steps.find((entry) => entry.id === id);
    const whats = step
      ? [
          ...emptyTrouble(step),
          ...captionTrouble(step, guide),
          ...linkTrouble(step, guide, typed),
          ...registrationTrouble(contract, step, registration),
          ...placeTrouble(contract, step, guide),
          ...valueTrouble(contract, step, guide),
          ...secretTrouble(contract, step, guide),
          ...commandTrouble(contract, step, guide, typed),
        ]
      : ['has no section'];
    troubles.push(...whats.map((what) => ({step: id, what})));
  }
  if (contract.signIn) troubles.push(...(await signInTrouble(contract, registration, typed)));
  return troubles;
}

/** A step that tells nothing to use could not be followed, and must not pass for one that was. */
function emptyTrouble(step: ToldStep): string[] {
  const told = [...labelsOf(step), ...codesOf(step), ...step.commands];
  return told.length === 0 ? ['tells no value, caption or command'] : [];
}

function captionTrouble(step: ToldStep, {language}: ToldGuide): string[] {
  return labelsOf(step)
    .filter((caption) => keysOf(caption, language).length === 0)
    .map((caption) => `no portal has the caption “${caption}”`);
}

/** Captions under which the pages of the portal stand that links lead to. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'app-registrations': ['appRegistrations', 'entraAdminCenter', 'entraId'],
  overview: ['overview'],
  authentication: ['authentication', 'addRedirectUri'],
  credentials: ['certificatesSecrets'],
  'api-permissions': ['apiPermissions'],
  manifest: ['manifest'],
  'enterprise-applications': ['enterpriseApplications'],
};

/** A link into the portal opens the page that the sentence names, of the reader’s own application. */
function linkTrouble(step: ToldStep, {language}: ToldGuide, {clientId}: Typed): string[] {
  return step.blocks.flatMap((block) =>
    block.links
      .filter(({href}) => /^https:\/\/[^/]*(entra\.microsoft|portal\.azure)/.test(href))
      .flatMap(({href, text}) => {
        const parsed = parsePortalLink(href);
        const blade = parsed.ok ? parsed.value.blade : undefined;
        if (!blade) return [`leads to no page of the portal: ${href}`];
        if (href !== portalLink({blade, ...(clientId && {appId: clientId})}))
          return [`leads elsewhere: ${href}`];
        const captions = (pages[blade] ?? []).flatMap((key) => {
          const label = findLabel(key);
          return label ? [captionOf(label, language)] : [];
        });
        const named = [...block.labels, text].map(plain);
        return captions.some((caption) => named.some((name) => name.includes(plain(caption))))
          ? []
          : [`opens “${blade}”, which the sentence does not name: ${block.text}`];
      }),
  );
}

/** What the vendor needs of the registration, against what was made from the page. */
function registrationTrouble(
  {registration, signIn, product}: Integration,
  {id}: ToldStep,
  told: ToldRegistration,
): string[] {
  if (id === 'register-application' && told.audience !== registration.audience) {
    return [`makes a registration for ${told.audience ?? 'no account type'}`];
  }
  if (id === 'add-redirect-uri') {
    const wanted = registration.redirectUris.map(({uri, platform}) => `${platform} ${uri}`);
    const made = told.redirectUris.map(({uri, platform}) => `${platform ?? 'no platform'} ${uri}`);
    return wanted.join() === made.join() ? [] : [`adds ${made.join(', ') || 'nothing'}`];
  }
  if (id === 'add-permissions') return permissionTrouble(registration, signIn?.resource ?? product.id, told);
  if (id === 'grant-admin-consent' && !told.isConsented) return ['names no button that grants consent'];
  return [];
}

function permissionTrouble(
  {permissions}: Integration['registration'],
  resource: string,
  {asked}: ToldRegistration,
): string[] {
  const wanted = permissions.filter((entry) => entry.required && entry.resource === resource);
  const rows = wanted.map(({kind, value}) => `${kind} ${value}`).sort();
  const ticked = (asked?.values ?? []).map((value) => `${asked?.kind ?? 'no kind'} ${value}`).sort();
  return rows.join() === ticked.join() ? [] : [`has these ticked: ${ticked.join(', ')}`];
}

/**
 * Where something is set up in a product: the step that ends at that place names its part of the way without a gap, and
 * what comes before was named in earlier steps.
 */
function placeTrouble({productSetup}: Integration, step: ToldStep, {steps, language}: ToldGuide): string[] {
  const earlier = steps.slice(0, steps.indexOf(step)).flatMap(({blocks}) => blocks.flatMap(namedIn));
  return productSetup.flatMap(({path}) => {
    const places = placesOnWay(path, step.blocks.flatMap(namedIn), language);
    const [first, last] = [places.at(0), places.at(-1)];
    if (first === undefined || last !== path.length - 1) return [];
    const isWithoutGap = places.length === last - first + 1;
    const before = placesOnWay(path.slice(0, first), earlier, language);
    return isWithoutGap && before.length === first ? [] : [`does not lead to ${path.join(' › ')}`];
  });
}

/** Captions and the texts of links, as the sentence has them one after the other. */
function namedIn({text, labels, links}: ToldBlock): readonly string[] {
  return [...labels, ...links.map((link) => link.text)].sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

async function signInTrouble(
  contract: Integration,
  told: ToldRegistration,
  typed: Typed,
): Promise<Trouble[]> {
  const {scopes, refusal} = await connectAsVendor(contract, told, typed);
  const wanted = contract.registration.permissions.filter(({kind}) => kind === 'delegated');
  const missing = wanted.filter(({value}) => !scopes.includes(value)).map(({value}) => value);
  if (refusal === undefined && missing.length === 0) return [];
  return [{step: 'check-sign-in', what: refusal ?? `the sign-in does not bring ${missing.join(', ')}`}];
}
