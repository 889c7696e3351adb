/**
 * Exchange Online, as far as the commands of a guide use it: who is known, which mailboxes are marked, which scope limits
 * which role. It knows nothing of contracts and pages; a command with a slip in it answers as a wrong one does.
 */
export type Exchange = {
  /** @throws where Exchange Online would refuse */
  readonly run: (command: string) => void;
  /** Roles of the application that reach this mailbox. */
  readonly rolesFor: (objectId: string, mailbox: string) => readonly string[];
};

type Role = {readonly objectId: string; readonly role: string; readonly scope: string};

/** @param known mailboxes that exist; the enterprise application whose client ID has this object ID */
export function openExchange(known: {
  readonly mailboxes: readonly string[];
  readonly clientId: string;
  readonly objectId: string;
}): Exchange {
  const applications = new Set<string>();
  const marks = new Map<string, string>();
  const scopes = new Map<string, string>();
  let roles: Role[] = [];

  const mustKnow = (what: string, isKnown: boolean) => {
    if (!isKnown) throw new Error(`not found: ${what}`);
  };
  const commands: Readonly<Record<string, (given: ReadonlyMap<string, string>) => void>> = {
    'New-ServicePrincipal': (given) => {
      mustKnow(`application ${given.get('AppId') ?? ''}`, given.get('AppId') === known.clientId);
      mustKnow(`object ${given.get('ObjectId') ?? ''}`, given.get('ObjectId') === known.objectId);
      applications.add(known.objectId);
    },
    'Set-Mailbox': (given) => {
      const mailbox = given.get('Identity') ?? '';
      mustKnow(`mailbox ${mailbox}`, known.mailboxes.includes(mailbox));
      marks.set(mailbox, given.get('CustomAttribute1') ?? '');
    },
    'New-ManagementScope': (given) => {
      scopes.set(given.get('Name') ?? '', given.get('RecipientRestrictionFilter') ?? '');
    },
    'New-ManagementRoleAssignment': (given) => {
      const [objectId = '', role = '', scope = ''] = ['App', 'Role', 'CustomResourceScope'].map((name) =>
        given.get(name),
      );
      mustKnow(`service principal ${objectId}`, applications.has(objectId));
      mustKnow(`scope ${scope}`, scopes.has(scope));
      mustKnow(`role ${role}`, /^Application [A-Z]\w+(\.\w+)+$/.test(role));
      roles = [...roles, {objectId, role, scope}];
    },
  };
  return {
    run(command) {
      const [name = '', ...rest] = command.split(/\s*\|\s*/, 1)[0]?.split(/\s+(?=-[A-Z])/) ?? [];
      commands[name]?.(new Map(rest.map(parameterOf)));
    },
    rolesFor: (objectId, mailbox) =>
      roles
        .filter(
          (role) => role.objectId === objectId && isIn(scopes.get(role.scope) ?? '', marks.get(mailbox)),
        )
        .map(({role}) => role),
  };
}

/** `-Name "value"`, quotes taken off. */
function parameterOf(text: string): readonly [string, string] {
  const [, name = '', value = ''] = /^-(\w+)[:\s]*([\s\S]*)$/.exec(text) ?? [];
  return [name, value.trim().replace(/^"([\s\S]*)"$/, '$1')];
}

function isIn(filter: string, mark: string | undefined): boolean {
  const [, wanted] = /^CustomAttribute1 -eq '([^']*)'$/.exec(filter) ?? [];
  return wanted !== undefined && wanted === mark;
}
