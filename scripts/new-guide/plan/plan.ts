/** All that a new guide changes, before anything is written. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {formatProblems, validateIntegration} from '../../../src/core/contracts/validate';
import {integration} from '../../../src/core/contracts/schema';
import {checkPair} from '../../sync/check';
import {accept, emptyLock, serializeLock} from '../../sync/lock';
import type {Answers} from '../answers';
import {contractOf, type NewContract} from '../contract/build';
import {printFigures} from '../contract/figures';
import {guideOf, type Guide} from '../contract/guide';
import {printContract} from '../contract/print';
import {printContractTest, printJourney} from '../contract/tests';
import {writePage} from '../pages/write-page';
import {registrationsOf} from '../registry/registrations';
import {knownVendor, vendorKey} from '../registry/vendor-key';
import {resourceOf} from '../ways';
import {unknownNames} from './unknown-names';

export type FileChange = {
  /** From the project’s directory, with forward slashes. */
  readonly path: string;
  /** Undefined: the file is new. */
  readonly before: string | undefined;
  readonly after: string;
};

export type Plan = {
  readonly changes: readonly FileChange[];
  /** Words of the vendor’s name that the spelling check learns. */
  readonly names: readonly string[];
  /** Places left for the writer, by page. */
  readonly toWrite: Readonly<Record<string, number>>;
};

export type PlanOptions = {
  /** The project’s directory. */
  readonly root: string;
  /** ISO date. */
  readonly today: string;
};

/** The page in English, the page in French. */
export function guidePages(id: string): readonly [string, string] {
  return [`docs/guides/${id}.mdx`, `i18n/fr/docusaurus-plugin-content-docs/current/guides/${id}.mdx`];
}

/** What both languages say was accepted together: they were written together. */
export const acceptedFile = (id: string) => emptyLock('i18n/fr', guidePages(id)[0]).file;

/** Files that belong to one guide alone. */
export function ownFiles(id: string): readonly string[] {
  return [
    `src/core/contracts/integrations/${id}.ts`,
    `src/core/contracts/integrations/${id}.test.ts`,
    `src/remark/figures/${id}.ts`,
    ...guidePages(id),
    acceptedFile(id),
    `tests/journeys/${id}.spec.ts`,
  ];
}

/** @throws Error when the answers make a contract that contradicts itself: our bug, since each answer was checked */
export async function planGuide(answers: Answers, {root, today}: PlanOptions): Promise<Plan> {
  const guide = guideOf(answers, today);
  const contract = contractOf(guide);
  requireValid(contract, today);
  const names = await unknownNames(root, answers);
  const registered = {
    id: guide.id,
    resource: resourceOf(guide.product),
    permissions: guide.permissions,
    names,
    ...(knownVendor(guide.vendor) === undefined && {
      vendor: {key: vendorKey(guide.vendor, guide.id), name: guide.vendor, site: guide.site},
    }),
  };
  const created = filesOf(guide, contract, nextPosition(root));
  const changes = [
    ...created.map(([path, after]) => ({path, before: undefined, after})),
    ...registrationsOf(registered).map(({file, add}) => {
      const before = readFileSync(join(root, file), 'utf8');
      return {path: file, before, after: add(before)};
    }),
  ];
  const formatted = await Promise.all(changes.map((change) => formatChange(change, root)));
  return {
    changes: formatted.filter(({before, after}) => before !== after),
    names,
    toWrite: Object.fromEntries(guidePages(guide.id).map((path) => [path, placesToWrite(created, path)])),
  };
}

/** The rules of contracts, with the id that is about to exist. */
function requireValid(contract: NewContract, today: string): void {
  const known = integration.shape.id.options[0] ?? contract.id;
  const result = validateIntegration({...contract, id: known}, {today});
  if (!result.ok) throw new Error(formatProblems(contract.id, result.problems));
}

function filesOf(guide: Guide, contract: NewContract, position: number): (readonly [string, string])[] {
  const {id, access} = guide;
  const [english, french] = guidePages(id);
  const pages = [
    writePage(guide, contract, 'en', position),
    writePage(guide, contract, 'fr', position),
  ] as const;
  const {pair} = checkPair(english, pages[0], french, pages[1]);
  return [
    [`src/core/contracts/integrations/${id}.ts`, printContract(guide, contract)],
    [`src/core/contracts/integrations/${id}.test.ts`, printContractTest(guide, contract)],
    [`src/remark/figures/${id}.ts`, printFigures(guide)],
    [english, pages[0]],
    [french, pages[1]],
    [acceptedFile(id), serializeLock(accept(emptyLock('i18n/fr', english), pair, {reason: 'first'}))],
    ...(access === 'delegated' ? [[`tests/journeys/${id}.spec.ts`, printJourney(guide)] as const] : []),
  ];
}

/** After the last guide of the menu. */
function nextPosition(root: string): number {
  const folder = join(root, 'docs/guides');
  const positions = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) =>
      Number(/^sidebar_position: (\d+)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? 0),
    );
  return Math.max(...positions) + 1;
}

const placesToWrite = (files: readonly (readonly [string, string])[], path: string) =>
  files.find(([name]) => name === path)?.[1].match(/\{\/\* (?:To write|À écrire)\u00a0?:/g)?.length ?? 0;

async function formatChange(change: FileChange, root: string): Promise<FileChange> {
  if (!/\.(?:ts|json)$/.test(change.path)) return change;
  const file = join(root, change.path);
  const config = await resolveConfig(join(root, 'package.json'));
  return {...change, after: await format(change.after, {...config, filepath: file})};
}
