/**
 * What stands in a mailbox, its calendar above all: the first call of an integration with Exchange. Entra's consent
 * opens every mailbox, and a role given inside Exchange opens those of its scope; the two add up. An application access
 * policy shuts out the rest.
 *
 * @see https://learn.microsoft.com/graph/api/user-list-events
 * @see https://learn.microsoft.com/exchange/permissions-exo/application-rbac
 */
import type {Bearer} from '../../bearer';
import {derivedId} from '../../derived-id';
import {findTenant} from '../../tenant';
import type {ExchangeOrganization, Mailbox} from '../../products/products';
import type {GraphError} from '../graph-error';
import type {Entity, EntitySet} from './odata';
import type {Ask, Found, Route} from './route';

/** Wording from public reports of these answers. */
const mailboxErrors = {
  denied: {
    status: 403,
    code: 'ErrorAccessDenied',
    message: 'Access is denied. Check credentials and try again.',
  },
  blockedByPolicy: {
    status: 403,
    code: 'ErrorAccessDenied',
    message:
      'Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.',
  },
  noPermissions: {
    status: 401,
    code: 'NoPermissionsInAccessToken',
    message: 'The token contains no permissions, or permissions can not be understood.',
  },
  noMailbox: {
    status: 404,
    code: 'MailboxNotEnabledForRESTAPI',
    message: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  },
  noUser: (user: string): GraphError => ({
    status: 404,
    code: 'ErrorInvalidUser',
    message: `The requested user '${user}' is invalid.`,
  }),
  elsewhere: {status: 404, code: 'ResourceNotFound', message: 'Resource could not be discovered.'},
  noItem: {
    status: 404,
    code: 'ErrorItemNotFound',
    message: 'The specified object was not found in the store.',
  },
  noWindow: {
    status: 400,
    code: 'ErrorInvalidParameter',
    message:
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
  },
} as const satisfies Record<string, GraphError | ((user: string) => GraphError)>;

const eventSet: EntitySet = {name: 'events', type: 'event', filterable: ['id', 'subject']};

/** Whether a permission is needed is Exchange's own decision, made below: `permissions` is empty. */
export const mailboxRoutes: readonly Route[] = [
  {
    path: /^\/(?:users\/([^/]+)|me)\/calendar$/,
    permissions: [],
    find: (ask) => inside(ask, 'Calendars', calendar),
  },
  {
    path: /^\/(?:users\/([^/]+)|me)(?:\/calendar)?\/events$/,
    permissions: [],
    find: (ask) => inside(ask, 'Calendars', events),
  },
  {
    path: /^\/(?:users\/([^/]+)|me)(?:\/calendar)?\/events\/([^/]+)$/,
    permissions: [],
    find: (ask) => inside(ask, 'Calendars', event),
  },
  {
    path: /^\/(?:users\/([^/]+)|me)(?:\/calendar)?\/calendarView$/i,
    permissions: [],
    find: (ask) => inside(ask, 'Calendars', view),
  },
  {
    path: /^\/(?:users\/([^/]+)|me)\/messages$/,
    permissions: [],
    find: (ask) => inside(ask, 'Mail', empty('messages', 'message')),
  },
  {
    path: /^\/(?:users\/([^/]+)|me)\/contacts$/,
    permissions: [],
    find: (ask) => inside(ask, 'Contacts', empty('contacts', 'contact')),
  },
  {
    path: /^\/(?:users\/([^/]+)|me)\/mailboxSettings\/timeZone$/,
    permissions: [],
    find: (ask) => inside(ask, 'MailboxSettings', timeZone),
  },
];

/** What permissions to read a kind of data begin with, in Entra as in Exchange. */
type Data = 'Calendars' | 'Contacts' | 'Mail' | 'MailboxSettings';

type Opened = {readonly ask: Ask; readonly mailbox: Mailbox; readonly item: string};

function inside(ask: Ask, data: Data, find: (opened: Opened) => Found): Found {
  const {practice, caller, names} = ask;
  const {directory} = practice;
  const exchange = directory.products?.exchange.find(({tenantId}) => tenantId === caller.tenantId);
  const user = names[0] ?? caller.objectId;
  const domain = findTenant(directory, caller.tenantId)?.domain;
  if (!exchange || (user.includes('@') && !user.toLowerCase().endsWith(`@${domain ?? ''}`)))
    return {error: mailboxErrors.elsewhere};
  const wanted = user.toLowerCase();
  const mailbox = exchange.mailboxes.find(({address, personId}) => [address, personId].includes(wanted));
  if (!mailbox) return {error: mailboxErrors.noUser(user)};
  // Where there is no mailbox, nobody can be asked who may open it.
  if (mailbox.state === 'absent') return {error: mailboxErrors.noMailbox};
  const refused = refuseAccess(exchange, caller, mailbox, data);
  if (refused) return {error: refused};
  return find({ask, mailbox, item: names[1] ?? ''});
}

function refuseAccess(
  {roleAssignments, accessPolicies}: ExchangeOrganization,
  {kind, clientId, objectId, values}: Bearer,
  {address, personId}: Mailbox,
  data: Data,
): GraphError | undefined {
  const reads = (permission: string) => permission.startsWith(`${data}.Read`);
  const consented = values.some(reads);
  if (kind === 'delegated') return consented && personId === objectId ? undefined : mailboxErrors.denied;
  const own = roleAssignments.filter(
    (assignment) => assignment.clientId === clientId && reads(assignment.role),
  );
  if (consented) {
    const policies = accessPolicies.filter((policy) => policy.clientId === clientId);
    const isOpen = policies.length === 0 || policies.some(({mailboxes}) => mailboxes.includes(address));
    return isOpen ? undefined : mailboxErrors.blockedByPolicy;
  }
  if (own.some(({mailboxes}) => mailboxes.includes(address))) return undefined;
  return own.length === 0 && values.length === 0 ? mailboxErrors.noPermissions : mailboxErrors.denied;
}

function calendar({mailbox}: Opened): Found {
  const {address} = mailbox;
  return {
    entity: {
      id: derivedId('calendar', address),
      name: 'Calendar',
      color: 'auto',
      hexColor: '',
      isDefaultCalendar: true,
      changeKey: derivedId('change-key', address).slice(0, 8),
      canShare: true,
      canViewPrivateItems: true,
      canEdit: true,
      owner: {name: address, address},
    },
    type: 'calendar',
    context: `users('${address}')/calendar`,
  };
}

/** Nobody in the practice tenant has written anything. */
const empty =
  (name: string, type: string) =>
  ({mailbox: {address}}: Opened): Found => ({
    entities: [],
    set: {name, type, filterable: ['id']},
    context: `users('${address}')/${name}`,
  });

function timeZone({mailbox: {address}}: Opened): Found {
  return {
    entity: {value: 'Romance Standard Time'},
    type: 'string',
    context: `users('${address}')/mailboxSettings/timeZone`,
  };
}

function events(opened: Opened): Found {
  return {entities: eventsIn(opened), set: eventSet, context: `users('${opened.mailbox.address}')/events`};
}

function event(opened: Opened): Found {
  const found = eventsIn(opened).find(({id}) => id === opened.item);
  if (!found) return {error: mailboxErrors.noItem};
  return {entity: found, type: 'event', context: `users('${opened.mailbox.address}')/events`};
}

function view(opened: Opened): Found {
  const query = new Map([...opened.ask.url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const from = Date.parse(query.get('startdatetime') ?? '');
  const to = Date.parse(query.get('enddatetime') ?? '');
  if (Number.isNaN(from) || Number.isNaN(to)) return {error: mailboxErrors.noWindow};
  const at = nextMorning(opened.ask.practice.now());
  const shown = at >= from && at < to ? eventsIn(opened) : [];
  return {entities: shown, set: eventSet, context: `users('${opened.mailbox.address}')/calendarView`};
}

/** One appointment, tomorrow at nine: enough to see that a calendar was read. */
function eventsIn({ask, mailbox: {address}}: Opened): Entity[] {
  const start = nextMorning(ask.practice.now());
  const at = (time: number) => ({
    dateTime: `${new Date(time).toISOString().slice(0, 19)}.0000000`,
    timeZone: 'UTC',
  });
  return [
    {
      id: derivedId('event', address),
      createdDateTime: new Date(start - 2 * dayMs).toISOString(),
      lastModifiedDateTime: new Date(start - 2 * dayMs).toISOString(),
      subject: 'Practice appointment',
      bodyPreview: '',
      importance: 'normal',
      sensitivity: 'normal',
      isAllDay: false,
      isCancelled: false,
      showAs: 'busy',
      type: 'singleInstance',
      start: at(start),
      end: at(start + 60 * 60 * 1000),
      location: {displayName: ''},
      attendees: [],
      organizer: {emailAddress: {name: address, address}},
    },
  ];
}

const dayMs = 24 * 60 * 60 * 1000;

function nextMorning(now: number): number {
  return (Math.floor(now / dayMs) + 1) * dayMs + 9 * 60 * 60 * 1000;
}
