/** One way to every script: for the command, for the guides, and for the tests that lint them. */
import type {Resource} from '../contracts/catalogue';
import {firstCallsOf, type CallContract, type Route} from '../contracts/first-calls';
import type {InputId, IntegrationId, ResourceId} from '../contracts/schema';
import {bicepCreate} from './create-bicep';
import {bashCheck} from './check-bash';
import {powerShellCheck} from './check-powershell';
import {bashCreate} from './create-bash';
import {createPlan, type NoCreatePlan, type WantedRegistration} from './create-plan';
import {powerShellCreate} from './create-powershell';
import {terraformCreate} from './create-terraform';
import {purposeOf, type ScriptKind} from './kinds';
import {checkPlan, type Elsewhere, type ScriptValues} from './plan';
import {bashRegistration} from './registration-bash';
import type {RegistrationPlan} from './registration-plan';
import {powerShellRegistration} from './registration-powershell';
import type {ScriptWords} from './script-words';

export type ScriptSource = {
  readonly id: IntegrationId;
  readonly registration: WantedRegistration;
  /** What is read of a registration, as paths below Graph's version, and the permissions that suffice. */
  readonly reads: (clientId: string) => {
    readonly paths: readonly string[];
    readonly scopes: readonly string[];
    /** Those whose answers hold an object ID, by what it is of. */
    readonly ids: RegistrationPlan['ids'];
  };
  /** Absent where a person has to sign in: the application alone proves nothing there. */
  readonly access?: CallContract;
};

export type Written =
  | {readonly script: string}
  /** Values of the reader's that have to be known first. */
  | {readonly needs: readonly InputId[]}
  | {readonly lacks: NoCreatePlan['lacks'] | 'access-without-person'};

export type WritingOptions = {
  readonly resources: Readonly<Record<ResourceId, Pick<Resource, 'identifierUri'>>>;
  readonly route?: Route;
  /** Name of the registration to create. */
  readonly name: string;
  readonly words: ScriptWords;
  readonly elsewhere?: Elsewhere;
};

const graphUri = 'https://graph.microsoft.com';

/** @param values valid ones; what is not known is absent */
export function writeScript(
  kind: ScriptKind,
  source: ScriptSource,
  values: Partial<ScriptValues>,
  options: WritingOptions,
): Written {
  const {id, registration, reads, access} = source;
  const {resources, route = 'graph', name, words, elsewhere} = options;
  const purpose = purposeOf[kind];
  if (purpose === 'access' && access === undefined) return {lacks: 'access-without-person'};
  const needs = neededFor(kind, source, route).filter((input) => known(input, values) === undefined);
  const {tenant, clientId} = values;
  if (needs.length > 0 || tenant === undefined) return {needs};
  if (purpose === 'create') {
    const plan = createPlan(registration, {tenant, name});
    if ('lacks' in plan) return plan;
    switch (kind) {
      case 'create-powershell':
        return {script: powerShellCreate(plan, words)};
      case 'create-terraform':
        return {script: terraformCreate(plan, words)};
      case 'create-bicep':
        return {script: bicepCreate(plan, id, words)};
      default:
        return {script: bashCreate(plan, words)};
    }
  }
  if (clientId === undefined) return {needs};
  if (purpose === 'registration') {
    const graph = elsewhere?.bases?.['microsoft-graph'] ?? graphUri;
    const plan = {integration: id, tenant, clientId, graph, ...reads(clientId)};
    const write = kind === 'registration-bash' ? bashRegistration : powerShellRegistration;
    return {script: write(plan, words)};
  }
  const plan =
    access && checkPlan({...access, id}, resources, {...values, tenant, clientId}, route, elsewhere);
  if (!plan) return {needs: ['environmentUrl']};
  return {script: kind === 'bash' ? bashCheck(plan, words.prompt) : powerShellCheck(plan, words.prompt)};
}

function neededFor(kind: ScriptKind, {access}: ScriptSource, route: Route): InputId[] {
  switch (purposeOf[kind]) {
    case 'create':
      return ['tenantId'];
    case 'registration':
      return ['tenantId', 'clientId'];
    case 'access': {
      const calls = access ? firstCallsOf(access, route) : [];
      const text = calls.map(({base, path, body = ''}) => base + path + body).join('');
      const named = (['environmentUrl', 'environmentName', 'mailbox'] as const).filter((input) =>
        text.includes(`{{${input}}}`),
      );
      return ['tenantId', 'clientId', ...named];
    }
  }
}

function known(input: InputId, values: Partial<ScriptValues>): string | undefined {
  const {tenant, clientId, environmentUrl, environmentName, mailbox} = values;
  const own: Partial<Record<InputId, string | undefined>> = {
    tenantId: tenant,
    clientId,
    environmentUrl,
    environmentName,
    mailbox,
  };
  return own[input];
}
