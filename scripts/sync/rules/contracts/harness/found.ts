import {readSyncDocument} from '../../../read';
import {positionAt} from '../../../read/places';
import type {SyncFinding} from '../../../finding';
import {contractFindings, type ContractData} from '..';

/** Two invented contracts, and as much of catalogues as rules need. */
export const data: ContractData = {
  contracts: [
    {id: 'codat', steps: ['choose-tenant', 'register-application', 'add-permissions']},
    {id: 'other', steps: ['choose-tenant', 'copy-client-id']},
  ],
  tags: {
    Fact: {
      id: {ids: {codat: ['secret-max', 'secret-min'], other: ['other-max']}, isRequired: true},
      integration: {ids: ['codat', 'other']},
    },
    FactTable: {
      ids: {ids: {codat: ['secret-max', 'secret-min']}, as: 'list'},
      prefix: {ids: {codat: ['secret-max']}, as: 'prefix'},
    },
    Figure: {id: {ids: ['overview'], isRequired: true}},
    GuideHeader: {},
    Ui: {k: {ids: ['settingsIcon', 'appRegistrations']}},
  },
  labels: [
    label('appRegistrations', 'App registrations', "Inscriptions d'applications"),
    label('settings', 'Settings', 'Paramètres', {needsKey: true}),
    label('settingsIcon', 'Settings', 'Réglages', {needsKey: true}),
    label('unseen', 'Enabled', 'Activé', {isVerified: false}),
    label('unnamed', 'Manifest', null, {isVerified: false}),
  ],
  names: ['Application Developer'],
  owned: [
    {
      kind: 'fact',
      owner: 'other',
      tag: '<Fact id="other-max"/>',
      words: {en: '24 months', fr: '24\u00a0mois'},
    },
    {
      kind: 'fact',
      owner: 'codat',
      tag: '<Fact id="secret-max"/>',
      words: {en: '24 months', fr: '24\u00a0mois'},
    },
    {
      kind: 'fact',
      owner: 'other',
      tag: '<Fact id="day"/>',
      words: {en: '1 April 2027', fr: '1er avril 2027'},
    },
    {
      kind: 'permission',
      owner: 'codat',
      tag: '<Permission value="Mail.Read"/>',
      words: {en: 'Mail.Read', fr: 'Mail.Read'},
    },
    {
      kind: 'permission',
      owner: 'graph',
      tag: '<Permission value="profile"/>',
      words: {en: 'profile', fr: 'profile'},
    },
  ],
};

type KnownLabel = ContractData['labels'][number];

function label(key: string, en: string, fr: string | null, more: Partial<KnownLabel> = {}): KnownLabel {
  return {key, en, fr, frAlternatives: [], isVerified: true, needsKey: false, ...more};
}

/** @returns what is found on a page, each as `severity code line:column args` */
export function foundOn(
  source: string,
  {
    language = 'en',
    isGuarded = false,
    known = data,
  }: {readonly language?: string; readonly isGuarded?: boolean; readonly known?: ContractData} = {},
): readonly string[] {
  const document = readSyncDocument('docs/page.mdx', source, {language});
  return contractFindings(document, known, {isGuarded}).map(({code, severity, args, at}: SyncFinding) => {
    const {line, column} = positionAt(document.lineStarts, at.range?.start ?? 0);
    return `${severity} ${code} ${line}:${column} ${Object.values(args).join(' | ')}`;
  });
}
