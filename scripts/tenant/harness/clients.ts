/**
 * Microsoft's libraries and others, unmodified, against a server whose certificate only `NODE_EXTRA_CA_CERTS` vouches
 * for: Node reads that once, as it starts, so this is a process of its own. Its one argument is what the server gave;
 * it prints what each use came to.
 */
import {azureIdentity} from './azure-identity';
import {given, type Given, type Outcome} from './given';
import {graphClient} from './graph-client';
import {msalNode} from './msal-node';
import {openidClient} from './openid-client';

const libraries: Readonly<Record<string, Readonly<Record<string, (server: Given) => Promise<object>>>>> = {
  'msal-node': msalNode,
  'openid-client': openidClient,
  'azure-identity': azureIdentity,
  'graph-client': graphClient,
};

const server = given.parse(JSON.parse(process.argv[2] ?? ''));
const uses = Object.entries(libraries).flatMap(([library, cases]) =>
  Object.entries(cases).map(([name, use]) => [`${library}: ${name}`, use] as const),
);
const outcomes = await Promise.all(uses.map(async ([name, use]) => [name, await attempt(use)] as const));
process.stdout.write(JSON.stringify(Object.fromEntries(outcomes)));

async function attempt(use: (server: Given) => Promise<object>): Promise<Outcome> {
  try {
    return {answer: {...(await use(server))}};
  } catch (error) {
    const {name, message} = error instanceof Error ? error : new Error(String(error));
    const all: Readonly<Record<string, unknown>> = {...(error as object)};
    const codes = [all['errorCode'], all['error'], all['code'], all['statusCode']];
    const code = codes.find((value) => typeof value === 'string' || typeof value === 'number') ?? '';
    return {error: {name, code: String(code), message: `${message} ${JSON.stringify(all)}`}};
  }
}
