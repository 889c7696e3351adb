/** `grant_type=urn:ietf:params:oauth:grant-type:device_code`: the device asks whether somebody let it in. */
import {checkCredential} from '../credentials';
import type {DeviceGrant} from '../grant';
import {refusals} from '../refusals';
import type {Refusal} from '../refusal';
import type {GrantHandler} from '../server-side';
import {field, type TokenRequest} from '../token/redemption';
import {issue} from '../token/issue-tokens';
import {intervalSeconds, type Device, type DeviceCodes} from './device-codes';
import {deviceRefusals} from './refusals';

export function deviceGrant(devices: DeviceCodes): GrantHandler {
  return async (request) => {
    const {practice, registration} = request;
    // Entra has another name for it as well, from version 1.0.
    const deviceCode = field(request, 'device_code') ?? field(request, 'code');
    if (!deviceCode) return {refusal: refusals.missingParameter('device_code')};
    const barred = await checkClient(request);
    if (barred) return {refusal: barred};
    const device = devices.findByDeviceCode(deviceCode);
    if (device?.clientId !== registration.clientId) return {refusal: deviceRefusals.unknown()};
    if (practice.now() >= device.expiresAt) return {refusal: deviceRefusals.expired()};
    const {decision} = device;
    if (decision.kind === 'pending') return {refusal: askedAgain(device, practice.now())};
    devices.remove(device);
    if (decision.kind === 'declined') return {refusal: deviceRefusals.declined()};
    const grant: DeviceGrant = {
      type: 'device',
      id: device.deviceCode,
      clientId: device.clientId,
      personId: decision.personId,
      tenantId: decision.tenantId,
      redirectUri: '',
      scope: device.scope,
      consented: decision.consented,
      issuedAt: practice.now(),
      expiresAt: device.expiresAt,
    };
    return issue({...request, grant});
  };
}

/** "Allow public client flows" must be on, or the client proves itself as any confidential one. */
async function checkClient(request: TokenRequest): Promise<Refusal | undefined> {
  const isBare = [field(request, 'client_secret'), field(request, 'client_assertion')].every(
    (sent) => sent === undefined,
  );
  return request.registration.allowPublicClient && isBare ? undefined : checkCredential(request);
}

/** A second allowance: clocks and networks are not exact. */
function askedAgain(device: Device, now: number): Refusal {
  const early = device.polledAt !== undefined && now - device.polledAt < (intervalSeconds - 1) * 1000;
  device.polledAt = now;
  return early ? deviceRefusals.slowDown() : deviceRefusals.pending();
}
