/** The sign-in check's evidence of a practice scenario: both legs, and Microsoft's page where the reader copies from it. */
import {InteractionRequiredAuthError, ServerError} from '@azure/msal-browser';
import {gatherEvidence} from '../../../src/auth/gather';
import {readMsalError} from '../../../src/auth/msal-errors';
import {account, answer} from '../../../src/auth/sample-stage';
import type {Evidence} from '../../../src/core/checks/evidence';
import {resources} from '../../../src/core/contracts/resources';
import type {Integration} from '../../../src/core/contracts/schema';
import {extractCodes} from '../../../src/core/diagnosis/extract-codes';
import {decodeJwt} from '../../../src/core/entra/jwt';
import {
  people,
  practiceClientId,
  practiceDirectory,
  practiceTenantId,
  productResource,
} from '../../../src/practice-tenant/practice-directory';
import {
  answerOf,
  codeRedemption,
  pageText,
  redirectUri,
  refreshRedemption,
  sampleTenant,
  signIn,
  type TokenAnswer,
} from '../../../src/practice-tenant/sample-client';
import {graphOrigin} from '../../../src/practice-tenant/origins';
import {scenarios, scenariosFor, type ScenarioId} from '../../../src/practice-tenant/scenarios';
import {seedOf} from '../../../src/practice-tenant/seed';

const administrators: readonly string[] = [people.administrator, people.otherAdministrator];
const decisions: Readonly<Partial<Record<ScenarioId, string>>> = {
  'consent-declined': 'cancel',
  'admin-approval-required': 'return',
};

/** Those that the guide's picker offers. */
export function signInScenariosOf({signIn: check, registration}: Integration): readonly ScenarioId[] {
  if (!check) return [];
  const asked = registration.permissions.filter(({kind}) => kind === 'delegated');
  return scenariosFor(check.authority, asked.length).map(({id}) => id);
}

export async function practiseSignIn(contract: Integration, id: ScenarioId): Promise<Evidence> {
  const seed = seedOf(contract, resources, 'en');
  if (!seed) throw new Error(`${contract.id} signs nobody in`);
  const directory = practiceDirectory({seed, clientId: practiceClientId, redirectUri});
  const tenant = sampleTenant({directory, scenario: id});
  const resourceUri = productResource(directory).uri;
  const {offered} = scenarios[id].apply(directory);
  const chosen = offered.find(
    (person) => administrators.includes(person) === (scenarios[id].actAs === 'administrator'),
  );
  const response = await signIn(tenant, {
    account: chosen ?? '',
    decision: decisions[id] ?? 'none',
    ...(seed.authority === 'tenant' && {segment: practiceTenantId}),
  });
  if (!response.headers.has('location'))
    return {kind: 'refusal', codes: extractCodes(await pageText(response)), seenBy: 'reader'};
  const answered = Object.fromEntries(answerOf(response));
  if (answered['error'] !== undefined) return refusalOf(answered);
  const first = await json(await tenant(codeRedemption(answered['code'] ?? '')));
  if (first['error'] !== undefined) return refusalOf(first);

  const acquireTokenSilent = async ({scopes}: {readonly scopes: readonly string[]}) => {
    const {refresh_token: refreshToken} = first;
    if (refreshToken === undefined) throw new InteractionRequiredAuthError('no_tokens_found', '');
    const asked = {scope: [...scopes, 'openid profile offline_access'].join(' ')};
    const second = await json(await tenant(refreshRedemption(refreshToken, asked)));
    const {error, error_description: description, suberror, scope = '', access_token: token = ''} = second;
    if (error !== undefined) throw new InteractionRequiredAuthError(error, '', description, suberror);
    return {scopes: scope.split(' '), accessToken: token};
  };
  const {evidence} = await gatherEvidence(
    {acquireTokenSilent},
    answer({account, tenantId: tenantIn(first), scopes: (first['scope'] ?? '').split(' ')}),
    {
      target: {
        clientId: practiceClientId,
        expectedTenant: practiceTenantId,
        resourceUri,
        requested: ['.default'],
        redirectUri,
      },
      graph: {url: graphOrigin, scope: 'https://graph.microsoft.com/User.Read', fetch: tenant},
    },
  );
  return evidence;
}

async function json(response: Response): Promise<TokenAnswer> {
  return (await response.json()) as TokenAnswer;
}

function tenantIn({id_token: token = ''}: TokenAnswer): string {
  const decoded = decodeJwt(token);
  return decoded.ok ? String(decoded.value.claims['tid']) : '';
}

/** As MSAL hands it on. */
function refusalOf({error, error_description: description, suberror}: TokenAnswer): Evidence {
  const read = readMsalError(new ServerError(error ?? '', '', description, suberror));
  if (!read || !('kind' in read)) throw new Error(`${error ?? ''} is no refusal`);
  return read;
}
