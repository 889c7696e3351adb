/** Reason to abort a sign-in with where the reader may still want to read what its window says. */
export const keepWindow = Symbol('keep the window');
