/** Every tag a page may use: name → what it becomes. */
import type {RootContent} from 'mdast';
import type {Page, TagNode} from '../page';
import {whatChanged} from './changes';
import {command} from './command';
import {checkPlaces, conceptDiagram, platformFact, platformSourceList, tokenClaimList} from './concepts';
import {factTable} from './fact-table';
import {copy, fact, permission} from './facts';
import {corrections, permissionTable, rolesThatSuffice} from './tables';
import {docsHealth} from './docs-health';
import {errorReference, findingReference, tokenHintReference} from './reference';
import {figure, sequence} from './figures';
import {glossary, glossaryByTheme} from './glossary';
import {chooser, flowTable, guideTable} from './guides';
import {handoverRules, handoverTable, milestones, vendorHandover} from './handover';
import {manifestEntry} from './manifest-entry';
import {permissionReferenceTag, permissionsByGuide, refusedPermissions} from './permission-reference';
import {portalLink, ui, value} from './portal';
import {roleMatrix, roleReference} from './roles';
import {secretShape} from './secret-shape';
import {sources} from './sources';
import {storageKeys} from './storage';
import {terminalCheck} from './terminal-check';
import {contact, operator} from './host';
import {
  adminPacket,
  manifestCheck,
  passport,
  registrationCheck,
  routeCalendar,
  setUpScripts,
  tokenInspector,
} from './inspections';
import {freshnessLimits} from './freshness-limits';
import {errorDoctor, guideHeader, signInCheck, yourValues} from './widgets';

/** @returns the nodes that replace the tag. */
export type Tag = (node: TagNode, page: Page) => readonly RootContent[];

export const tags: Readonly<Record<string, Tag>> = {
  AdminPacket: adminPacket,
  CheckPlaces: checkPlaces,
  Chooser: chooser,
  Command: command,
  ConceptDiagram: conceptDiagram,
  Contact: contact,
  Copy: copy,
  Corrections: corrections,
  DocsHealth: docsHealth,
  ErrorDoctor: errorDoctor,
  ErrorReference: errorReference,
  Fact: fact,
  FactTable: factTable,
  Figure: figure,
  FindingReference: findingReference,
  FlowTable: flowTable,
  FreshnessLimits: freshnessLimits,
  Glossary: glossary,
  GlossaryByTheme: glossaryByTheme,
  GuideHeader: guideHeader,
  GuideTable: guideTable,
  HandoverRules: handoverRules,
  HandoverTable: handoverTable,
  ManifestCheck: manifestCheck,
  ManifestEntry: manifestEntry,
  Milestones: milestones,
  Operator: operator,
  Passport: passport,
  Permission: permission,
  PermissionReference: permissionReferenceTag,
  PermissionTable: permissionTable,
  PermissionsByGuide: permissionsByGuide,
  PlatformFact: platformFact,
  PlatformSources: platformSourceList,
  PortalLink: portalLink,
  RegistrationCheck: registrationCheck,
  RefusedPermissions: refusedPermissions,
  RoleMatrix: roleMatrix,
  RoleReference: roleReference,
  RolesThatSuffice: rolesThatSuffice,
  RouteCalendar: routeCalendar,
  SecretShape: secretShape,
  SequenceDiagram: sequence,
  SetUpScripts: setUpScripts,
  SignInCheck: signInCheck,
  Sources: sources,
  StorageKeys: storageKeys,
  TerminalCheck: terminalCheck,
  TokenClaims: tokenClaimList,
  TokenHintReference: tokenHintReference,
  TokenInspector: tokenInspector,
  Ui: ui,
  Value: value,
  VendorHandover: vendorHandover,
  WhatChanged: whatChanged,
  YourValues: yourValues,
};
