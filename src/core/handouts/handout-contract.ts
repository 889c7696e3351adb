/**
 * What is handed to somebody else, of one contract and in one language: to the administrator who holds the role, and to
 * the vendor. Gathered while the site is built, so that no page carries whole contracts.
 */
import {checkPlaceOf} from '../contracts/check-places';
import {findPermission, resources} from '../contracts/resources';
import type {InputId, Integration, Localized} from '../contracts/schema';
import {registrationUndo} from '../contracts/setup-notes';
import {tasksOf, type AskedTask} from './asked-tasks';

import type {EnvironmentPart} from '../entra/environment-part';
import {createPlan, type CreatePlan} from '../reader-scripts/create-plan';

export type HandoverItem = {
  /** The caption of the vendor's own field, where it has one. */
  readonly name: string;
  readonly what: string;
  readonly secret: boolean;
  /** The reader's value that belongs there, or a part of it. */
  readonly input?: InputId;
  readonly part?: EnvironmentPart;
  /** The value that every reader enters alike. */
  readonly fixed?: string;
};

export type HandoutContract = {
  readonly id: Integration['id'];
  readonly title: string;
  readonly vendor: string;
  readonly product: string;
  readonly consent: {
    readonly why: string;
    /** Undefined: the reader's own environment is the API. */
    readonly resourceUri?: string;
    /** Undefined: consent has nowhere to return to, so no link asks for it. */
    readonly redirectUri?: string;
  };
  readonly tasks: readonly AskedTask[];
  /** Without its tenant, which the reader brings. Undefined where no script could write the whole registration. */
  readonly create?: CreatePlan;
  readonly registrationUndo: string;
  /** Where the guide checks the whole set-up: a fragment of its address. */
  readonly check: string;
  readonly handover: {
    readonly channel: string;
    readonly never: string;
    readonly items: readonly HandoverItem[];
  };
};

export function handoutContract(integration: Integration, locale: keyof Localized): HandoutContract {
  const {id, title, vendor, product, consent, registration, signIn, handover} = integration;
  const create = createPlan(wanted(integration), {tenant: '', name: vendor.name});
  const resourceUri = resources[signIn?.resource ?? product.id].identifierUri;
  const redirectUri = registration.redirectUris.find(({platform}) => platform === 'web')?.uri;
  return {
    id,
    title: title[locale],
    vendor: vendor.name,
    product: product.name[locale],
    consent: {
      why: consent.why[locale],
      ...(resourceUri !== undefined && {resourceUri}),
      ...(redirectUri !== undefined && {redirectUri}),
    },
    tasks: tasksOf(integration, locale),
    ...(!('lacks' in create) && {create}),
    registrationUndo: registrationUndo.undo[locale],
    check: checkPlaceOf(integration),
    handover: {
      channel: handover.channel[locale],
      never: handover.never[locale],
      items: handover.items.map((item) => handoverItem(integration, item, locale)),
    },
  };
}

function wanted({registration}: Integration): Parameters<typeof createPlan>[0] {
  const {audience, redirectUris, permissions} = registration;
  return {
    audience,
    redirectUris,
    permissions: permissions.map(
      ({resource, kind, value, required, grantedBy = 'entra-consent' as const}) => {
        const id = findPermission(resource, kind, value)?.guid;
        return {
          ...(id !== undefined && {id}),
          kind,
          api: {appId: resources[resource].appId},
          required,
          grantedBy,
        };
      },
    ),
  };
}

function handoverItem(
  {inputs}: Integration,
  {id, what, vendorLabel, secret, part, fixedValue}: Integration['handover']['items'][number],
  locale: keyof Localized,
): HandoverItem {
  const wanted = part === undefined ? id : 'environmentUrl';
  const input = inputs.find((each) => each.id === wanted);
  return {
    name: (vendorLabel ?? what)[locale],
    what: what[locale],
    secret,
    ...(input && {input: input.id}),
    ...(part !== undefined && {part}),
    ...(fixedValue !== undefined && {fixed: fixedValue}),
  };
}
