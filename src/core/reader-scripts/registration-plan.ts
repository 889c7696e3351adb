import type {IntegrationId} from '../contracts/schema';

/** What a script reads of a registration: from Microsoft Graph, as whoever runs it. It changes nothing. */
export type RegistrationPlan = {
  readonly integration: IntegrationId;
  readonly tenant: string;
  readonly clientId: string;
  /** Of Microsoft Graph, without a slash at its end. */
  readonly graph: string;
  /** Below Graph's version. */
  readonly paths: readonly string[];
  /** Those of them whose answers hold an object ID, by what it is of. */
  readonly ids: {readonly registration: readonly string[]; readonly enterprise: readonly string[]};
  /** Delegated permissions of Graph that suffice for them. */
  readonly scopes: readonly string[];
};
