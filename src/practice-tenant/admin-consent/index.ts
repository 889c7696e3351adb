/**
 * `GET|POST /{tenant}/v2.0/adminconsent`, and the older `/{tenant}/adminconsent`: an administrator grants permissions
 * for the whole organisation. https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
import type {Person, Tenant} from '../directory';
import {accountPicker} from '../pages/account-picker';
import {errorPage} from '../pages/error';
import {errorDescription, type Refusal} from '../refusal';
import {refusals} from '../refusals';
import type {Handler} from '../server-side';
import {findTenant, offeredPersons, stamp, type PracticeTenant} from '../tenant';
import {grantForEveryone} from './grant-for-everyone';
import {adminConsentPage} from './page';
import {readAdminConsent, type AdminConsentRequest} from './request';

export function adminConsent(version: 'v1' | 'v2'): Handler {
  return async (practice, request, segment) => {
    const query = new URL(request.url).searchParams;
    const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : undefined;
    const onPage = (refusal: Refusal) =>
      errorPage(practice, refusal, stamp(practice, query.get('client-request-id')));
    const asked = readAdminConsent(practice, segment, query, version);
    if ('refusal' in asked) return onPage(asked.refusal);

    const person = chosenPerson(practice, form);
    const {registration} = asked;
    if (!person) return accountPicker({practice, registration, persons: offeredPersons(practice.directory)});
    const tenant = asked.tenant ?? findTenant(practice.directory, person.tenantId);
    const barred = checkAdministrator(person, tenant, asked);
    if (barred || !tenant) return onPage(barred ?? refusals.personalAccount(person.username));

    const decision = form?.get('decision');
    if (decision === 'cancel') return answer(practice, asked, tenant, refusals.consentDeclined());
    if (decision !== 'accept') return adminConsentPage({practice, person, tenant, asked});
    grantForEveryone(practice, asked, tenant);
    return answer(practice, asked, tenant, undefined);
  };
}

function chosenPerson({directory}: PracticeTenant, form: URLSearchParams | undefined): Person | undefined {
  return offeredPersons(directory).find(({id}) => id === form?.get('account'));
}

/** Consent is for the administrator's own organisation, and for nobody else to give. */
function checkAdministrator(
  person: Person,
  tenant: Tenant | undefined,
  {registration}: AdminConsentRequest,
): Refusal | undefined {
  if (person.kind === 'personal' || !tenant) return refusals.personalAccount(person.username);
  if (person.tenantId !== tenant.id) {
    const provider = `https://sts.windows.net/${person.tenantId}/`;
    return refusals.accountOfAnotherTenant(person.username, provider, tenant.name, registration);
  }
  return person.role === 'administrator' ? undefined : refusals.adminApprovalRequired(registration);
}

/** To the redirect URI. Where the registration has none, consent stands all the same and the page says AADSTS500113. */
function answer(
  practice: PracticeTenant,
  {redirectUri, scope, state}: AdminConsentRequest,
  tenant: Tenant,
  refusal: Refusal | undefined,
): Response {
  const stamped = stamp(practice, undefined);
  if (!redirectUri) return errorPage(practice, refusal ?? refusals.noRedirectUriRegistered(), stamped);
  const url = new URL(redirectUri);
  const told = {
    admin_consent: 'True',
    tenant: tenant.id,
    ...(state !== undefined && {state}),
    ...(refusal
      ? {error: refusal.error, error_subcode: 'cancel', error_description: errorDescription(refusal, stamped)}
      : scope !== undefined && {scope}),
  };
  for (const [name, value] of Object.entries(told)) url.searchParams.append(name, value);
  return new Response(null, {status: 302, headers: {location: url.href, 'cache-control': 'no-store'}});
}
