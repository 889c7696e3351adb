import {withEnterpriseApps, type Directory, type EnterpriseApp} from '../directory';
import {graphUri} from '../practice-directory';

/** The last required permission of the product, other than the `user_impersonation` that people think of first. */
export function permissionAddedLater(requiredValues: readonly string[]): string | undefined {
  return (
    [...requiredValues].reverse().find((value) => value !== 'user_impersonation') ?? requiredValues.at(-1)
  );
}

/**
 * @param change what else is then so, of each enterprise application; it is given the missing permission
 * @returns the same directory, in which nobody consented to that permission of the product.
 */
export function withoutPermissionAddedLater(
  directory: Directory,
  change: (app: EnterpriseApp, missing: string | undefined) => EnterpriseApp = (app) => app,
): Directory {
  return withEnterpriseApps(directory, (app, required) => {
    const missing = permissionAddedLater(required);
    const grants = app.grants.map((grant) =>
      grant.resource === graphUri
        ? grant
        : {...grant, values: grant.values.filter((value) => value !== missing)},
    );
    return change({...app, grants}, missing);
  });
}
