import {lazy, type ReactNode} from 'react';
import type {IntegrationId} from '../../core/contracts/schema';

/** Each loads with the first look into it, and whatever it knows with it. */
const panels = {
  packet: lazy(async () => ({default: (await import('../AdminPacket')).AdminPacket})),
  handover: lazy(async () => ({default: (await import('../VendorHandover')).VendorHandover})),
  registration: lazy(async () => ({default: (await import('../RegistrationCheck')).RegistrationCheck})),
  calendar: lazy(async () => ({default: (await import('../RouteCalendar')).RouteCalendar})),
  manifest: lazy(async () => ({default: (await import('../ManifestCheck')).ManifestCheck})),
  passport: lazy(async () => ({default: (await import('../Passport')).Passport})),
  scripts: lazy(async () => ({default: (await import('../SetUpScripts')).SetUpScripts})),
  token: lazy(async () => ({default: (await import('../TokenInspector')).TokenInspector})),
};

export type PanelKind = keyof typeof panels;

type Props = {readonly kind: PanelKind; readonly integration: IntegrationId};

/** What is in a box, by its kind. */
export function Panel({kind, integration}: Props): ReactNode {
  const Widget = panels[kind];
  return <Widget integration={integration} isOnPage />;
}
