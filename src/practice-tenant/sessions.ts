/**
 * Who is signed in in a browser. Entra keeps that behind a cookie of its own address, and so does a server here: a client
 * that asks again is answered without a page. It lasts until the browser closes, or a day goes by unused.
 */
import type {Person} from './directory';

export type Sessions = {
  /** Ids of the people who are signed in in the browser that asks. */
  readonly peopleOf: (browser: Request) => readonly Person['id'][];
  /** @returns `Set-Cookie`, for the browser in which this person is signed in from now on */
  readonly begin: (browser: Request, personId: Person['id']) => string;
  /**
   * @param personId undefined: everybody who is signed in there
   * @returns `Set-Cookie`
   */
  readonly end: (browser: Request, personId: Person['id'] | undefined) => string;
};

export type SessionsHost = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A new GUID. */
  readonly randomId: () => string;
};

const cookieName = 'ESTSAUTH';
/** `None`: a client's hidden frame, on a page of another site, must be able to ask. */
const cookieAttributes = 'Path=/; Secure; HttpOnly; SameSite=None';
const unusedLifetimeMs = 24 * 60 * 60 * 1000;

type Session = {people: readonly Person['id'][]; usedAt: number};

export function createSessions({now, randomId}: SessionsHost): Sessions {
  const sessions = new Map<string, Session>();
  const find = (browser: Request): readonly [id: string, session: Session] | undefined => {
    const id = cookieOf(browser);
    const session = sessions.get(id ?? '');
    return id !== undefined && session && now() - session.usedAt < unusedLifetimeMs
      ? [id, session]
      : undefined;
  };
  return {
    peopleOf: (browser) => find(browser)?.[1].people ?? [],
    begin: (browser, personId) => {
      const [id, session] = find(browser) ?? [randomId(), undefined];
      sessions.set(id, {people: [...new Set([...(session?.people ?? []), personId])], usedAt: now()});
      return `${cookieName}=${id}; ${cookieAttributes}`;
    },
    end: (browser, personId) => {
      const [id = '', session] = find(browser) ?? [];
      const people = session?.people.filter((other) => personId !== undefined && other !== personId) ?? [];
      if (people.length > 0) {
        sessions.set(id, {people, usedAt: now()});
        return `${cookieName}=${id}; ${cookieAttributes}`;
      }
      sessions.delete(id);
      return `${cookieName}=; ${cookieAttributes}; Max-Age=0`;
    },
  };
}

function cookieOf(browser: Request): string | undefined {
  const cookies = browser.headers.get('cookie')?.split(/;\s*/) ?? [];
  const own = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`));
  return own?.slice(cookieName.length + 1);
}
