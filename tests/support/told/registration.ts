/**
 * The registration that somebody makes who follows the page and knows nothing else: account types, redirect URI and
 * platform, API and permissions, as the page tells them.
 */
import {resources} from '../../../src/core/contracts/resources';
import type {Platform} from '../../../src/core/contracts/schema';
import type {Audience} from '../../../src/practice-tenant/directory';
import {isCaptionOf} from './captions';
import {actionsOf, type ToldGuide, type ToldStep} from './step';

export type ToldRegistration = {
  readonly audience: Audience | undefined;
  readonly redirectUris: readonly {readonly uri: string; readonly platform: Platform | undefined}[];
  /** Name of the API as its tile prints it, and the permissions to tick under one kind. */
  readonly asked: ToldPermissions | undefined;
  /** Whether the administrator is told the buttons that grant consent for the whole tenant. */
  readonly isConsented: boolean;
};

export type ToldPermissions = {
  readonly api: string | undefined;
  readonly tab: string | undefined;
  readonly kind: 'delegated' | 'application' | undefined;
  readonly values: readonly string[];
};

const audiences: readonly (readonly [key: string, audience: Audience])[] = [
  ['acctSingleNew', 'single-tenant'],
  ['acctSingle', 'single-tenant'],
  ['acctMultiNew', 'multitenant'],
  ['acctMulti', 'multitenant'],
  ['acctAnyNew', 'multitenant-and-personal'],
  ['acctMultiPersonal', 'multitenant-and-personal'],
];

const platforms: readonly (readonly [key: string, platform: Platform])[] = [
  ['platformWeb', 'web'],
  ['platformSpa', 'spa'],
  ['platformPublic', 'public-client'],
  ['platformMobileDesktop', 'public-client'],
];

export function registrationOf({steps, language}: ToldGuide): ToldRegistration {
  const step = (id: string) => steps.find((entry) => entry.id === id);
  /** The first caption that is one of these, in what the reader is told to do. */
  const chosen = <T>(told: ToldStep | undefined, known: readonly (readonly [string, T])[]): T | undefined =>
    (told ? actionsOf(told) : [])
      .flatMap(({labels}) => labels)
      .flatMap((caption) => known.filter(([key]) => isCaptionOf(key, caption, language)))
      .map(([, value]) => value)[0];
  const redirect = step('add-redirect-uri');
  const consent = step('grant-admin-consent');
  const pressed = (key: string) =>
    consent !== undefined &&
    actionsOf(consent).some(({labels}) => labels.some((caption) => isCaptionOf(key, caption, language)));
  return {
    audience: chosen(step('register-application'), audiences),
    redirectUris: redirectUrisOf(redirect, language),
    asked: permissionsOf(step('add-permissions'), language),
    isConsented: pressed('grantAdminConsentFor') && pressed('yes'),
  };
}

/** Each address goes on the platform that was named last. */
function redirectUrisOf(
  step: ToldStep | undefined,
  language: ToldGuide['language'],
): ToldRegistration['redirectUris'] {
  let platform: Platform | undefined;
  return (step ? actionsOf(step) : []).flatMap(({labels, codes}) => {
    const named = platforms.find(([key]) => labels.some((caption) => isCaptionOf(key, caption, language)));
    platform = named?.[1] ?? platform;
    const current = platform;
    return codes.map((uri) => ({uri, platform: current}));
  });
}

/** The reader ticks, under the kind they were told, what the next action names. */
function permissionsOf(
  step: ToldStep | undefined,
  language: ToldGuide['language'],
): ToldPermissions | undefined {
  if (!step) return undefined;
  const actions = actionsOf(step);
  const kinds = {delegatedPermissions: 'delegated', applicationPermissions: 'application'} as const;
  const kindOf = (caption: string | undefined) =>
    caption === undefined
      ? undefined
      : Object.entries(kinds).find(([key]) => isCaptionOf(key, caption, language))?.[1];
  const at = actions.findIndex(({labels}) => kindOf(labels[0]) !== undefined);
  const tab = actions
    .flatMap(({labels}) => labels)
    .find((caption) =>
      ['microsoftApis', 'apisMyOrganizationUses'].some((key) => isCaptionOf(key, caption, language)),
    );
  // The tile is named in the sentence that names its tab, in no special type.
  const picked = actions.find(({labels}) => tab !== undefined && labels.includes(tab))?.text ?? '';
  const tiles = Object.values(resources).map(({portalApiName}) => portalApiName);
  const api = tiles
    .filter((tile) => picked.includes(tile))
    .sort((a, b) => picked.indexOf(a) - picked.indexOf(b) || b.length - a.length)[0];
  return {
    api,
    tab,
    kind: kindOf(actions[at]?.labels[0]),
    values: actions.slice(at + 1).find(({codes}) => codes.length > 0)?.codes ?? [],
  };
}
