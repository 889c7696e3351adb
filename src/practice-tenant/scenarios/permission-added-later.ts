import {withEnterpriseApps, type Directory} from '../directory';
import {productResource} from '../practice-directory';

/** The last required permission of the product, other than the `user_impersonation` that people think of first. */
export function permissionAddedLater({requiredValues}: Directory): string | undefined {
  return (
    [...requiredValues].reverse().find((value) => value !== 'user_impersonation') ?? requiredValues.at(-1)
  );
}

/** @returns the same directory, in which nobody consented to that permission of the product. */
export function withoutProductPermission(directory: Directory, missing: string | undefined): Directory {
  const {uri} = productResource(directory);
  return withEnterpriseApps(directory, (app) => ({
    ...app,
    grants: app.grants.map((grant) =>
      grant.resource === uri ? {...grant, values: grant.values.filter((value) => value !== missing)} : grant,
    ),
  }));
}
