/**
 * Object IDs that a page has come to know, and of what each is: client IDs and object IDs have one shape. Light: every
 * guide has it from the start.
 */

/** `registration…`: under App registrations; `enterprise…`: under Enterprise applications; `person…`: under Users. */
export type ObjectIdKind = 'registration-object-id' | 'enterprise-object-id' | 'person-object-id';

export type LearntId = {
  /** In lower case. */
  readonly id: string;
  readonly is: ObjectIdKind;
  /** Client ID of the same application, in lower case; a person has none. */
  readonly clientId?: string;
};

/** Where a page learns them. */
export type LearntFrom = 'registration' | 'manifest' | 'scripts' | 'token';

/** By where they were learnt: what is read anew there replaces what was read before. */
export type LearntIds = Readonly<Partial<Record<LearntFrom, readonly LearntId[]>>>;

/** What is known of an ID; undefined for one that is no object ID, as far as the page knows. */
export function learntAbout(id: string, learnt: LearntIds): LearntId | undefined {
  return Object.values(learnt)
    .flat()
    .find((known) => known.id === id);
}
