/** What a script says, in its reader's language. IDs have one shape: whatever prints one says which it is. */
export type ScriptWords = {
  /** With which the secret is asked for. */
  readonly prompt: string;
  /** Names of what a script that creates prints, each with its colon. */
  readonly printed: {
    readonly clientId: string;
    readonly registrationId: string;
    readonly enterpriseId: string;
    readonly consent: string;
  };
  /** Before an answer of Graph, what its `id` is. */
  readonly notes: {readonly registration: string; readonly enterprise: string};
};
