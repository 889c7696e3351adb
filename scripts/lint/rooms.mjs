/**
 * The rooms of the project and what each may import: the table of ARCHITECTURE.md, as the linter reads it.
 * An import that no list names is refused, with the room's reason.
 *
 * @typedef {object} Room
 * @property {string} path directory, or file, from the project's root; the longest that fits a file is its room
 * @property {string[]} may rooms that it may import
 * @property {string[]} [mayAsType] rooms whose types alone it may import
 * @property {string[]} [mayLater] rooms that it may import only by `import()`, when they are needed
 * @property {string[] | 'any'} packages npm packages and Node modules; `name/*` stands for all that begin so
 * @property {string[]} [notPackages] exceptions to `any`
 * @property {string} because what the fence protects, for whoever runs into it
 */

const reactAlone = ['react', 'react-dom', 'react-dom/*', 'clsx'];
const docusaurus = ['@docusaurus/*', '@theme/*', '@theme-original/*', '@theme-init/*'];

/** @type {Room[]} */
export const rooms = [
  {
    path: 'src/core/entra',
    may: [],
    packages: ['zod', 'zod/mini'],
    because: 'the platform’s vocabulary stands on zod alone, so that everything else can stand on it',
  },
  {
    path: 'src/core/contracts',
    may: ['src/core/entra'],
    packages: ['zod', 'zod/mini'],
    because: 'contracts are facts: they know neither the rules that judge them nor the words for the verdict',
  },
  {
    path: 'src/core/reader-scripts',
    may: ['src/core/entra', 'src/core/contracts'],
    packages: [],
    because:
      'scripts for readers are written from contracts and values alone: what they print is judged elsewhere',
  },
  {
    path: 'src/core/calendar',
    may: [],
    packages: [],
    because: 'a calendar file is written from plain events: which dates and which words come from elsewhere',
  },
  {
    path: 'src/core/handouts',
    may: ['src/core/entra', 'src/core/contracts', 'src/core/reader-scripts'],
    packages: [],
    because:
      'what is handed over comes from contracts and values that were read: how it is worded and sent comes elsewhere',
  },
  {
    path: 'src/core/health',
    may: ['src/core/contracts'],
    packages: [],
    because:
      'what the docs health page counts, it counts from plain reports: gathering and words come elsewhere',
  },
  {
    path: 'src/core/checks',
    may: ['src/core/entra', 'src/core/contracts', 'src/core/diagnosis'],
    packages: ['zod', 'zod/mini'],
    because:
      'a rule is a pure function from evidence to findings: words and reading the world come elsewhere',
  },
  {
    path: 'src/core/diagnosis',
    may: ['src/core/entra', 'src/core/contracts'],
    packages: ['zod', 'zod/mini'],
    because: 'the catalogue says which error is which: words and reading the world come elsewhere',
  },
  {
    path: 'src/core/passport',
    may: ['src/core/entra', 'src/core/checks', 'src/core/diagnosis'],
    packages: [],
    because:
      'a passport holds evidence and has the rules judge it again: words, files and the clock come elsewhere',
  },
  {
    path: 'src/core/messages',
    may: [],
    mayAsType: ['src/core/checks', 'src/core/diagnosis'],
    packages: [],
    because: 'sentences know the codes’ types only: they load in one language, with nothing else behind them',
  },
  {
    path: 'src/practice-tenant',
    may: ['src/core/entra', 'src/core/contracts'],
    packages: ['jose'],
    because:
      'a server that shared its rules with the checks would let a wrong rule confirm itself: it shares contracts only',
  },
  {
    // The half of `auth` that runs the practice tenant; the other half loads it when practice begins.
    path: 'src/auth/practice.ts',
    may: ['src/auth', 'src/core', 'src/practice-tenant'],
    packages: ['@azure/msal-browser', 'zod/mini'],
    because:
      'sign-in gathers evidence: showing it is for components, which import auth and not the other way',
  },
  {
    // Loaded when the registration check is practised: it stands for Microsoft Graph.
    path: 'src/auth/practice-graph.ts',
    may: ['src/auth', 'src/core', 'src/practice-tenant'],
    packages: [],
    because:
      'what stands for Microsoft Graph in practice answers requests: showing the answers is for components',
  },
  {
    // Bundled alone, as static pages of their own.
    path: 'src/auth/pages',
    may: ['src/auth', 'src/core', 'src/practice-tenant'],
    packages: ['@azure/msal-browser/*', 'zod/mini'],
    because:
      'the static pages carry the redirect bridge and the practice tenant, and nothing of the site’s widgets',
  },
  {
    path: 'src/auth',
    may: ['src/core'],
    mayAsType: ['src/practice-tenant'],
    mayLater: ['src/practice-tenant', 'src/auth/practice.ts', 'src/auth/practice-graph.ts'],
    packages: ['@azure/msal-browser', 'zod/mini'],
    because:
      'sign-in gathers evidence and shows nothing: components import it, and the practice tenant loads only when practice begins',
  },
  {
    path: 'src/components',
    may: ['src/core', 'src/auth'],
    packages: [...reactAlone, 'diff', 'zod/mini'],
    because: 'a widget knows neither Docusaurus nor Node, so that it can be shown and hydrated alone',
  },
  {
    path: 'src/theme',
    may: ['src/components'],
    packages: [...docusaurus, ...reactAlone, '@fontsource-variable/*'],
    because:
      'the theme hands Docusaurus’s data to components; what a widget does (sign in, check) is the widget’s affair',
  },
  {
    path: 'src/pages',
    may: ['src/components', 'src/core/contracts'],
    packages: [...docusaurus, ...reactAlone],
    because: 'a page lays components out; what a widget does (sign in, check) is the widget’s affair',
  },
  {
    path: 'src/remark',
    may: ['src/core', 'src/practice-tenant', 'src/components/messages'],
    mayAsType: ['src/components'],
    packages: 'any',
    notPackages: ['@azure/msal-browser', '@azure/msal-browser/*', ...docusaurus, ...reactAlone],
    because:
      'the guide compiler runs while the site is built: it fills in data for widgets and runs none of them',
  },
  {
    path: 'scripts',
    // Of the components, only their words: plain objects. Of the guide compiler, only its drawings and what
    // it writes of error codes: plain data.
    may: [
      'src/core',
      'src/practice-tenant',
      'src/components/messages',
      'src/remark/figures',
      'src/remark/doctor-data',
      'src/remark/passport-data',
      'src/remark/inspection-data',
      'src/remark/handout-data',
      'src/remark/error-pages',
      'src/remark/guide-names',
    ],
    // What the site's build hands to them.
    mayAsType: ['src/components/NewerElsewhere', 'src/components/SectionDrift'],
    packages: 'any',
    notPackages: ['@azure/msal-browser', '@azure/msal-browser/*', ...reactAlone],
    because: 'scripts run in Node: what needs a browser (auth, components, theme, pages) stays out',
  },
];

/** Names that the bundler resolves, each by language. */
const aliases = /** @type {const} */ ({
  '@words': 'src/components/messages',
  '@home-words': 'src/components/messages',
  '@health-words': 'src/components/messages',
  '@error-page-words': 'src/components/messages',
  '@doctor-words': 'src/components/messages',
  '@passport-words': 'src/components/messages',
  '@not-found-words': 'src/components/messages',
  '@search-words': 'src/components/messages',
  '@manifest-words': 'src/components/messages',
  '@found-words': 'src/components/messages',
  '@scripts-words': 'src/components/messages',
  '@registration-words': 'src/components/messages',
  '@calendar-words': 'src/components/messages',
  '@token-words': 'src/components/messages',
  '@sentences': 'src/core/messages',
  '@finding-sentences': 'src/core/messages',
  '@errors': 'src/core/messages/en/errors',
  '@causes': 'src/core/messages/en/causes',
  // Written by the build: data, in no room.
  '@guides': 'guides.json',
  '@health': 'health.json',
  '@doctor-data': 'doctor.json',
  '@passport-data': 'passport.json',
  '@handout-data-en': 'handouts-en.json',
  '@handout-data-fr': 'handouts-fr.json',
  '@inspection-data': 'inspection.json',
  '@error-pages': 'error-pages.json',
  '@error-families': 'error-families.json',
});

/**
 * @param {string} file from the project's root, with forward slashes
 * @returns {Room | undefined} undefined outside all rooms
 */
export function roomOf(file) {
  return rooms
    .filter(({path}) => isWithin(file, path))
    .sort((a, b) => b.path.length - a.path.length)
    .at(0);
}

/**
 * @param {string} file the importing file, from the project's root
 * @param {string} specifier as written
 * @param {'static' | 'type' | 'dynamic'} kind
 * @returns {string | undefined} the sentence for an import that crosses a fence
 */
export function explainCrossing(file, specifier, kind) {
  const room = roomOf(file);
  if (!room) return undefined;
  const target = resolve(file, specifier);
  const allowed = target.package
    ? mayUsePackage(room, specifier)
    : mayImport(room, withSuffix(target.path), kind);
  return allowed ? undefined : `${room.path} may not import “${specifier}”: ${room.because}.`;
}

/**
 * @param {Room} room
 * @param {string} path
 * @param {'static' | 'type' | 'dynamic'} kind
 */
function mayImport(room, path, kind) {
  const target = roomOf(path);
  // What is in no room (an image, a JSON file of the root) is data.
  if (!target || target === room) return true;
  const lists = [
    room.may,
    ...(kind === 'type' ? [room.mayAsType ?? [], room.mayLater ?? []] : []),
    ...(kind === 'dynamic' ? [room.mayLater ?? []] : []),
  ];
  return lists.flat().some((allowed) => isWithin(path, allowed) && !isFencedWithin(room, path, allowed));
}

/**
 * Whether a longer entry of the room's own lists speaks of this path with more right.
 *
 * @param {Room} room
 * @param {string} path
 * @param {string} allowed
 */
function isFencedWithin(room, path, allowed) {
  const entries = [room.mayAsType ?? [], room.mayLater ?? []].flat();
  return entries.some((entry) => entry.length > allowed.length && isWithin(path, entry));
}

/**
 * @param {Room} room
 * @param {string} name
 */
function mayUsePackage(room, name) {
  /** @param {string} pattern */
  const fits = (pattern) =>
    pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  if (room.packages === 'any') return !(room.notPackages ?? []).some(fits);
  return room.packages.some(fits);
}

/**
 * @param {string} file
 * @param {string} specifier
 */
function resolve(file, specifier) {
  if (specifier.startsWith('.')) return {package: false, path: join(file, specifier)};
  if (specifier.startsWith('@site/')) return {package: false, path: specifier.slice('@site/'.length)};
  for (const [alias, path] of Object.entries(aliases)) if (specifier === alias) return {package: false, path};
  return {package: true, path: specifier};
}

/**
 * @param {string} file
 * @param {string} relative
 */
function join(file, relative) {
  return new URL(relative, `file:///${file}`).pathname.slice(1);
}

/**
 * A room that is one file is written without its suffix in imports.
 *
 * @param {string} path
 */
function withSuffix(path) {
  return rooms.some((room) => room.path === `${path}.ts`) ? `${path}.ts` : path;
}

/**
 * @param {string} path
 * @param {string} place
 */
function isWithin(path, place) {
  return path === place || path.startsWith(`${place}/`);
}
