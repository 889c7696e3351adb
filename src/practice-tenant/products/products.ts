/**
 * What the products themselves know of an application: state that no page of Entra and no call to Graph shows, and
 * that every set-up guide has to bring about inside the product.
 */
import type {Person} from '../directory';

export type Products = {
  readonly businessCentral: readonly BusinessCentralEnvironment[];
  readonly dataverse: readonly DataverseEnvironment[];
  readonly financeOperations: readonly FinanceOperationsEnvironment[];
  readonly exchange: readonly ExchangeOrganization[];
};

export type BusinessCentralEnvironment = {
  readonly tenantId: string;
  /** As in the address: `Production`. Read without regard to case. */
  readonly name: string;
  /** False: stopped, or being moved. */
  readonly running: boolean;
  readonly companies: readonly {readonly id: string; readonly name: string}[];
  /** "Microsoft Entra Applications". */
  readonly cards: readonly ApplicationCard[];
  /** People with a licence and a user of their own. */
  readonly users: readonly Person['id'][];
};

export type ApplicationCard = {
  readonly clientId: string;
  readonly enabled: boolean;
  readonly permissionSets: readonly string[];
};

export type DataverseEnvironment = {
  readonly tenantId: string;
  /** Without a trailing slash: what tokens are for. */
  readonly url: string;
  readonly organizationId: string;
  readonly businessUnitId: string;
  /** By their plural names in the Web API. */
  readonly tables: readonly string[];
  readonly users: readonly DataverseUser[];
};

export type DataverseUser = {
  /** `systemuserid`. */
  readonly id: string;
  /** Who it stands for: an application's client ID, or a person's object ID. */
  readonly identity: string;
  readonly enabled: boolean;
  readonly roles: readonly DataverseRole[];
};

type DataverseRole = {
  readonly name: string;
  /** Such as `prvReadContact`. */
  readonly privileges: readonly string[];
};

export type FinanceOperationsEnvironment = {
  readonly tenantId: string;
  /** Without a trailing slash: what tokens are for, letter by letter. */
  readonly url: string;
  /** "Microsoft Entra ID applications". */
  readonly rows: readonly {readonly clientId: string; readonly name: string; readonly userId: string}[];
  readonly users: readonly FinanceOperationsUser[];
};

export type FinanceOperationsUser = {
  /** "User ID", such as `cloudelem`. */
  readonly id: string;
  /** The account that signs in as this user. */
  readonly personId: Person['id'];
  readonly enabled: boolean;
  /** Security roles; without one, no data entity opens. */
  readonly roles: readonly string[];
  readonly legalEntities: readonly string[];
};

export type ExchangeOrganization = {
  readonly tenantId: string;
  readonly mailboxes: readonly Mailbox[];
  /** RBAC for Applications: assignments with their management scopes resolved. */
  readonly roleAssignments: readonly ApplicationRoleAssignment[];
  /** The older application access policies ("RestrictAccess"). */
  readonly accessPolicies: readonly {readonly clientId: string; readonly mailboxes: readonly string[]}[];
  readonly ews: {
    /** `EwsEnabled` of the organisation. Null, the default, leaves it on until Microsoft switches it off. */
    readonly enabled: boolean | null;
    /** `EwsAllowedAppIDs`. Undefined: there is no list, which blocks everyone where `enabled` is true. */
    readonly allowedAppIds: readonly string[] | undefined;
  };
};

export type Mailbox = {
  /** Primary SMTP address, in lower case. */
  readonly address: string;
  /** Whose mailbox; undefined for a shared one. */
  readonly personId?: Person['id'] | undefined;
  /** `absent`: the account exists, but has no mailbox in Exchange Online. */
  readonly state: 'active' | 'absent';
  /** `EwsEnabled` of the mailbox. */
  readonly ewsEnabled: boolean;
};

export type ApplicationRoleAssignment = {
  readonly clientId: string;
  /** Without its prefix: `Calendars.ReadWrite` for "Application Calendars.ReadWrite". */
  readonly role: string;
  /** Addresses inside the management scope. */
  readonly mailboxes: readonly string[];
};
