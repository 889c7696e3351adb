/** Every tag a page may use: name → what it becomes. */
import type {RootContent} from 'mdast';
import type {Page, TagNode} from '../page';
import {command} from './command';
import {factTable} from './fact-table';
import {copy, fact, permission} from './facts';
import {corrections, permissionTable, rolesThatSuffice, sources} from './tables';
import {errorReference, findingReference} from './reference';
import {figure, sequence} from './figures';
import {handoverTable, milestones} from './handover';
import {manifestEntry} from './manifest-entry';
import {portalLink, ui, value} from './portal';
import {terminalCheck} from './terminal-check';
import {guideHeader, signInCheck, yourValues} from './widgets';

/** @returns the nodes that replace the tag. */
export type Tag = (node: TagNode, page: Page) => readonly RootContent[];

export const tags: Readonly<Record<string, Tag>> = {
  Command: command,
  Copy: copy,
  Corrections: corrections,
  ErrorReference: errorReference,
  Fact: fact,
  FactTable: factTable,
  Figure: figure,
  FindingReference: findingReference,
  GuideHeader: guideHeader,
  HandoverTable: handoverTable,
  ManifestEntry: manifestEntry,
  Milestones: milestones,
  Permission: permission,
  PermissionTable: permissionTable,
  PortalLink: portalLink,
  RolesThatSuffice: rolesThatSuffice,
  SequenceDiagram: sequence,
  SignInCheck: signInCheck,
  Sources: sources,
  TerminalCheck: terminalCheck,
  Ui: ui,
  Value: value,
  YourValues: yourValues,
};
