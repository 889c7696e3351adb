/**
 * Deep links into the Entra admin center and the Azure portal, and what a pasted one says. Microsoft does not document
 * these addresses: they were collected from public projects, and may change.
 *
 * The same paths work on entra.microsoft.com and portal.azure.com.
 */
import {clouds, cloudIds, type CloudId} from './cloud';
import {parseGuid} from './guid';
import {accept, refuse, type Parsed} from './parsed';
import {decodePercent, looksLikeUrl, readUrl, tidy, unwrap} from './pasted-text';

const registrations = 'Microsoft_AAD_RegisteredApps';
const directory = 'Microsoft_AAD_IAM';

/** Where each page stands: `list` needs no ID, `application` the client ID, `service-principal` both IDs. */
const pages = {
  'app-registrations': {of: 'list', path: `${registrations}/ApplicationsListBlade`},
  overview: {of: 'application', path: `${registrations}/ApplicationMenuBlade/~/Overview`},
  branding: {of: 'application', path: `${registrations}/ApplicationMenuBlade/~/Branding`},
  authentication: {of: 'application', path: `${registrations}/ApplicationMenuBlade/~/Authentication`},
  credentials: {of: 'application', path: `${registrations}/ApplicationMenuBlade/~/Credentials`},
  'api-permissions': {of: 'application', path: `${registrations}/ApplicationMenuBlade/~/CallAnAPI`},
  manifest: {of: 'application', path: `${registrations}/ApplicationMenuBlade/~/Manifest`},
  'enterprise-applications': {
    of: 'list',
    path: `${directory}/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
  },
  'enterprise-overview': {of: 'service-principal', path: `${directory}/ManagedAppMenuBlade/~/Overview`},
  'enterprise-permissions': {
    of: 'service-principal',
    path: `${directory}/ManagedAppMenuBlade/~/Permissions`,
  },
  'user-consent-settings': {of: 'list', path: `${directory}/ConsentPoliciesMenuBlade/~/UserSettings`},
} as const;

export type PortalBlade = keyof typeof pages;

export const portalBlades: readonly PortalBlade[] = [
  'app-registrations',
  'overview',
  'branding',
  'authentication',
  'credentials',
  'api-permissions',
  'manifest',
  'enterprise-applications',
  'enterprise-overview',
  'enterprise-permissions',
  'user-consent-settings',
];

/** The clouds whose portals are known. */
export type PortalCloud = 'public' | 'us-government' | 'china';

export type PortalLinkTarget = {
  readonly blade: PortalBlade;
  /** The reader's client ID, as a reader may have typed it. */
  readonly appId?: string;
  /** Object ID of the service principal (enterprise application). */
  readonly objectId?: string;
  readonly cloud?: PortalCloud;
  /** `entra` unless said otherwise; China has the Azure portal only. */
  readonly portal?: 'entra' | 'azure';
};

/**
 * A link to a page of the portal. Where the IDs that a page needs are missing or no GUIDs, the link leads to the list
 * that the page is reached from: never to a page of another application.
 */
export function portalLink({
  blade,
  appId,
  objectId,
  cloud = 'public',
  portal = 'entra',
}: PortalLinkTarget): string {
  const {of, path} = pages[blade];
  const app = guidOrNothing(appId);
  const principal = guidOrNothing(objectId);
  const view = (end: string) => viewLink(end, cloud, portal);
  if (of === 'list') return view(path);
  if (of === 'application') {
    return view(app === undefined ? pages['app-registrations'].path : `${path}/appId/${app}`);
  }
  return view(
    app === undefined || principal === undefined
      ? pages['enterprise-applications'].path
      : `${path}/objectId/${principal}/appId/${app}`,
  );
}

/** @param path of a view, with its arguments: `Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings`. */
export function viewLink(
  path: string,
  cloud: PortalCloud = 'public',
  portal: 'entra' | 'azure' = 'entra',
): string {
  const {entraPortalHost, azurePortalHost} = clouds[cloud];
  const host = (portal === 'entra' ? entraPortalHost : undefined) ?? azurePortalHost ?? '';
  return `https://${host}/#view/${path}`;
}

export type PastedPortalLink = {
  /** Undefined for a page of the portal that is not among ours. */
  readonly blade?: PortalBlade;
  readonly appId?: string;
  readonly objectId?: string;
  /** What the object ID is of: the registration itself, or the enterprise application (service principal). */
  readonly objectOf?: 'application' | 'service-principal';
  readonly cloud: CloudId;
};

export type PortalLinkProblem =
  | {readonly code: 'empty' | 'not-a-url'}
  | {readonly code: 'not-a-portal'; readonly host: string}
  /** The portal's home, or a page that names no view. */
  | {readonly code: 'no-view'}
  /** An ID in the link that is no GUID. */
  | {readonly code: 'broken-id'; readonly name: 'appId' | 'objectId'};

/** Reads a URL copied from the address bar of a portal, the older `#blade/` form included. */
export function parsePortalLink(text: string): Parsed<PastedPortalLink, PortalLinkProblem> {
  const pasted = unwrap(tidy(text));
  if (pasted === '') return refuse({code: 'empty'});
  const url = looksLikeUrl(pasted)
    ? readUrl(pasted.includes('://') ? pasted : `https://${pasted}`)
    : undefined;
  if (url === undefined || url.hostname === '') return refuse({code: 'not-a-url'});
  const cloud = cloudOfPortalHost(url.hostname);
  if (cloud === undefined) return refuse({code: 'not-a-portal', host: url.hostname});
  const [kind, ...segments] = decodePercent(url.hash).split('/');
  const [extension, menu] = segments;
  if ((kind !== '#view' && kind !== '#blade') || extension === undefined || menu === undefined) {
    return refuse({code: 'no-view'});
  }
  const ids: {appId?: string; objectId?: string} = {};
  for (const name of ['appId', 'objectId'] as const) {
    const at = segments.indexOf(name);
    if (at < 0) continue;
    const id = parseGuid(segments[at + 1] ?? '');
    if (!id.ok) return refuse({code: 'broken-id', name});
    ids[name] = id.value;
  }
  const blade = bladeOf(extension, menu, segments);
  return accept({
    ...(blade === undefined ? {} : {blade}),
    ...ids,
    ...(ids.objectId === undefined ? {} : objectOf(extension, menu)),
    cloud,
  });
}

function bladeOf(extension: string, menu: string, segments: readonly string[]): PortalBlade | undefined {
  // `#blade/` links leave the tilde out: …/ApplicationMenuBlade/Overview/appId/…
  const page = segments[2] === '~' ? segments[3] : segments[2];
  const withPage = page === undefined ? undefined : `${extension}/${menu}/~/${page}`.toLowerCase();
  const alone = `${extension}/${menu}`.toLowerCase();
  return portalBlades.find((blade) => {
    const path = pages[blade].path.toLowerCase();
    return path === withPage || path === alone;
  });
}

function objectOf(
  extension: string,
  menu: string,
): {readonly objectOf?: 'application' | 'service-principal'} {
  if (extension.toLowerCase() === registrations.toLowerCase()) return {objectOf: 'application'};
  return menu.toLowerCase() === 'managedappmenublade' ? {objectOf: 'service-principal'} : {};
}

/** Preview and regional hosts (`ms.portal.azure.com`, `aad.portal.azure.com`) are those of the portal they end in. */
function cloudOfPortalHost(host: string): CloudId | undefined {
  return cloudIds.find((id) =>
    [clouds[id].entraPortalHost, clouds[id].azurePortalHost].some(
      (known) => known !== undefined && (host === known || host.endsWith(`.${known}`)),
    ),
  );
}

function guidOrNothing(text: string | undefined): string | undefined {
  const parsed = parseGuid(text ?? '');
  return parsed.ok ? parsed.value : undefined;
}
