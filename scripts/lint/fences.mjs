// @ts-check
/**
 * The fences between rooms, one entry per room: what its files may not import, and why. Static and dynamic imports
 * alike. The table they enforce stands in ARCHITECTURE.md.
 */

/** @typedef {{room: string, files: string[], never: {what: string, imports: string, why: string}[]}} Fence */

const fromRoom = (/** @type {string} */ room) => `(^|/)${room}(/|$)`;
const nodeBuiltins = '^(node:|(fs|path|os|child_process|http|https|crypto|process|url)$)';
const docusaurus = '^(@docusaurus/|@theme|@generated/)';
const react = '^(react|react-dom)(/|$)';

const pure = [
  {what: 'React', imports: react, why: 'the core is pure: it knows no page'},
  {what: 'Docusaurus', imports: docusaurus, why: 'the core is pure: it knows no site'},
  {what: 'Node', imports: nodeBuiltins, why: 'the core is pure: input and output belong to the shells'},
  {what: 'MSAL', imports: '^@azure/', why: 'only src/auth talks to MSAL'},
  {what: 'components', imports: fromRoom('components'), why: 'nothing above may import from below'},
  {what: 'auth', imports: fromRoom('auth'), why: 'nothing above may import from below'},
  {what: 'scripts', imports: fromRoom('scripts'), why: 'nothing above may import from below'},
  {what: 'theme', imports: fromRoom('theme'), why: 'nothing above may import from below'},
];

/** @type {Fence[]} */
export const rooms = [
  {
    room: 'core/entra',
    files: ['src/core/entra/**/*.ts'],
    never: [
      ...pure,
      {what: 'contracts', imports: fromRoom('contracts'), why: 'the vocabulary knows no integration'},
      {what: 'checks', imports: fromRoom('checks'), why: 'the vocabulary knows no rule'},
      {what: 'diagnosis', imports: fromRoom('diagnosis'), why: 'the vocabulary knows no rule'},
      {what: 'messages', imports: fromRoom('messages'), why: 'the vocabulary knows no language'},
      {
        what: 'the practice tenant',
        imports: fromRoom('practice-tenant'),
        why: 'nothing above may import from below',
      },
    ],
  },
  {
    room: 'core/contracts',
    files: ['src/core/contracts/**/*.ts'],
    never: [
      ...pure,
      {what: 'checks', imports: fromRoom('checks'), why: 'a contract states facts; rules read them'},
      {what: 'diagnosis', imports: fromRoom('diagnosis'), why: 'a contract states facts; rules read them'},
      {what: 'messages', imports: fromRoom('messages'), why: 'sentences about findings are no facts'},
      {
        what: 'the practice tenant',
        imports: fromRoom('practice-tenant'),
        why: 'nothing above may import from below',
      },
    ],
  },
  {
    room: 'core/checks and core/diagnosis',
    files: ['src/core/checks/**/*.ts', 'src/core/diagnosis/**/*.ts'],
    never: [
      ...pure,
      {
        what: 'messages',
        imports: fromRoom('messages'),
        why: 'rules return codes; words come later, per language',
      },
      {
        what: 'the practice tenant',
        imports: fromRoom('practice-tenant'),
        why: 'a rule shared by server and checker would confirm itself',
      },
    ],
  },
  {
    room: 'core/messages',
    files: ['src/core/messages/**/*.ts'],
    never: [
      ...pure,
      {what: 'contracts', imports: fromRoom('contracts'), why: 'sentences take their facts as arguments'},
      {
        what: 'the practice tenant',
        imports: fromRoom('practice-tenant'),
        why: 'nothing above may import from below',
      },
    ],
  },
  {
    room: 'practice-tenant',
    files: ['src/practice-tenant/**/*.ts'],
    never: [
      ...pure,
      {
        what: 'checks',
        imports: fromRoom('checks'),
        why: 'a rule shared by server and checker would confirm itself',
      },
      {
        what: 'diagnosis',
        imports: fromRoom('diagnosis'),
        why: 'a rule shared by server and checker would confirm itself',
      },
    ],
  },
  {
    room: 'auth',
    files: ['src/auth/**/*.ts'],
    never: [
      {what: 'components', imports: fromRoom('components'), why: 'auth returns evidence; widgets show it'},
      {what: 'theme', imports: fromRoom('theme'), why: 'auth knows no site'},
      {what: 'scripts', imports: fromRoom('scripts'), why: 'scripts run in Node, auth in the page'},
      {what: 'Docusaurus', imports: docusaurus, why: 'auth knows no site'},
      {what: 'React', imports: react, why: 'auth returns evidence; widgets show it'},
      {what: 'Node', imports: nodeBuiltins, why: 'auth runs in the page'},
    ],
  },
  {
    room: 'components',
    files: ['src/components/**/*.{ts,tsx}'],
    never: [
      {
        what: 'Docusaurus',
        imports: docusaurus,
        why: 'widgets must be able to hydrate alone: they take props, or read the site context',
      },
      {what: 'scripts', imports: fromRoom('scripts'), why: 'scripts run in Node, widgets in the page'},
      {what: 'Node', imports: nodeBuiltins, why: 'widgets run in the page'},
      {what: 'MSAL', imports: '^@azure/', why: 'only src/auth talks to MSAL'},
      {
        what: 'zod',
        imports: '^zod',
        why: 'it costs the page 26 kB and more; parse with a small total parser',
      },
      {what: 'theme', imports: fromRoom('theme'), why: 'the theme wraps widgets, not the reverse'},
    ],
  },
  {
    room: 'theme and pages',
    files: ['src/theme/**/*.{ts,tsx}', 'src/pages/**/*.{ts,tsx}'],
    never: [
      {what: 'auth', imports: fromRoom('auth'), why: 'only widgets sign in'},
      {what: 'MSAL', imports: '^@azure/', why: 'only src/auth talks to MSAL'},
      {what: 'scripts', imports: fromRoom('scripts'), why: 'scripts run in Node, pages in the browser'},
    ],
  },
  {
    room: 'scripts',
    files: ['scripts/**/*.{ts,mjs}'],
    never: [
      {what: 'auth', imports: '(^|/)src/auth(/(?!pages/)|$)', why: 'MSAL Browser runs in the page'},
      {what: 'components', imports: fromRoom('src/components'), why: 'commands have their own words'},
      {what: 'theme', imports: fromRoom('src/theme'), why: 'the theme belongs to the page'},
      {what: 'pages', imports: fromRoom('src/pages'), why: 'pages belong to the page'},
    ],
  },
];

/** Tests may reach where their subject may not (a component's test reads contracts; auth's test runs the tenant). */
const tests = ['**/*.test.{ts,tsx}', '**/sample-*.ts'];

export const fences = rooms.map(({room, files, never}) => ({
  files,
  ignores: tests,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: never.map(({what, imports, why}) => ({
          regex: imports,
          message: `${room} never imports ${what}: ${why}.`,
        })),
      },
    ],
    'no-restricted-syntax': [
      'error',
      ...never.map(({what, imports, why}) => ({
        selector: `ImportExpression > Literal[value=/${imports.replaceAll('/', '\\/')}/]`,
        message: `${room} never imports ${what}: ${why}.`,
      })),
    ],
  },
}));
