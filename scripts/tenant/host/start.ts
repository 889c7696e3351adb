/** The host: certificates, files for clients, the stage, and a server on this computer's loopback addresses alone. */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {randomUUID} from 'node:crypto';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import {practiceTenantId} from '../../../src/practice-tenant/practice-directory';
import type {ServerScenarioId} from '../../../src/practice-tenant/scenarios/server';
import {serverAddresses} from '../../../src/practice-tenant/server/addresses';
import {clientIdOf} from '../../../src/practice-tenant/server/server-directory';
import {createStage} from '../../../src/practice-tenant/server/stage';
import {listen} from '../../command/listen';
import type {Lang} from '../../report/lang';
import {call} from '../call';
import {answerWith} from './answer';
import {makeCertificates} from './certificates';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const styles = {
  '/practice.css': 'src/practice-tenant/pages/practice.css',
  '/home.css': 'src/practice-tenant/server/home/home.css',
} as const;

export type HostOptions = {
  readonly port: number;
  readonly scenario: ServerScenarioId;
  readonly lang: Lang;
  /** Where files for clients are written. Default: one folder for each port, so that two servers do not mix theirs. */
  readonly directory?: string;
};

/** What somebody needs who points a client at it. */
export type ServerAddress = {
  readonly origin: string;
  readonly scenario: ServerScenarioId;
  readonly authority: string;
  readonly graph: string;
  readonly clientId: string;
  /** Paths of PEM files; the second has a certificate and its private key. */
  readonly certificateAuthority: string;
  readonly clientCertificate: string;
};

export type Host = ServerAddress & {close(): Promise<void>};

/** @throws FilesNotWritten, and what `listen` throws */
export async function startHost({port, scenario, lang, directory}: HostOptions): Promise<Host> {
  const origin = port === 443 ? 'https://localhost' : `https://localhost:${String(port)}`;
  const certificates = await makeCertificates(Date.now());
  const folder = directory ?? join(root, '.passerelle/tenant', String(port));
  const files = {
    certificateAuthority: join(folder, 'ca.pem'),
    clientCertificate: join(folder, 'client.pem'),
  };
  const stage = createStage({
    origin,
    scenario,
    language: lang,
    integrations: Object.values(integrations),
    resources,
    certificates: [certificates.client.registered],
    files,
    now: Date.now,
    randomId: randomUUID,
    sealSecret: randomUUID(),
    styles: await readStyles(),
  });
  const {server} = certificates;
  const listening = await listen(
    {port, host: 'localhost', call, lang},
    {request: answerWith(stage, origin), secure: {key: server.key, cert: server.certificate}},
  );
  const remove = () => rm(folder, {recursive: true, force: true});
  const close = async () => {
    await listening.close();
    await remove();
  };
  try {
    await mkdir(folder, {recursive: true});
    await writeFile(files.certificateAuthority, certificates.authority);
    const {client} = certificates;
    await writeFile(files.clientCertificate, `${client.certificate}\n${client.key}`, {mode: 0o600});
  } catch (error) {
    await listening.close();
    throw new FilesNotWritten(folder, {cause: error});
  }
  const {entra, graph = ''} = serverAddresses(origin);
  const authority = `${entra}/${practiceTenantId}`;
  return {origin, scenario, authority, graph, clientId: clientIdOf(0), ...files, close};
}

/** The folder for certificates cannot be written to. */
export class FilesNotWritten extends Error {
  override readonly name = 'FilesNotWritten';
  constructor(
    readonly path: string,
    options: ErrorOptions,
  ) {
    super(path, options);
  }
}

async function readStyles(): Promise<Readonly<Record<string, string>>> {
  const read = Object.entries(styles).map(
    async ([path, file]) => [path, await readFile(join(root, file), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}
