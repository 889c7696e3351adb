/** The devices that wait for somebody to let them in (RFC 8628). A server keeps them; nothing else could join the two. */
import type {SessionConsent} from '../grant';

export const deviceLifetimeMs = 15 * 60 * 1000;
export const intervalSeconds = 5;

type Decision =
  | {readonly kind: 'pending'}
  | {readonly kind: 'declined'}
  | {
      readonly kind: 'approved';
      readonly personId: string;
      readonly tenantId: string;
      readonly consented: SessionConsent;
    };

export type Device = {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly clientId: string;
  /** The tenant's part of the path that the device asked at. */
  readonly segment: string;
  readonly scope: readonly string[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly expiresAt: number;
  decision: Decision;
  /** When the device last asked; undefined before it has. */
  polledAt: number | undefined;
};

export type DeviceCodes = {
  readonly add: (device: Device) => void;
  readonly findByDeviceCode: (deviceCode: string) => Device | undefined;
  /** As a person types it: case, spaces and dashes do not matter. */
  readonly findByUserCode: (userCode: string) => Device | undefined;
  readonly remove: (device: Device) => void;
};

export function createDeviceCodes(): DeviceCodes {
  const devices = new Map<string, Device>();
  return {
    add: (device) => void devices.set(device.deviceCode, device),
    findByDeviceCode: (deviceCode) => devices.get(deviceCode),
    findByUserCode: (typed) => {
      const userCode = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
      return [...devices.values()].find((device) => device.userCode === userCode);
    },
    remove: (device) => void devices.delete(device.deviceCode),
  };
}

/** Nine letters that spell no word and are not mistaken for one another, from a GUID. */
export function userCodeOf(guid: string): string {
  const letters = 'BCDFGHJKLMNPQRST';
  const digits = guid.replaceAll('-', '').slice(-9);
  return [...digits].map((digit) => letters[Number.parseInt(digit, 16)] ?? '').join('');
}
