import type {SignInBrief} from '../../components/SignInCheck/brief';
import {expectationOf} from '../../core/checks/expectation';
import {findLabel} from '../../core/contracts/labels';
import {findPermission, resources} from '../../core/contracts/resources';
import {roles} from '../../core/contracts/roles';
import type {InputId, Integration} from '../../core/contracts/schema';
import {scenariosFor} from '../../practice-tenant/scenarios';
import {labelProps} from '../labels';
import {fail, type Page, type TagNode} from '../page';
import {yourValuesBrief} from './your-values';

/** Stands for the reader's own environment while the page is built. */
const SOME_ENVIRONMENT = 'https://environment.example';

/** Everything the sign-in check shows and compares with, in the page's language. */
export function signInBrief(contract: Integration, page: Page, node: TagNode): SignInBrief {
  const {signIn, registration} = contract;
  const {locale} = page;
  if (!signIn) return fail(page, node, `contract "${contract.id}" has no browser sign-in`);
  const resource = resources[signIn.resource];
  const expectation = expectationOf(contract, resource, SOME_ENVIRONMENT);
  if (!expectation) return fail(page, node, `contract "${contract.id}": no expectation for its sign-in`);
  const {resourceUri: _, ...withoutUri} = expectation;
  const values = yourValuesBrief(contract, locale);
  const needed = neededInputs(signIn.authority, resource.identifierUri);
  const asked = registration.permissions.filter(
    ({kind, resource: owner}) => kind === 'delegated' && owner === signIn.resource,
  );
  return {
    integration: contract.id,
    vendor: contract.vendor.name,
    product: contract.product.name[locale],
    productId: contract.product.id,
    authority: signIn.authority,
    resource: {
      id: resource.id,
      name: resource.name[locale],
      appId: resource.appId,
      ...(resource.identifierUri === undefined ? {} : {uri: resource.identifierUri}),
    },
    permissions: asked.map(({kind, value, required, why, withoutIt}) => ({
      value,
      required,
      displayName: displayName(findPermission(signIn.resource, kind, value), value, locale),
      ...otherLanguage(findPermission(signIn.resource, kind, value), locale),
      why: why[locale],
      withoutIt: withoutIt[locale],
    })),
    never: registration.never.map(({value, why}) => ({value, why: why[locale]})),
    roles: contract.consent.roles.map((id) => roles[id].name[locale]),
    steps: contract.steps.map(({id, title}) => ({id, title: title[locale]})),
    expectation: withoutUri,
    scenarios: scenariosFor(signIn.authority, asked.length).map(({id, title, actAs, note}) => ({
      id,
      title: title[locale],
      actAs,
      note: note[locale],
    })),
    inputs: values.inputs
      .filter(({id}) => ['clientId', 'tenantId'].includes(id) || needed.includes(id))
      .map((input) => ({...input, required: needed.includes(input.id)})),
    foreignIds: values.foreignIds,
    labels: {
      authentication: label('authentication'),
      addRedirectUri: label('addRedirectUri'),
      platformSpa: label('platformSpa'),
    },
  };
}

function neededInputs(authority: 'organizations' | 'tenant', uri: string | undefined): readonly InputId[] {
  return [
    'clientId',
    ...(authority === 'tenant' ? (['tenantId'] as const) : []),
    ...(uri === undefined ? (['environmentUrl'] as const) : []),
  ];
}

function displayName(known: ReturnType<typeof findPermission>, value: string, locale: 'en' | 'fr'): string {
  return known?.displayName[locale] ?? known?.displayName.en ?? value;
}

/** Microsoft publishes no French name for some permissions: the English one then says so. */
function otherLanguage(known: ReturnType<typeof findPermission>, locale: 'en' | 'fr') {
  return known && known.displayName[locale] === undefined ? {displayNameLanguage: 'en' as const} : {};
}

function label(key: string) {
  const found = findLabel(key);
  if (!found) throw new Error(`no label "${key}" in the catalogue`);
  return labelProps(found);
}
