/** What has been consented, and what is still to be asked. */
import type {EnterpriseApp, Person, Registration} from './directory';
import type {SessionConsent} from './grant';
import {graphUri} from './practice-directory';
import type {ScopeRequest} from './scope-request';

/** Permission values of one resource that this person may use the application with. */
export function consentedValues(
  app: EnterpriseApp | undefined,
  person: Person,
  resource: string,
  session: SessionConsent,
): string[] {
  const granted = (app?.grants ?? []).filter(
    (grant) => grant.resource === resource && [person.id, 'everyone'].includes(grant.principal),
  );
  const given = session.filter((entry) => entry.resource === resource);
  return [...new Set([...granted, ...given].flatMap(({values}) => values))];
}

/**
 * What the consent page must ask. `/.default` asks for nothing once anything of that resource is consented: that
 * is how Entra comes to answer with fewer permissions than a client expects.
 */
export function missingConsent(
  asked: ScopeRequest,
  registration: Registration,
  consented: (resource: string) => readonly string[],
): SessionConsent {
  const onGraph = consented(graphUri);
  const onResource = consented(asked.resource.uri);
  const signIn = asked.signIn.filter((value) => !onGraph.includes(value));
  const values = asked.everything
    ? onResource.length > 0
      ? []
      : configuredValues(registration, asked.resource.uri)
    : asked.values.filter((value) => !onResource.includes(value));
  return merged(signIn, asked.resource.uri, values);
}

/** Everything that `prompt=consent` shows, consented before or not. */
export function allConsent(asked: ScopeRequest, registration: Registration): SessionConsent {
  const values = asked.everything ? configuredValues(registration, asked.resource.uri) : asked.values;
  return merged(asked.signIn, asked.resource.uri, values);
}

function configuredValues(registration: Registration, resource: string): readonly string[] {
  return registration.configured.find((api) => api.resource === resource)?.values ?? [];
}

function merged(signIn: readonly string[], resource: string, values: readonly string[]): SessionConsent {
  const entries =
    resource === graphUri
      ? [{resource, values: [...signIn, ...values]}]
      : [
          {resource: graphUri, values: [...signIn]},
          {resource, values: [...values]},
        ];
  return entries.filter((entry) => entry.values.length > 0);
}
