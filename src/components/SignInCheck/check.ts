/**
 * The check, apart from how it looks: starts sign-ins, listens to them, judges what they bring, records it. What
 * it needs of MSAL, rules and sentences is loaded with the first click, or for what was kept from before the page
 * was loaded; never earlier.
 */
import type {Session, SignInRequest, Who} from '../../auth';
import {keepWindow} from '../../auth/abort-reason';
import type {Leg} from '../../auth/session';
import {takeRedirectMarker} from '../../auth/redirect-marker';
import {
  idle,
  isRunning,
  signInReducer,
  type SignInEvent,
  type SignInState,
  type TroubleCode,
} from '../../auth/sign-in-state';
import type {Evidence, RefusalEvidence} from '../../core/checks/evidence';
import {ToolError} from '../../core/checks/tool-error';
import type {Sentences} from '../../core/messages/sentences';
import type {InputId} from '../../core/contracts/schema';
import type {Box, GuideStore} from '../page-state/store';
import type {SignInBrief} from './brief';
import type {SignInRecord} from '../../core/checks/check-record';
import {keepRecord, readRecord} from './kept-record';
import type {Outcome} from './outcome';
import type {RequestOrMissing} from './request';

export type CheckView = {
  readonly signIn: SignInState;
  readonly scenario: string;
  /** What the sign-in was started without. */
  readonly missing?: InputId;
  readonly outcome?: Outcome;
  /** Whether the account's name is at hand, and if not, why. */
  readonly account: 'none' | 'signed-in' | 'signed-out';
  /** By name, while the page knows. */
  readonly who?: Who;
  /** Loaded together with whatever first needs them. */
  readonly sentences?: Sentences;
};

/** Modules that are not part of the page until they are needed. */
export type Loaders = {
  readonly auth: () => Promise<typeof import('../../auth')>;
  readonly outcome: () => Promise<typeof import('./outcome')>;
  readonly sentences: () => Promise<{readonly sentences: Sentences}>;
};

export type CheckOptions = {
  readonly brief: SignInBrief;
  readonly store: GuideStore;
  /** This tab's storage. */
  readonly tab: Box | undefined;
  readonly load: Loaders;
  readonly now: () => number;
  /** Stands for the account in whatever outlives the page's memory. */
  readonly unnamed: string;
  readonly requestFor: (scenario: string) => RequestOrMissing;
};

export type Check = ReturnType<typeof createCheck>;

export function createCheck({brief, store, tab, load, now, unnamed, requestFor}: CheckOptions) {
  const {integration} = brief;
  const listeners = new Set<() => void>();
  let view: CheckView = {signIn: idle, scenario: brief.scenarios[0]?.id ?? '', account: 'none'};
  let session: Session | undefined;
  let latest = 0;
  let controller = new AbortController();
  let waiting: (() => void) | undefined;
  let forgotten: Outcome | undefined;

  const change = (next: Partial<CheckView>) => {
    view = {...view, ...next};
    for (const listener of listeners) listener();
  };
  const dispatch = (event: SignInEvent) => {
    change({signIn: signInReducer(view.signIn, event)});
  };
  const words = async () => {
    const {sentences} = await part(load.sentences);
    change({sentences});
  };

  /** Everything that may go wrong on the way ends here, told by kind. */
  const attempt = async (work: (mine: number) => Promise<void>) => {
    controller.abort();
    controller = new AbortController();
    const mine = ++latest;
    const {signIn, scenario, sentences} = view;
    view = {signIn, scenario, account: 'none', ...(sentences && {sentences})};
    dispatch({type: 'started', attempt: mine});
    try {
      await Promise.all([words(), work(mine)]);
    } catch (error) {
      const code = troubleOf(error);
      if (mine === latest && code === 'unexpected') globalThis.reportError(error);
      dispatch({type: 'troubled', attempt: mine, code});
    }
  };

  const show = async (record: SignInRecord, mine: number, isNew: boolean) => {
    const {outcomeOf, asOutcome} = await part(load.outcome);
    if (mine !== latest) return;
    const outcome = outcomeOf(record, brief, unnamed);
    if (isNew) {
      store.addOutcome(asOutcome(record, outcome, unnamed));
      keepRecord(tab, integration, record);
    }
    change({outcome});
  };

  const showAccount = () => {
    const who = session?.who();
    if (who) change({account: 'signed-in', who});
  };

  const conclude = async (evidence: Evidence, mine: number) => {
    await show({evidence, at: now(), mode: store.get().mode}, mine, true);
    if (mine !== latest) return;
    showAccount();
    dispatch({type: 'gathered', attempt: mine, evidence});
  };

  const runIn = async (opened: Session, leg: Leg, mine: number) => {
    const evidence = await opened.run(leg, {
      signal: controller.signal,
      onProgress: (type) => {
        dispatch({type, attempt: mine});
      },
    });
    await conclude(evidence, mine);
  };

  /** An account of another configuration is not kept where nobody could sign it out any more. */
  const follow = (opened: Session | undefined) => {
    if (session !== opened) void session?.signOut();
    session = opened;
  };

  const withRequest = (work: (request: SignInRequest, mine: number) => Promise<void>) => {
    const chosen = requestFor(view.scenario);
    if (!chosen.ok) {
      change({missing: chosen.missing});
      return;
    }
    void attempt((mine) => work(chosen.request, mine));
  };

  // "Forget everything on this page" forgets the result too, and its undo brings it back.
  const followStore = () => {
    const {outcomes} = store.get();
    if (view.outcome && outcomes.length === 0) {
      const {outcome, ...rest} = view;
      forgotten = outcome;
      keepRecord(tab, integration, undefined);
      view = rest;
      dispatch({type: 'reset'});
    } else if (forgotten && outcomes.some(({at}) => at === forgotten?.at)) {
      keepRecord(tab, integration, forgotten);
      const outcome = forgotten;
      forgotten = undefined;
      change({outcome});
    }
  };

  return {
    get: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Picks up what waits from before the page was loaded. @returns the way to stop. */
    resume() {
      const stop = store.subscribe(followStore);
      const marker = takeRedirectMarker(integration);
      const kept = readRecord(tab, integration, unnamed);
      if (marker) {
        if (marker.scenario) change({scenario: marker.scenario});
        withRequest(async (request, mine) => {
          const auth = await part(load.auth);
          const evidence = await auth.returnFromSignIn(request);
          follow(await auth.openSession(request));
          if (!evidence) throw new ToolError('cancelled');
          await conclude(evidence, mine);
        });
      } else if (kept) {
        const mine = latest;
        // What cannot be loaded is not shown; the reader asked for nothing yet.
        Promise.all([words(), show(kept, mine, false)]).catch(() => undefined);
      }
      return () => {
        stop();
        latest += 1;
        controller.abort();
      };
    },
    start(leg: Leg) {
      withRequest(async (request, mine) => {
        const auth = await part(load.auth);
        const opened = await auth.openSession(request);
        if (mine !== latest) return;
        follow(opened);
        if (auth.mayOpenWindow()) return runIn(opened, leg, mine);
        await new Promise<void>((resolve) => {
          waiting = resolve;
          dispatch({type: 'click-needed', attempt: mine});
        });
        if (mine === latest) await runIn(opened, leg, mine);
      });
    },
    /** The second click, where the first took too long. */
    openWindow() {
      waiting?.();
    },
    cancel() {
      const mine = latest;
      latest += 1;
      controller.abort();
      dispatch({type: 'troubled', attempt: mine, code: 'cancelled'});
    },
    /** Signs in by leaving the page. */
    leave(leg: Leg) {
      const {scenario} = view;
      withRequest(async (request) => {
        const auth = await part(load.auth);
        await auth.leaveToSignIn(request, integration, {leg, ...(request.practice && {scenario})});
      });
    },
    paste(evidence: RefusalEvidence) {
      controller.abort(keepWindow);
      void attempt(async (mine) => {
        await show({evidence, at: now(), mode: store.get().mode}, mine, true);
        if (mine !== latest) return;
        showAccount();
        dispatch({type: 'pasted', evidence});
      });
    },
    async signOut() {
      await session?.signOut();
      const {who: _, ...rest} = view;
      view = {...rest, account: 'signed-out'};
      dispatch({type: 'reset'});
    },
    choose(scenario: string) {
      change({scenario});
    },
    /** The reader changed what is checked: nothing of a running sign-in counts any more. */
    reset() {
      if (isRunning(view.signIn)) controller.abort();
      latest += 1;
      follow(undefined);
      const {missing: _, who: __, ...rest} = view;
      view = {...rest, account: 'none'};
      dispatch({type: 'reset'});
    },
  };
}

/** A part of the site that should arrive and may not: the network, or a newer release in its place. */
async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new NotLoaded('A part of the site did not arrive', {cause});
  }
}

class NotLoaded extends Error {}

function troubleOf(error: unknown): TroubleCode {
  if (error instanceof ToolError) return error.code;
  return error instanceof NotLoaded ? 'not-loaded' : 'unexpected';
}
