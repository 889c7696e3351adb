import type {FaultKind} from '../model';

const french = ['doc-fr'] as const;
const english = ['version', 'team'] as const;

/** Between the languages of the site, and of Microsoft's. */
export const languageFaults: readonly FaultKind[] = [
  {
    kind: 'english-page-by-address',
    codes: ['page-in-other-language'],
    at: french,
    write: ({address}) => `[installer](§${address('/manual/setup/install', 'en')})`,
  },
  {
    kind: 'english-page-in-html',
    codes: ['page-in-other-language'],
    at: french,
    write: ({raw}) => `<a href="§${raw('/manual/setup/install', 'en')}">installer</a>`,
  },
  {
    kind: 'english-page-in-component',
    codes: ['page-in-other-language'],
    at: french,
    write: ({address}) => `<Link href="§${address('/manual/setup/install', 'en')}">installer</Link>`,
  },
  {
    kind: 'english-page-bare',
    codes: ['page-in-other-language'],
    at: french,
    write: ({address}) => `Voir §${address('/manual/setup/install', 'en')} avant.`,
  },
  {
    kind: 'english-page-by-reference',
    codes: ['page-in-other-language'],
    at: french,
    write: ({address, n}) =>
      `[installer][¤langue ${n}]\n\n[langue ${n}]: §${address('/manual/setup/install', 'en')}`,
  },
  {
    kind: 'english-post-by-address',
    codes: ['page-in-other-language'],
    at: french,
    write: ({address}) => `[billet](§${address('/blog/2024/05/01/hello', 'en')})`,
  },
  {
    kind: 'french-page-by-address',
    codes: ['page-in-other-language'],
    at: english,
    write: ({address}) => `[install](§${address('/manual/setup/install', 'fr')})`,
  },
  {
    kind: 'french-page-past-the-router',
    codes: ['page-in-other-language'],
    at: english,
    write: ({raw}) => `[install](§pathname://${raw('/manual/setup/install', 'fr')})`,
  },
  {
    kind: 'french-page-by-route',
    codes: ['page-in-other-language', 'route-missing'],
    at: ['doc'],
    write: () => '[install](§/fr/manual/setup/install)',
  },
  {
    kind: 'default-language-in-route',
    codes: ['route-missing', 'page-in-other-language'],
    at: ['doc', 'doc-fr'],
    write: () => '[install](§/en/manual/setup/install)',
  },
  ...['learn.microsoft.com', 'azure.microsoft.com', 'support.microsoft.com', 'www.microsoft.com'].flatMap(
    (host): FaultKind[] => [
      {
        kind: `microsoft-english-from-french (${host})`,
        codes: ['microsoft-language'],
        at: french,
        needs: 'web',
        write: () => `[Microsoft](§https://${host}/en-us/entra/identity)`,
      },
      {
        kind: `microsoft-french-from-english (${host})`,
        codes: ['microsoft-language'],
        at: ['doc', 'version'],
        needs: 'web',
        write: () => `[Microsoft](§https://${host}/fr-fr/entra/identity)`,
      },
    ],
  ),
  {
    kind: 'microsoft-old-domain',
    codes: ['microsoft-old-domain'],
    at: ['doc', 'version'],
    needs: 'web',
    write: () => '[Microsoft](§https://docs.microsoft.com/azure/active-directory/)',
  },
  {
    kind: 'microsoft-old-domain-from-french',
    codes: ['microsoft-old-domain'],
    at: french,
    needs: 'web',
    write: () => '<§https://docs.microsoft.com/azure/active-directory/>'.replace(/[<>]/g, ''),
  },
  {
    kind: 'words-in-english',
    codes: ['words-in-other-language'],
    at: french,
    write: ({file}) =>
      `[Read the installation guide that is written for the people who run your servers](§${file('setup/01-install.mdx')})`,
  },
  {
    kind: 'words-in-french',
    codes: ['words-in-other-language'],
    at: ['version'],
    write: () =>
      '[Lire le guide d’installation qui est écrit pour les personnes qui gèrent vos serveurs](§/manual/setup/install)',
  },
];
