/** What a contract asks of administrators, gathered role by role. */
import {worded} from '../contracts/command-places';
import {listFacts} from '../contracts/facts';
import {permissionNotes} from '../contracts/permission-notes';
import {resources} from '../contracts/resources';
import {sufficiency} from '../contracts/role-coverage';
import {roles, rolesLeastFirst} from '../contracts/roles';
import type {Integration, Localized, Permission, RoleId} from '../contracts/schema';
import {reachNotes, setupNotes, type Reach} from '../contracts/setup-notes';

export type AskedPermission = {
  /** As the portal prints it. */
  readonly value: string;
  readonly api: string;
  readonly reach: Reach;
  readonly why: string;
  /** What it lets its holder do. */
  readonly allows?: string;
  readonly undo: string;
};

/** Something that must exist inside the product. */
export type AskedSetup = {
  readonly must: string;
  readonly why: string;
  readonly risk: string;
  readonly undo: string;
  readonly commands: readonly string[];
  readonly undoCommands: readonly string[];
};

/** The work of one administrator. */
export type AskedTask = {
  readonly role: RoleId;
  /** Names of the roles that suffice for all its steps, least powerful first. */
  readonly suffices: readonly string[];
  /** What else the least of them opens. */
  readonly caution?: string;
  readonly minutes: number;
  readonly steps: readonly {readonly id: string; readonly title: string; readonly establishes: string}[];
  readonly permissions: readonly AskedPermission[];
  readonly reaches: readonly {readonly reach: Reach; readonly risk: string}[];
  readonly setups: readonly AskedSetup[];
  /** True where one of the steps is consent in Entra. */
  readonly consents: boolean;
};

/** What whoever follows the guide does without being an administrator. */
const readersOwn: readonly RoleId[] = ['application-developer', 'vendor-account-administrator'];

const consentStep = 'grant-admin-consent';

/** One task for each administrator, in the order of the guide. What some readers skip is not asked of anybody. */
export function tasksOf(integration: Integration, locale: keyof Localized): readonly AskedTask[] {
  const required = integration.steps.filter(({role, required: is}) => is && !readersOwn.includes(role));
  return [...new Set(required.map(({role}) => role))].map((role) => {
    const steps = required.filter((step) => step.role === role);
    const suffices = rolesLeastFirst.filter((each) =>
      steps.every((step) => ['least', 'enough'].includes(sufficiency(integration, step, each))),
    );
    const consents = steps.some(({id}) => id === consentStep);
    const permissions = integration.registration.permissions
      .filter((permission) => (consents ? isConsented(permission) : isGivenBy(role, integration, permission)))
      .map((permission) => asked(permission, locale));
    const caution = roles[role].caution?.[locale];
    return {
      role,
      suffices: suffices.map((each) => roles[each].name[locale]),
      ...(caution !== undefined && {caution}),
      minutes: steps.reduce((sum, {minutes}) => sum + minutes, 0),
      steps: steps.map(({id, title, establishes}) => ({
        id,
        title: title[locale],
        establishes: establishes[locale],
      })),
      permissions,
      reaches: [...new Set(permissions.map(({reach}) => reach))].map((reach) => ({
        reach,
        risk: reachNotes[reach].risk[locale],
      })),
      setups: setupsOf(role, integration, locale),
      consents,
    };
  });
}

/** What is asked for one part of the service only, the reader adds knowingly. */
function isConsented({required, grantedBy}: Permission): boolean {
  return required && grantedBy !== 'exchange-rbac';
}

function isGivenBy(role: RoleId, {consent}: Integration, {grantedBy}: Permission): boolean {
  return grantedBy === 'exchange-rbac' && consent.roles[0] === role;
}

function asked({resource, kind, value, why, howToRemove, grantedBy}: Permission, locale: keyof Localized) {
  const note = permissionNotes.find((each) => each.resource === resource && each.value === value);
  const reach: Reach = grantedBy === 'exchange-rbac' ? 'in-exchange' : kind;
  return {
    value,
    api: resources[resource].name[locale],
    reach,
    why: why[locale],
    ...(note && {allows: note.allows[locale]}),
    undo: howToRemove[locale],
  };
}

function setupsOf(role: RoleId, integration: Integration, locale: keyof Localized): readonly AskedSetup[] {
  const facts = listFacts(integration);
  const commandsIn = (ids: readonly string[] = []) =>
    ids.flatMap((id) => {
      const value = facts[id]?.value;
      return typeof value === 'string' ? [worded(value, locale)] : [];
    });
  return integration.productSetup
    .filter((setup) => setup.role === role && setupNotes[setup.kind].standing !== 'legacy')
    .map(({kind, must}) => {
      const {why, risk, undo, commands, undoCommands} = setupNotes[kind];
      return {
        must: must[locale],
        why: why[locale],
        risk: risk[locale],
        undo: undo[locale],
        commands: commandsIn(commands),
        undoCommands: commandsIn(undoCommands),
      };
    });
}
