/** Reading a registration from Microsoft Graph, or from the practice tenant in its place. Loaded with the first click. */
import type {RegistrationExpectation} from '../../core/checks/registration/expectation';
import type {IntegrationId} from '../../core/contracts/schema';
import {createClient} from '../client';
import {scopesFor} from '../../core/checks/registration/reading/permissions';
import {questionOf} from '../../core/checks/registration/reading/read-registration';
import {createDirectorySession, tokensOf, type DirectorySession} from './session';

export {GraphTrouble, type GraphProblem} from '../../core/checks/registration/reading/graph-problem';
export {pause, type DirectoryProgress, type DirectorySession} from './session';

export type DirectoryRequest = {
  readonly expectation: Pick<RegistrationExpectation, 'permissions'>;
  readonly from:
    | {
        readonly kind: 'microsoft';
        /** This site's own application: nothing else may read with it. */
        readonly checkerId: string;
        /** Of the registration to be read. */
        readonly clientId: string;
        readonly objectId?: string;
        readonly tenant?: string;
        /** Absolute address of what no language owns, with a trailing slash. */
        readonly root: string;
      }
    | {
        readonly kind: 'practice';
        readonly integration: IntegrationId;
        readonly scenario: string;
        readonly language: 'en' | 'fr';
      };
};

const graph = 'https://graph.microsoft.com';

/** @throws ToolError where this browser or this page cannot sign in at all. */
export async function openDirectory({expectation, from}: DirectoryRequest): Promise<DirectorySession> {
  const question = questionOf(expectation);
  if (from.kind === 'practice') {
    const {practiceGraph} = await import('../practice-graph');
    const {access, clientId, objectId, signs} = practiceGraph(from);
    return {...createDirectorySession(access, {...question, clientId, objectId}), signs};
  }
  const {checkerId, clientId, objectId, tenant, root} = from;
  const scopes = scopesFor(question);
  const {client} = await createClient(
    {
      authority: tenant === undefined ? 'organizations' : 'tenant',
      clientId: checkerId,
      ...(tenant !== undefined && {tenant}),
      resourceUri: graph,
      requested: scopes,
      root,
    },
    'memoryStorage',
  );
  return createDirectorySession(
    {url: graph, fetch: (request) => fetch(request), ...tokensOf(client, scopes)},
    {...question, clientId, ...(objectId !== undefined && {objectId})},
  );
}
