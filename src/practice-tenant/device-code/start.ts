/** `POST /{tenant}/oauth2/v2.0/devicecode`: a device asks for a code that a person can type elsewhere. */
import {authorityOf} from '../origins';
import type {Refusal} from '../refusal';
import {refusals} from '../refusals';
import {readScope} from '../scope-request';
import type {Handler} from '../server-side';
import {findRegistration, findTenant, namesNoTenant, stamp, type PracticeTenant} from '../tenant';
import {refuse} from '../token/refuse';
import {deviceLifetimeMs, intervalSeconds, userCodeOf, type Device, type DeviceCodes} from './device-codes';

export function startDevice(devices: DeviceCodes): Handler {
  return async (practice, request, segment) => {
    const form = new URLSearchParams(await request.text());
    const device = deviceOf(practice, segment, form);
    if ('code' in device) return refuse(device, stamp(practice, form.get('client-request-id')));
    devices.add(device);
    const verification = `${authorityOf('common', practice.addresses)}/oauth2/deviceauth`;
    return Response.json(
      {
        user_code: device.userCode,
        device_code: device.deviceCode,
        verification_uri: verification,
        expires_in: deviceLifetimeMs / 1000,
        interval: intervalSeconds,
        message: `To sign in, use a web browser to open the page ${verification} and enter the code ${device.userCode} to authenticate.`,
      },
      {headers: {'cache-control': 'no-store'}},
    );
  };
}

function deviceOf(practice: PracticeTenant, segment: string, form: URLSearchParams): Device | Refusal {
  const {directory} = practice;
  const tenant = findTenant(directory, segment);
  if (!tenant && !namesNoTenant(segment)) return refusals.tenantNotFound(segment);
  const clientId = form.get('client_id');
  if (!clientId) return refusals.missingParameter('client_id');
  const registration = findRegistration(directory, clientId);
  if (!registration) return refusals.applicationNotFound(clientId, tenant?.name ?? segment);
  if (!tenant && registration.audience === 'single-tenant') return refusals.notMultitenant(registration);
  const scope = (form.get('scope') ?? '').split(' ').filter(Boolean);
  if (scope.length === 0) return refusals.missingParameter('scope');
  const asked = readScope(scope, directory, registration, tenant);
  if ('refusal' in asked) return asked.refusal;
  const startedAt = practice.now();
  return {
    deviceCode: `${practice.randomId()}${practice.randomId()}`.replaceAll('-', ''),
    userCode: userCodeOf(practice.randomId()),
    clientId: registration.clientId,
    segment,
    scope,
    startedAt,
    expiresAt: startedAt + deviceLifetimeMs,
    decision: {kind: 'pending'},
    polledAt: undefined,
  };
}
