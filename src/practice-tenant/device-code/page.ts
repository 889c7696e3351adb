/**
 * `/common/oauth2/deviceauth`: a person types the code, chooses an account, and lets the device in. As with
 * `authorize`, each step is posted to the same address and starts again.
 */
import {readAttempt, type SignedInAttempt} from '../authorize/attempt';
import {checkAudience} from '../authorize/check-audience';
import {continueSignIn, type Ending} from '../authorize/sign-in';
import {errorPage} from '../pages/error';
import {html} from '../pages/html';
import {page} from '../pages/layout';
import {refusals} from '../refusals';
import type {Handler} from '../server-side';
import {stamp, type PracticeTenant} from '../tenant';
import type {Device, DeviceCodes} from './device-codes';
import {deviceWords} from './words';

export function devicePage(devices: DeviceCodes): Handler {
  return async (practice, request) => {
    const url = new URL(request.url);
    const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : undefined;
    const typed = form?.get('user_code');
    if (typed !== null && typed !== undefined) {
      const device = waiting(devices.findByUserCode(typed), practice);
      if (!device) return enterCode(practice, typed);
      url.search = new URLSearchParams({user_code: device.userCode}).toString();
      return new Response(null, {status: 303, headers: {location: url.href}});
    }
    const device = waiting(devices.findByUserCode(url.searchParams.get('user_code') ?? ''), practice);
    return device ? letIn(practice, request, device, form) : enterCode(practice, undefined);
  };
}

function waiting(device: Device | undefined, practice: PracticeTenant): Device | undefined {
  return device?.decision.kind === 'pending' && practice.now() < device.expiresAt ? device : undefined;
}

function letIn(
  practice: PracticeTenant,
  browser: Request,
  device: Device,
  form: URLSearchParams | undefined,
): Promise<Response> {
  const query = new URLSearchParams({client_id: device.clientId, scope: device.scope.join(' ')});
  const attempt = readAttempt(practice, browser, device.segment, query);
  const ending: Ending = {
    issue: (signedIn, consented) => {
      const decision = form?.get('device');
      if (!decision) return confirm(signedIn);
      const {person, tenant} = signedIn;
      device.decision =
        decision === 'continue'
          ? {kind: 'approved', personId: person.id, tenantId: tenant.id, consented}
          : {kind: 'declined'};
      return done(practice, device.decision.kind, signedIn.registration.name);
    },
    tell: (refusedAttempt, {refusal}) => {
      // Cancelling consent declines the device as well.
      if (refusal.code === refusals.consentDeclined().code) device.decision = {kind: 'declined'};
      return errorPage(practice, refusal, stamp(practice, refusedAttempt.request.correlationId));
    },
  };
  const refused = checkAudience(attempt);
  return refused ? Promise.resolve(ending.tell(attempt, refused)) : continueSignIn(attempt, form, ending);
}

function enterCode(practice: PracticeTenant, wrong: string | undefined): Response {
  const words = deviceWords[practice.language];
  return page(practice, {
    title: words.enterTitle,
    body: html`<h1 tabindex="-1">${words.enterTitle}</h1>
      <p class="lead">${words.enterLead}</p>
      ${wrong === undefined ? undefined : html`<p class="message" role="alert">${words.wrongCode}</p>`}
      <form method="post" action="?">
        <p>
          <label for="user_code">${words.code}</label><br />
          <input
            id="user_code"
            name="user_code"
            class="code"
            required
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            value="${wrong ?? ''}"
          />
        </p>
        <p class="actions"><button type="submit" class="primary">${words.next}</button></p>
      </form>`,
  });
}

/** A code may come from somebody who wants to be let in by another: so Entra names the application and asks. */
function confirm({practice, person, registration}: SignedInAttempt): Response {
  const words = deviceWords[practice.language];
  return page(practice, {
    title: words.confirmTitle(registration.name),
    body: html`<p class="who">${person.username}</p>
      <h1 tabindex="-1">${words.confirmTitle(registration.name)}</h1>
      <p class="lead">${words.confirmLead}</p>
      <form method="post">
        <input type="hidden" name="account" value="${person.id}" />
        <input type="hidden" name="decision" value="accept" />
        <p class="actions">
          <button type="submit" class="quiet" name="device" value="cancel">${words.cancel}</button>
          <button type="submit" class="primary" name="device" value="continue">${words.continue}</button>
        </p>
      </form>`,
  });
}

function done(practice: PracticeTenant, kind: Device['decision']['kind'], app: string): Response {
  const words = deviceWords[practice.language];
  const title = kind === 'approved' ? words.doneTitle(app) : words.declinedTitle;
  return page(practice, {
    title,
    body: html`<h1 tabindex="-1">${title}</h1>
      <p class="lead">${kind === 'approved' ? words.doneLead : words.declinedLead}</p>`,
  });
}
