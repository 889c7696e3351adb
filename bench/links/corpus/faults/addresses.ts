import {everywhere, type FaultKind} from '../model';

const malformed = ['address-malformed'] as const;
const ownMachine = ['leads-to-own-machine'] as const;

/** What is wrong with an address whatever is there, and with definitions. */
export const addressFaults: readonly FaultKind[] = [
  {kind: 'mail-empty', codes: malformed, at: everywhere, write: () => '[write](§mailto:)'},
  {kind: 'mail-without-at', codes: malformed, at: everywhere, write: () => '[write](§mailto:support)'},
  {kind: 'mail-without-domain', codes: malformed, write: () => '[write](§mailto:support@)'},
  {kind: 'mail-with-space', codes: malformed, write: () => '[write](<§mailto:our support@corpus.example>)'},
  {kind: 'mail-bad-domain', codes: malformed, write: () => '<a href="§mailto:a@corpus..example">write</a>'},
  {
    kind: 'mail-as-path',
    codes: ['address-malformed', 'route-missing', 'file-missing'],
    write: () => '[write](§support@corpus.example)',
  },
  {kind: 'phone-empty', codes: malformed, at: everywhere, write: () => '[call](§tel:)'},
  {kind: 'phone-of-words', codes: malformed, write: () => '[call](§tel:call-us-now)'},
  {
    kind: 'web-without-host',
    needs: 'no-build',
    codes: malformed,
    at: everywhere,
    write: () => '[web](§https://)',
  },
  {
    kind: 'web-bad-port',
    needs: 'no-build',
    codes: malformed,
    write: () => '[web](§https://corpus.test:99999/)',
  },
  {
    kind: 'web-bad-host',
    needs: 'no-build',
    codes: malformed,
    write: () => '[web](§https://exa%20mple.test/page)',
  },
  {kind: 'web-one-slash', codes: malformed, write: () => '[web](§https:/corpus.test/page)'},
  {kind: 'web-three-slashes', codes: malformed, write: () => '[web](§https:///corpus.test/page)'},
  {kind: 'scheme-misspelt', codes: malformed, write: () => '[web](§htps://corpus.test/page)'},
  {
    kind: 'web-without-scheme',
    codes: ['address-malformed', 'route-missing', 'file-missing'],
    write: () => '[web](§www.corpus.test/page)',
  },
  {
    kind: 'path-with-bad-escape',
    codes: ['address-malformed', 'route-missing', 'file-missing'],
    needs: 'no-build',
    write: () => '[escape](§/manual/%zz)',
  },
  {
    kind: 'path-with-backslashes',
    codes: ['address-malformed', 'route-missing', 'file-missing', 'letter-case'],
    needs: 'no-build',
    write: () => '[windows](§..\\setup\\02-configure.md)',
  },
  {
    kind: 'own-machine-by-name',
    codes: ownMachine,
    at: everywhere,
    write: () => '[try](§http://localhost:3000/)',
  },
  {kind: 'own-machine-by-number', codes: ownMachine, write: () => '[try](§http://127.0.0.2:8080/page)'},
  {kind: 'own-machine-ipv6', codes: ownMachine, write: () => '<a href="§http://[::1]:8080/">try</a>'},
  {kind: 'own-machine-bare', codes: ownMachine, write: () => 'Open §http://localhost:3000/manual then.'},
  {kind: 'link-empty', codes: ['link-empty'], at: everywhere, write: () => '[words](§)'},
  {kind: 'link-empty-in-brackets', codes: ['link-empty'], write: () => '[words](<§>)'},
  {kind: 'link-empty-in-html', codes: ['link-empty'], write: () => '<a href="§">words</a>'},
  {
    kind: 'definition-empty',
    codes: ['link-empty'],
    write: ({n}) => `[words][¤empty ${n}]\n\n[empty ${n}]: <§>`,
  },
  {
    kind: 'definition-broken',
    codes: ['file-missing'],
    at: ['doc', 'doc-fr', 'version', 'team'],
    write: ({n}) => `[words][¤broken ${n}] and [¤broken ${n}]\n\n[broken ${n}]: §./broken.md 'title'`,
  },
  {
    kind: 'definition-twice',
    codes: ['definition-duplicate'],
    write: ({n, file}) =>
      `[words][twice ${n}]\n\n[twice ${n}]: ${file('index.md')}\n[Twice ${n}]: §${file('setup/02-configure.md')}`,
  },
  {
    kind: 'definition-twice-the-same',
    codes: ['definition-duplicate'],
    write: ({n, file}) =>
      `[words][same ${n}]\n\n[same ${n}]: ${file('index.md')}\n[same ${n}]: §${file('index.md')}`,
  },
  {
    kind: 'definition-unused',
    codes: ['definition-unused'],
    at: ['doc', 'doc-fr', 'version', 'team'],
    write: ({n}) => `Nobody asks.\n\n[unused ${n}]: §/manual/setup/configure`,
  },
];
