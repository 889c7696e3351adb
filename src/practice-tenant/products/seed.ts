/**
 * The products as the contracts want them: every integration has its card, its application user, its row or its scope, and
 * nothing else stands in the way.
 */
import type {Integration} from '../../core/contracts/schema';
import {tableFact, textOf} from '../../core/contracts/first-calls';
import {derivedId} from '../derived-id';
import {people, practiceTenantId} from '../practice-directory';
import {privilegeToRead} from './dataverse-tables';
import type {
  ApplicationCard,
  ApplicationRoleAssignment,
  DataverseUser,
  ExchangeOrganization,
  FinanceOperationsEnvironment,
  Mailbox,
  Products,
} from './products';

type SeededIntegration = {
  readonly integration: Integration;
  /** Of its registration. */
  readonly clientId: string;
};

type ProductAddresses = {
  /** Environment URLs, without a trailing slash. */
  readonly dataverse: string;
  readonly financeOperations: string;
};

/** Addresses that a client can try: inside the scope, outside it, shared, and without a mailbox. */
export const mailboxAddresses = {
  inScope: 'astrid.morel@boulangerie-fjord.example',
  shared: 'rendez-vous@boulangerie-fjord.example',
  outOfScope: 'malik.bergeron@boulangerie-fjord.example',
  none: 'stagiaire@boulangerie-fjord.example',
} as const;

/** The environment that is there when nobody has named another. */
const businessCentralEnvironmentName = 'Production';
/** What contracts ask of the role of an application user. */
const dataversePrivileges = ['prvReadContact', 'prvWriteContact', 'prvCreateContact', 'prvAppendContact'];
const company = 'CRONUS Fjord';

/** @returns the state in which every first call of every integration succeeds. */
export function seedProducts(seeded: readonly SeededIntegration[], addresses: ProductAddresses): Products {
  const having = (kind: Integration['productSetup'][number]['kind']) =>
    seeded.filter(({integration}) => integration.productSetup.some((setup) => setup.kind === kind));
  const tenantId = practiceTenantId;
  return {
    businessCentral: [
      {
        tenantId,
        name: businessCentralEnvironmentName,
        running: true,
        companies: [{id: derivedId('company', tenantId, company), name: company}],
        cards: having('business-central-application-card').map(card),
        users: [people.administrator, people.user],
      },
    ],
    dataverse: [
      {
        tenantId,
        url: addresses.dataverse,
        organizationId: derivedId('organization', addresses.dataverse),
        businessUnitId: derivedId('business-unit', addresses.dataverse),
        tables: ['contacts', ...having('dataverse-application-user').flatMap(ownTable)],
        users: having('dataverse-application-user').map(applicationUser),
      },
    ],
    financeOperations: [
      financeOperations(having('finance-operations-application-row'), addresses.financeOperations),
    ],
    exchange: [exchange(having('exchange-rbac-scope'), having('exchange-ews-allow-list'))],
  };
}

/** Permission sets of one's own; those for company automation only where the contract asks for that permission. */
function card({integration, clientId}: SeededIntegration): ApplicationCard {
  const factOf = (id: string) =>
    integration.facts
      .filter((fact) => fact.id === id)
      .flatMap(({value}) => (typeof value === 'string' ? value.split(', ') : []));
  return {
    clientId,
    enabled: true,
    permissionSets: [...factOf('basic-permission-set'), ...factOf('automation-permission-sets')],
  };
}

/** The table that its first call reads, where its contract names one. */
function ownTable({integration}: Pick<SeededIntegration, 'integration'>): string[] {
  const table = textOf(integration.facts, tableFact);
  return table === undefined ? [] : [table];
}

function applicationUser({integration, clientId}: SeededIntegration): DataverseUser {
  return {
    id: derivedId('systemuser', clientId),
    identity: clientId,
    enabled: true,
    roles: [
      {
        name: `${integration.vendor.name} – contacts`,
        privileges: [...dataversePrivileges, ...ownTable({integration}).map(privilegeToRead)],
      },
    ],
  };
}

function financeOperations(seeded: readonly SeededIntegration[], url: string): FinanceOperationsEnvironment {
  return {
    tenantId: practiceTenantId,
    url,
    rows: seeded.map(({integration, clientId}) => ({
      clientId,
      name: integration.vendor.name,
      userId: serviceAccountId,
    })),
    users: [
      // The service account of its own, which the contract asks for; people sign in with it too.
      {id: serviceAccountId, personId: people.user, enabled: true, ...financeRights},
      {id: 'admin', personId: people.administrator, enabled: true, ...financeRights},
    ],
  };
}

const serviceAccountId = 'svc-integration';
const financeRights = {roles: ['Accounts receivable clerk'], legalEntities: ['USMF']};

/** The scope holds two mailboxes; a third lies outside it. */
function exchange(
  scoped: readonly SeededIntegration[],
  ewsAllowed: readonly SeededIntegration[],
): ExchangeOrganization {
  return {
    tenantId: practiceTenantId,
    mailboxes: [
      mailbox(mailboxAddresses.inScope, people.administrator),
      mailbox(mailboxAddresses.outOfScope, people.user),
      mailbox(mailboxAddresses.shared),
      {...mailbox(mailboxAddresses.none), state: 'absent'},
    ],
    roleAssignments: scoped.flatMap(roleAssignmentsOf),
    accessPolicies: [],
    ews: {enabled: true, allowedAppIds: ewsAllowed.map(({clientId}) => clientId)},
  };
}

function mailbox(address: string, personId?: string): Mailbox {
  return {address, personId, state: 'active', ewsEnabled: true};
}

function roleAssignmentsOf({integration, clientId}: SeededIntegration): ApplicationRoleAssignment[] {
  return integration.registration.permissions
    .filter(({grantedBy}) => grantedBy === 'exchange-rbac')
    .map(({value}) => ({
      clientId,
      role: value,
      mailboxes: [mailboxAddresses.inScope, mailboxAddresses.shared],
    }));
}
