/** An editor, as a language server sees one: it opens a file, types into it, and asks what could be put there. */
import {spawn} from 'node:child_process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node';

type Place = {readonly line: number; readonly character: number};

/** Of the Language Server Protocol, 3.17: lines and characters count from zero; severities are 1 to 4. */
export type Diagnostic = {
  readonly range: {readonly start: Place; readonly end: Place};
  readonly severity: number;
  readonly message: string;
  readonly source: string;
  readonly code: string;
  /** What the server wants to see again when it is asked for a correction; absent where it has none. */
  readonly data?: unknown;
};

type CodeAction = {
  readonly title: string;
  readonly edit: {readonly changes: Readonly<Record<string, readonly {readonly newText: string}[]>>};
};

type Published = {
  readonly uri: string;
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
};

export type Editor = Awaited<ReturnType<typeof startEditor>>;

/** @param root the folder that is open in it; its `.remarkrc.mjs` says what is checked */
export async function startEditor(root: string) {
  const server = spawn(
    process.execPath,
    [fileURLToPath(new URL('language-server.mjs', import.meta.url)), '--stdio'],
    {stdio: ['pipe', 'pipe', 'inherit']},
  );
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const awaited = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({uri, version, diagnostics}: Published) =>
    awaited.get(`${uri} ${String(version)}`)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{uri: pathToFileURL(root).href, name: 'site'}],
    capabilities: {workspace: {workspaceFolders: true}},
  });
  await connection.sendNotification('initialized', {});
  const versions = new Map<string, number>();

  /** Resolves with what is underlined in this very text. */
  async function type(file: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(file).href;
    const before = versions.get(uri);
    const version = (before ?? 0) + 1;
    versions.set(uri, version);
    const underlined = new Promise<readonly Diagnostic[]>((resolve) =>
      awaited.set(`${uri} ${String(version)}`, resolve),
    );
    await (before === undefined
      ? connection.sendNotification('textDocument/didOpen', {
          textDocument: {uri, languageId: 'mdx', version, text},
        })
      : connection.sendNotification('textDocument/didChange', {
          textDocument: {uri, version},
          contentChanges: [{text}],
        }));
    return await underlined;
  }

  /** What the light bulb offers there: the texts it would write. */
  async function offers(file: string, diagnostic: Diagnostic): Promise<readonly string[]> {
    const uri = pathToFileURL(file).href;
    const actions = await connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: {uri},
      range: diagnostic.range,
      context: {diagnostics: [diagnostic]},
    });
    return actions.flatMap(({edit}) => (edit.changes[uri] ?? []).map(({newText}) => newText));
  }

  /** @returns the exit status of the server */
  async function close(): Promise<number | null> {
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    return await ended;
  }

  return {type, offers, close};
}
