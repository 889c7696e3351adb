/**
 * The check, apart from how it looks: signs in, reads, judges, and looks again while consent is on its way. Everything
 * it needs is loaded with the reader's click.
 */
import type {DirectoryRequest, DirectorySession} from '../../auth/directory';
import {checkRegistration} from '../../core/checks/registration';
import {propagationLimit} from '../../core/checks/registration/consent-state';
import type {ConsentSigns} from '../../core/checks/registration/evidence';
import type {RegistrationExpectation} from '../../core/checks/registration/expectation';
import {ToolError} from '../../core/checks/tool-error';
import {isPropagating, pauseAfter, type Result, type Trouble, type View} from './reading';

export type ControllerOptions = {
  readonly expectation: RegistrationExpectation;
  readonly load: () => Promise<typeof import('../../auth/directory')>;
  readonly now: () => number;
  readonly onResult: (result: Result) => void;
};

export function createController({expectation, load, now, onResult}: ControllerOptions) {
  const listeners = new Set<() => void>();
  let view: View = {phase: 'idle'};
  let session: DirectorySession | undefined;
  let abort = new AbortController();
  let claimedAt: number | undefined;

  const change = (next: View) => {
    view = next;
    for (const listener of listeners) listener();
  };

  const look = async (
    opened: DirectorySession,
    signs: ConsentSigns,
    signal: AbortSignal,
  ): Promise<Result> => {
    const {evidence: read, problems} = await opened.read({
      signal,
      onProgress: ({phase}) => {
        if (!signal.aborted) change({...view, phase});
      },
    });
    const at = now();
    const evidence = {
      ...read,
      signs: {...signs, ...opened.signs, ...(claimedAt !== undefined && {claimedAt})},
    };
    return {evidence, judgement: checkRegistration(evidence, expectation, at), at, problems};
  };

  /** Reads, and goes on reading while consent is on its way. */
  const run = async (begin: () => Promise<DirectorySession>, signs: ConsentSigns) => {
    abort.abort();
    abort = new AbortController();
    const {signal} = abort;
    change({phase: 'preparing', ...(view.result && {result: view.result})});
    try {
      session = await begin();
      const since = now();
      for (let looks = 0; ; looks += 1) {
        const result = await look(session, signs, signal);
        if (signal.aborted) return;
        onResult(result);
        if (!isPropagating(result.judgement)) {
          const isTooLate = looks > 0 && claimedAt !== undefined && result.judgement.findings.length > 0;
          change({
            phase: 'done',
            result,
            ...(isTooLate && result.at - since >= propagationLimit && {hasGivenUp: true}),
          });
          return;
        }
        const seconds = pauseAfter(looks);
        change({phase: 'waiting', result, wait: {since, next: now() + seconds * 1000}});
        const {pause} = await load();
        await pause(seconds, signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      const trouble = troubleOf(error);
      if (trouble.code === 'unexpected') globalThis.reportError(error);
      change({phase: 'trouble', trouble});
    }
  };

  return {
    get: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Must be called in the reader's click: browsers open a window only then. */
    start(request: DirectoryRequest, signs: ConsentSigns) {
      claimedAt = undefined;
      return run(async () => {
        const directory = await load().catch((cause: unknown) => {
          throw new NotLoaded('A part of the site did not arrive', {cause});
        });
        return directory.openDirectory(request);
      }, signs);
    },
    /** Somebody granted consent: looks until it is seen, or an hour has passed. */
    claim(signs: ConsentSigns) {
      const known = session;
      if (!known) return Promise.resolve();
      claimedAt = now();
      return run(() => Promise.resolve(known), signs);
    },
    cancel() {
      abort.abort();
      const {result} = view;
      change(result ? {phase: 'done', result} : {phase: 'trouble', trouble: {code: 'cancelled'}});
    },
    async reset() {
      abort.abort();
      const known = session;
      session = undefined;
      change({phase: 'idle'});
      await known?.signOut();
    },
  };
}

class NotLoaded extends Error {}

/** By name and not by class: what refuses is loaded later than this. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof ToolError) return {code: error.code};
  if (error instanceof NotLoaded) return {code: 'not-loaded'};
  if (error instanceof Error && error.name === 'GraphTrouble' && 'problem' in error)
    return error.problem as Trouble;
  return {code: 'unexpected'};
}
