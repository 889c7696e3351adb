import type {Code} from 'mdast';
import {findPermission, resources} from '../../core/contracts/resources';
import {attribute, contractOf, fail, requiredAttribute} from '../page';
import type {Tag} from '.';

/** The words of the manifest for the two kinds of permission. */
const types = {delegated: 'Scope', application: 'Role'} as const;

/** `<ManifestEntry permission="full_access_as_app"/>`: how the application's manifest writes a permission down. */
export const manifestEntry: Tag = (node, page) => {
  const contract = contractOf(page, node, attribute(page, node, 'integration'));
  const value = requiredAttribute(page, node, 'permission');
  const asked = contract.registration.permissions.find((entry) => entry.value === value);
  const guid = asked && findPermission(asked.resource, asked.kind, value)?.guid;
  if (!asked || !guid) {
    return fail(page, node, `contract "${contract.id}" asks for no permission "${value}" with a known GUID`);
  }
  const entry = {
    resourceAppId: resources[asked.resource].appId,
    resourceAccess: [{id: guid, type: types[asked.kind]}],
  };
  const block: Code = {type: 'code', lang: 'json', value: JSON.stringify(entry, null, 2)};
  return [block];
};
