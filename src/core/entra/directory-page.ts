/**
 * Pages of the Entra admin center about the directory and about who may use an application: where a refusal is looked
 * into. Apart from `portal-link`, because guides link to none of them. Undocumented like the others.
 *
 * @see github:maester365/maester and github:KelvinTegelaar/CIPP, which use these addresses (read November 2026)
 */
import {parseGuid} from './guid';
import {portalLink, viewLink, type PortalCloud} from './portal-link';

const directory = 'Microsoft_AAD_IAM';

/** `service-principal`: the page of one enterprise application, reached by both of its IDs. */
const pages = {
  'enterprise-properties': {of: 'service-principal', path: `${directory}/ManagedAppMenuBlade/~/Properties`},
  'enterprise-users': {of: 'service-principal', path: `${directory}/ManagedAppMenuBlade/~/Users`},
  'admin-consent-requests': {
    of: 'directory',
    path: `${directory}/StartboardApplicationsMenuBlade/~/AccessRequests`,
  },
  'sign-in-logs': {of: 'directory', path: `${directory}/SignInLogsList.ReactView`},
  'conditional-access': {
    of: 'directory',
    path: 'Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
  },
  'cross-tenant-access': {
    of: 'directory',
    path: `${directory}/CompanyRelationshipsMenuBlade/~/CrossTenantAccessSettings`,
  },
  'tenant-overview': {of: 'directory', path: `${directory}/TenantOverview.ReactView`},
  users: {of: 'directory', path: 'Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers'},
} as const;

export type DirectoryPage = keyof typeof pages;
export const directoryPages = Object.keys(pages) as readonly DirectoryPage[];

export type DirectoryPageTarget = {
  readonly page: DirectoryPage;
  readonly appId?: string;
  /** Object ID of the service principal (enterprise application). */
  readonly objectId?: string;
  readonly cloud?: PortalCloud;
};

/** A link to the page; without both IDs of an enterprise application, to the list of them all. */
export function directoryPageLink({page, appId, objectId, cloud = 'public'}: DirectoryPageTarget): string {
  const {of, path} = pages[page];
  if (of === 'directory') return viewLink(path, cloud);
  const app = parseGuid(appId ?? '');
  const principal = parseGuid(objectId ?? '');
  return app.ok && principal.ok
    ? viewLink(`${path}/objectId/${principal.value}/appId/${app.value}`, cloud)
    : portalLink({blade: 'enterprise-applications', cloud});
}
