/** Graph's answers, checked at the door and made plain. Every ID is in lower case from here on. */
import * as z from 'zod/mini';
import type {ApiPrincipal, AppRoleAssignment, DelegatedGrant, EnterpriseApplication} from '../evidence';
import {readRegistration} from '../../../entra/manifest';
import type {ApplicationRegistration} from '../../../entra/registration';
import {GraphTrouble} from './graph-problem';

const id = z.string();
const name = z.nullish(z.string());

const principal = z.object({
  id,
  appId: id,
  displayName: name,
  accountEnabled: z.nullish(z.boolean()),
  appRoleAssignmentRequired: z.nullish(z.boolean()),
});
const grant = z.object({
  consentType: z.enum(['AllPrincipals', 'Principal']),
  resourceId: id,
  scope: name,
});
const assignment = z.object({appRoleId: id, resourceId: id, resourceDisplayName: name});

export function applicationOf(answer: unknown): ApplicationRegistration {
  const read = readRegistration(answer);
  if (!read.ok) throw new GraphTrouble({code: 'unusable-answer', status: 200});
  const {format: _, ...registration} = read.value;
  return registration;
}

export function enterpriseApplicationOf(answer: unknown): EnterpriseApplication {
  const {accountEnabled, appRoleAssignmentRequired, ...rest} = parse(principal, answer);
  return {
    ...apiPrincipal(rest),
    // Both are true or false in every answer that selects them; only what is said counts.
    enabled: accountEnabled === true,
    assignmentRequired: appRoleAssignmentRequired === true,
  };
}

export function apiOf(answer: unknown): ApiPrincipal {
  return apiPrincipal(parse(principal, answer));
}

export function grantsOf(answers: readonly unknown[]): DelegatedGrant[] {
  return answers.map((answer) => {
    const {consentType, resourceId, scope} = parse(grant, answer);
    return {
      resourceId: resourceId.toLowerCase(),
      scopes: (scope ?? '').split(/\s+/).filter(Boolean),
      for: consentType === 'AllPrincipals' ? 'everyone' : 'one-person',
    };
  });
}

export function assignmentsOf(answers: readonly unknown[]): AppRoleAssignment[] {
  return answers.map((answer) => {
    const {appRoleId, resourceId, resourceDisplayName} = parse(assignment, answer);
    return {
      resourceId: resourceId.toLowerCase(),
      roleId: appRoleId.toLowerCase(),
      ...(resourceDisplayName && {resourceName: resourceDisplayName}),
    };
  });
}

/** `appId` of an application or a service principal that was found by its object ID. */
export function appIdOf(answer: unknown): string {
  return parse(z.object({appId: id}), answer).appId.toLowerCase();
}

function apiPrincipal(read: {
  id: string;
  appId: string;
  displayName?: string | null | undefined;
}): ApiPrincipal {
  return {
    objectId: read.id.toLowerCase(),
    appId: read.appId.toLowerCase(),
    displayName: read.displayName ?? read.appId,
  };
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new GraphTrouble({code: 'unusable-answer', status: 200}, {cause: parsed.error});
  return parsed.data;
}
