import {everywhere, type Kind} from '../model';

/** Right addresses that a hasty pattern refuses. The public ones are asked by nobody: tests run offline. */
export const rightAddresses: readonly Kind[] = [
  {kind: 'mail', at: everywhere, write: () => '[write](mailto:a.b+c@corpus.example)'},
  {
    kind: 'mail-with-headers',
    write: () =>
      '[write](mailto:a@corpus.example,b@corpus.example?subject=Hi%20all&cc=c@corpus.example&body=x)',
  },
  {kind: 'mail-without-address-but-to', write: () => '[write](mailto:?to=a@corpus.example&subject=x)'},
  {kind: 'mail-bare', write: () => 'Ask help@corpus.example first.'},
  {kind: 'phone', at: everywhere, write: () => '[call](tel:+33-1-23-45-67-89)'},
  {kind: 'phone-with-extension', write: () => '[call](tel:+1-201-555-0123;ext=7)'},
  {kind: 'text-message', write: () => '[text](sms:+33123456789)'},
  {kind: 'other-scheme', write: () => '[editor](vscode://file/c:/x) [settings](ms-settings:privacy)'},
  {kind: 'brackets-in-address', needs: 'web', write: () => '[web](https://corpus.test/a_(b)_(c))'},
  {kind: 'brackets-after-bare-address', needs: 'web', write: () => '(see https://corpus.test/a_(b).)'},
  {kind: 'international-host', needs: 'web', write: () => '[web](https://bücher.test/straße?q=é)'},
  {kind: 'ipv6-host', needs: 'web', write: () => '[web](https://[2001:db8::1]/)'},
  {kind: 'text-fragment', needs: 'web', write: () => '[web](https://corpus.test/a#:~:text=some%20words)'},
  {kind: 'script-route', needs: 'web', write: () => '[app](https://corpus.test/#/settings/users?x=1)'},
  {kind: 'protocol-relative', needs: 'web', write: () => '<a href="//corpus.test/page">web</a>'},
  {kind: 'localhost-in-path', needs: 'web', write: () => '[web](https://corpus.test/docs/localhost:3000)'},
  {kind: 'localhost-like', needs: 'web', write: () => '[web](https://localhost.corpus.test/)'},
  {
    kind: 'microsoft-own-language',
    needs: 'web',
    at: ['version'],
    write: () => '[Learn](https://learn.microsoft.com/en-us/entra/)',
  },
  {
    kind: 'microsoft-en-francais',
    needs: 'web',
    at: ['doc-fr'],
    write: () => '[Learn](https://learn.microsoft.com/fr-fr/entra/)',
  },
  {kind: 'microsoft-no-language', needs: 'web', write: () => '[Learn](https://learn.microsoft.com/entra/)'},
  {
    kind: 'microsoft-like',
    needs: 'web',
    at: ['doc-fr'],
    write: () => '[autre](https://microsoft.corpus.test/en-us/entra)',
  },
  {
    kind: 'microsoft-no-pages',
    needs: 'web',
    at: ['doc-fr'],
    write: () => '[portail](https://entra.microsoft.com/#home)',
  },
  {
    kind: 'same-words-in-both',
    at: ['doc-fr'],
    write: ({file}) => `[Microsoft Entra ID](${file('setup/01-install.mdx')})`,
  },
];
