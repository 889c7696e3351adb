/**
 * What happens between a request that is in order and its end: an account, the checks that need one, consent. Every step
 * is posted to the same address and starts again, so nothing is kept in between.
 */
import {allConsent, consentedValues, missingConsent} from '../consent';
import type {Person} from '../directory';
import type {SessionConsent} from '../grant';
import {accountPicker} from '../pages/account-picker';
import {adminApprovalPage} from '../pages/admin-approval';
import {consentPage} from '../pages/consent';
import type {Refusal} from '../refusal';
import {refusals} from '../refusals';
import {readScope} from '../scope-request';
import {findEnterpriseApp, findTenant, stamp} from '../tenant';
import {atRedirect, type Attempt, type Check, type Refused, type SignedInAttempt} from './attempt';
import {checkAccount} from './check-account';
import {checkAssignment} from './check-assignment';
import {checkClient} from './check-client';
import {checkConditionalAccess} from './check-conditional-access';
import {checkEnabled} from './check-enabled';
import {checkUserConsent} from './check-user-consent';
import {chooseAccount, hintedPersons, isSilent} from './choose-account';

/** How a sign-in ends: a code to redeem, or a device let in. */
export type Ending = {
  readonly issue: (attempt: SignedInAttempt, consented: SessionConsent) => Response | Promise<Response>;
  readonly tell: (attempt: Attempt, refused: Refused) => Response | Promise<Response>;
};

const afterSignIn: readonly Check<SignedInAttempt>[] = [
  checkAccount,
  checkEnabled,
  checkAssignment,
  checkConditionalAccess,
];

/** @param form what was posted; undefined where the address was only opened */
export async function continueSignIn(
  attempt: Attempt,
  form: URLSearchParams | undefined,
  ending: Ending,
): Promise<Response> {
  const person = chooseAccount(attempt, form);
  if (!person) return accountPicker({...attempt, persons: hintedPersons(attempt)});
  const {sessions} = attempt.practice.serverSide;
  const response = await continueAs(person, attempt, form, ending);
  // Whoever was signed in stays so, whatever comes of the client's request.
  if (sessions) response.headers.append('set-cookie', sessions.begin(attempt.browser, person.id));
  return response;
}

function continueAs(
  person: Person,
  attempt: Attempt,
  form: URLSearchParams | undefined,
  ending: Ending,
): Response | Promise<Response> {
  const tell = (refused: Refused) =>
    ending.tell(attempt, isSilent(attempt) ? inSilence(refused.refusal) : refused);
  const signedIn = signIn(attempt, person);
  if ('refusal' in signedIn) return tell(signedIn);
  const barred = firstRefusal(afterSignIn, signedIn);
  return barred ? tell(barred) : consentThenIssue(signedIn, form, ending);
}

/** Where no page may be shown, the client is told what a page would say (OpenID Connect Core 1.0, 3.1.2.6). */
function inSilence(refusal: Refusal): Refused {
  return atRedirect({...refusal, error: 'interaction_required'});
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

async function consentThenIssue(
  attempt: SignedInAttempt,
  form: URLSearchParams | undefined,
  {issue, tell}: Ending,
): Promise<Response> {
  const {practice, request, registration, person, enterpriseApp, asked} = attempt;
  const decision = form?.get('decision');
  const missing = missingConsent(asked, registration, (resource) =>
    consentedValues(enterpriseApp, person, resource, []),
  );
  const forced = request.prompt.includes('consent');
  const toAsk = forced ? allConsent(asked, registration) : missing;
  if (toAsk.length === 0) return issue(attempt, []);
  if (isSilent(attempt)) return tell(attempt, inSilence(refusals.consentRequired(registration)));

  // Asked again or for the first time: a client that forces `prompt=consent` shuts ordinary users out here.
  const refused = checkUserConsent(attempt, toAsk);
  if (refused) {
    // "Return to the application without granting consent"
    if (decision === 'return') return tell(attempt, atRedirect(refused));
    return adminApprovalPage(attempt, refused, stamp(attempt.practice, request.correlationId));
  }
  if (decision === 'accept') {
    practice.serverSide.remember(attempt, toAsk, form?.has('on_behalf_of_organization') ?? false);
    return issue(attempt, toAsk);
  }
  if (decision === 'cancel') return tell(attempt, atRedirect(refusals.consentDeclined()));
  return consentPage(attempt, toAsk);
}

export function firstRefusal<Subject>(
  checks: readonly Check<Subject>[],
  subject: Subject,
): Refused | undefined {
  for (const check of checks) {
    const refused = check(subject);
    if (refused) return refused;
  }
  return undefined;
}
