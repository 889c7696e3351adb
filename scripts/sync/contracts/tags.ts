/**
 * Which values the properties of each tag may have: what the guide compiler (src/remark/tags) knows, as data. A test
 * asks the compiler itself about every one of them.
 */
import {families} from '../../../src/core/diagnosis/catalogue';
import {portalBlades} from '../../../src/core/entra/portal-link';
import {integrations} from '../../../src/core/contracts/integrations';
import {listFacts, type Facts} from '../../../src/core/contracts/facts';
import {labels} from '../../../src/core/contracts/labels';
import {platformFacts} from '../../../src/core/contracts/platform';
import {findPermission} from '../../../src/core/contracts/resources';
import {inputId, resourceId, type Integration} from '../../../src/core/contracts/schema';
import {healthParts} from '../../../src/core/health/parts';
import {concepts, figures, sequences} from '../../../src/remark/figures';
import type {ContractData, KnownIds} from '../rules/contracts/data';

type Props = Readonly<Record<string, KnownIds>>;

const contracts: readonly Integration[] = Object.values(integrations);

const required = (ids: KnownIds['ids']): KnownIds => ({ids, isRequired: true});
const optional = (ids: KnownIds['ids'], as?: KnownIds['as']): KnownIds => ({ids, ...(as && {as})});

/** Ids by contract. */
const each = (
  idsOf: (contract: Integration) => readonly string[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(contracts.map((contract) => [contract.id, idsOf(contract)]));

const facts = (chosen: (facts: Facts, id: string) => boolean) =>
  each((contract) => {
    const all = listFacts(contract);
    return Object.keys(all).filter((id) => chosen(all, id));
  });

const anyFact = facts(() => true);
const withWords = facts((all, id) => all[id]?.about !== undefined);
const integration = optional(contracts.map(({id}) => id));
const named: Props = {integration};

export const tagIds: ContractData['tags'] = {
  AdminPacket: named,
  CheckPlaces: {},
  Chooser: {},
  Command: {...named, id: required(facts((all, id) => all[id]?.kind === 'code'))},
  ConceptDiagram: {id: required(Object.keys(concepts))},
  Contact: {},
  Copy: {...named, id: required(anyFact)},
  Corrections: {id: optional(each(({corrections}) => corrections.map(({id}) => id)))},
  DocsHealth: {part: required(healthParts)},
  ErrorDoctor: named,
  ErrorReference: {family: required(Object.keys(families))},
  Fact: {...named, id: required(anyFact)},
  FactTable: {...named, ids: optional(withWords, 'list'), prefix: optional(withWords, 'prefix')},
  Figure: {id: required(Object.keys(figures))},
  FindingReference: {},
  FlowTable: {},
  FreshnessLimits: {},
  Glossary: {},
  GlossaryByTheme: {},
  GuideHeader: {},
  GuideTable: {},
  HandoverRules: named,
  HandoverTable: {},
  ManifestCheck: named,
  ManifestEntry: {...named, permission: required(each(permissionsWithGuid))},
  Milestones: {},
  Operator: {},
  Passport: named,
  Permission: {
    ...named,
    value: required(
      each(({registration: {permissions, never}}) => [...permissions, ...never].map(({value}) => value)),
    ),
  },
  PermissionReference: {api: required(resourceId.options)},
  PermissionTable: {
    ...named,
    api: optional(each(({registration}) => registration.permissions.map(({resource}) => resource))),
  },
  PermissionsByGuide: {},
  PlatformFact: {id: required(platformFacts.map(({id}) => id))},
  PlatformSources: {},
  PortalLink: {...named, blade: required(portalBlades)},
  RegistrationCheck: named,
  RefusedPermissions: {verdict: required(['never', 'unneeded'])},
  RoleMatrix: {},
  RoleReference: {},
  RolesThatSuffice: {},
  RouteCalendar: named,
  SecretShape: {},
  SequenceDiagram: {id: required(Object.keys(sequences))},
  SetUpScripts: named,
  SignInCheck: named,
  Sources: {},
  StorageKeys: {},
  TerminalCheck: {...named, shell: required(['powershell', 'bash'])},
  TokenHintReference: {},
  TokenInspector: named,
  TokenClaims: {},
  Ui: {k: optional(labels.map(({key}) => key))},
  Value: {...named, id: required(inputId.options)},
  VendorHandover: named,
  WhatChanged: {},
  YourValues: {},
};

function permissionsWithGuid({registration}: Integration): string[] {
  return registration.permissions
    .filter(({resource, kind, value}) => findPermission(resource, kind, value)?.guid !== undefined)
    .map(({value}) => value);
}
