/**
 * A manifest as people paste it to be looked at: what a file or a chat put around it does not matter here, and a list
 * of one is that one. What was set aside is named, because it would matter to whoever uploads the text again.
 */
import {isObject} from './is-object';
import {parseJsonText} from './json-text';
import {readRegistration, type ManifestProblem, type RegistrationShape} from './manifest';
import {accept, refuse, type Parsed} from './parsed';

export type SetAside = 'byte-order-mark' | 'code-fence' | 'list-of-one';

export type PastedManifest = {
  readonly registration: RegistrationShape;
  readonly setAside: readonly SetAside[];
};

export type ListedApplication = {readonly appId: string; readonly displayName?: string};

export type PastedManifestProblem =
  | Exclude<ManifestProblem, {readonly code: 'list'}>
  /** In characters. */
  | {readonly code: 'too-long'; readonly limit: number}
  | {readonly code: 'empty-list'}
  /** Which one is meant? `applications` are those that have a client ID, of `total`. */
  | {readonly code: 'several'; readonly applications: readonly ListedApplication[]; readonly total: number};

/** A registration has at most 1,200 entries; what is longer is a list of many, or something else. */
const longestText = 1_000_000;

/** @param wanted client ID of the one to read, where there are several */
export function readPastedManifest(
  text: string,
  wanted?: string,
): Parsed<PastedManifest, PastedManifestProblem> {
  if (text.length > longestText) return refuse({code: 'too-long', limit: longestText});
  const setAside: SetAside[] = [];
  let bare = text;
  if (bare.startsWith('\ufeff')) {
    setAside.push('byte-order-mark');
    bare = bare.slice(1);
  }
  const fenced = /^\s*```[a-z]*\r?\n([^`]*)```\s*$/.exec(bare)?.[1];
  if (fenced !== undefined) {
    setAside.push('code-fence');
    bare = fenced;
  }
  const json = parseJsonText(bare);
  if (!json.ok) return json;
  const listed = listIn(json.value);
  if (listed === undefined) return read(json.value, setAside);
  if (listed.length === 0) return refuse({code: 'empty-list'});
  if (listed.length === 1) return read(listed[0], [...setAside, 'list-of-one']);
  const chosen = listed.find(
    (item) => wanted !== undefined && clientIdOf(item) === wanted.trim().toLowerCase(),
  );
  if (chosen !== undefined) return read(chosen, setAside);
  return refuse({code: 'several', applications: listed.flatMap(nameOf), total: listed.length});
}

/** `az ad app list` prints a list; Microsoft Graph puts it under `value`. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  const inner = isObject(value) && Object.hasOwn(value, 'value') ? value['value'] : undefined;
  return Array.isArray(inner) ? (inner as readonly unknown[]) : undefined;
}

function read(value: unknown, setAside: readonly SetAside[]): Parsed<PastedManifest, PastedManifestProblem> {
  const result = readRegistration(value);
  if (result.ok) return accept({registration: result.value, setAside});
  const {problem} = result;
  // A list within a list is no registration.
  return refuse(problem.code === 'list' ? {code: 'not-an-object'} : problem);
}

function clientIdOf(value: unknown): string | undefined {
  const appId = isObject(value) && Object.hasOwn(value, 'appId') ? value['appId'] : undefined;
  return typeof appId === 'string' ? appId.toLowerCase() : undefined;
}

function nameOf(value: unknown): readonly ListedApplication[] {
  const appId = clientIdOf(value);
  if (appId === undefined || !isObject(value)) return [];
  const {displayName} = value;
  return [{appId, ...(typeof displayName === 'string' && {displayName})}];
}
