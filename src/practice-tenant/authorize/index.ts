/**
 * `GET|POST /{tenant}/oauth2/v2.0/authorize`. Stateless: every step is posted to the same address, whose query is
 * the client's request, and is checked again from the start.
 *
 * | requirement                     | before the account is chosen | after | told on    |
 * |---------------------------------|------------------------------|-------|------------|
 * | tenant                          | x                            |       | page       |
 * | client                          | where the path names a tenant| x     | page       |
 * | redirect URI                    | x                            |       | page       |
 * | audience                        | x                            |       | page       |
 * | response type, response mode    | x                            |       | redirect   |
 * | PKCE, state, nonce              | x                            |       | redirect   |
 * | scope                           | x                            | x     | redirect   |
 * | silent                          | x                            |       | redirect   |
 * | account                         |                              | x     | page       |
 * | enabled, assignment             |                              | x     | page       |
 * | Conditional Access              |                              | x     | page       |
 * | consent                         |                              | x     | page, then redirect |
 */
import type {Person} from '../directory';
import {accountPicker} from '../pages/account-picker';
import {adminApprovalPage} from '../pages/admin-approval';
import {consentPage} from '../pages/consent';
import {errorPage} from '../pages/error';
import {allConsent, consentedValues, missingConsent} from '../consent';
import {refusals} from '../refusals';
import {readScope} from '../scope-request';
import {findEnterpriseApp, findTenant, stamp, type PracticeTenant} from '../tenant';
import {
  atRedirect,
  readAttempt,
  type Attempt,
  type Check,
  type Refused,
  type SignedInAttempt,
} from './attempt';
import {checkAccount} from './check-account';
import {checkAssignment} from './check-assignment';
import {checkAudience} from './check-audience';
import {checkClient} from './check-client';
import {checkConditionalAccess} from './check-conditional-access';
import {checkEnabled} from './check-enabled';
import {checkNonce} from './check-nonce';
import {checkPkce} from './check-pkce';
import {checkRedirectUri} from './check-redirect-uri';
import {checkResponseMode} from './check-response-mode';
import {checkResponseType} from './check-response-type';
import {checkScope} from './check-scope';
import {checkSilent} from './check-silent';
import {checkState} from './check-state';
import {checkTenant} from './check-tenant';
import {checkUserConsent} from './check-user-consent';
import {issueCode} from './issue-code';
import {sendRefusal} from './send-to-redirect-uri';

const beforeSignIn: readonly Check<Attempt>[] = [
  checkTenant,
  checkClient,
  checkRedirectUri,
  checkAudience,
  checkResponseType,
  checkResponseMode,
  checkPkce,
  checkState,
  checkNonce,
  checkScope,
  checkSilent,
];

const afterSignIn: readonly Check<SignedInAttempt>[] = [
  checkAccount,
  checkEnabled,
  checkAssignment,
  checkConditionalAccess,
];

/** @param segment the tenant's part of the path. */
export async function authorize(
  practice: PracticeTenant,
  request: Request,
  segment: string,
): Promise<Response> {
  const attempt = readAttempt(practice, segment, new URL(request.url).searchParams);
  const refused = firstRefusal(beforeSignIn, attempt);
  if (refused) return tell(attempt, refused);

  const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : undefined;
  const person = chosenPerson(attempt, form);
  if (!person) return accountPicker(attempt);

  const signedIn = signIn(attempt, person);
  if ('refusal' in signedIn) return tell(attempt, signedIn);
  const barred = firstRefusal(afterSignIn, signedIn);
  if (barred) return tell(signedIn, barred);
  return consentThenCode(signedIn, form?.get('decision') ?? undefined);
}

function chosenPerson({practice, request}: Attempt, form: URLSearchParams | undefined): Person | undefined {
  const offered = practice.directory.persons.filter(({id}) => practice.directory.offered.includes(id));
  if (form?.has('switch')) return undefined;
  const chosen = form?.get('account');
  if (chosen) return offered.find(({id}) => id === chosen);
  const picks = request.prompt.some((prompt) => ['select_account', 'login'].includes(prompt));
  return picks ? undefined : offered.find(({username}) => username === request.loginHint?.toLowerCase());
}

/** Entra looks the application up in the tenant that the account turned out to belong to. */
function signIn(attempt: Attempt, person: Person): SignedInAttempt | Refused {
  const {directory} = attempt.practice;
  const tenant = attempt.tenant ?? findTenant(directory, person.tenantId);
  if (!tenant) throw new Error('Every person of the directory has a tenant');
  const notThere = checkClient({...attempt, tenant});
  if (notThere) return notThere;
  const {registration} = attempt;
  if (!registration) throw new Error('checkClient looked for the registration');
  const asked = readScope(attempt.request.scope, directory, registration, tenant);
  if ('refusal' in asked) return atRedirect(asked.refusal);
  const enterpriseApp = findEnterpriseApp(directory, tenant.id, registration.clientId);
  return {...attempt, registration, tenant, person, enterpriseApp, asked};
}

async function consentThenCode(attempt: SignedInAttempt, decision: string | undefined): Promise<Response> {
  const {request, registration, person, enterpriseApp, asked} = attempt;
  const missing = missingConsent(asked, registration, (resource) =>
    consentedValues(enterpriseApp, person, resource, []),
  );
  const forced = request.prompt.includes('consent');
  const toAsk = forced ? allConsent(asked, registration) : missing;
  if (toAsk.length === 0) return issueCode(attempt, []);

  // Asked again or for the first time: a client that forces `prompt=consent` shuts ordinary users out here.
  const refused = checkUserConsent(attempt, toAsk);
  if (refused) {
    // "Return to the application without granting consent"
    if (decision === 'return') return tell(attempt, atRedirect(refused));
    return adminApprovalPage(attempt, refused, stamp(attempt.practice, request.correlationId));
  }
  if (decision === 'accept') return issueCode(attempt, toAsk);
  if (decision === 'cancel') return tell(attempt, atRedirect(refusals.consentDeclined()));
  return consentPage(attempt, toAsk);
}

function firstRefusal<Subject>(checks: readonly Check<Subject>[], subject: Subject): Refused | undefined {
  for (const check of checks) {
    const refused = check(subject);
    if (refused) return refused;
  }
  return undefined;
}

function tell(attempt: Attempt, {refusal, toldOn}: Refused): Response {
  const stamped = stamp(attempt.practice, attempt.request.correlationId);
  // Without a registration no redirect URI was verified: whatever is wrong stays on the tenant's own page.
  if (toldOn === 'redirect' && attempt.registration) return sendRefusal(attempt, refusal, stamped);
  return errorPage(attempt.practice, refusal, stamped);
}
