/** Every fence rejects what it says it rejects: by the linter (imports), and by the compiler (globals). */
import path from 'node:path';
import {ESLint} from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import {describe, expect, it} from 'vitest';
import {rooms} from '../../scripts/lint/rooms.mjs';

const root = path.resolve(import.meta.dirname, '../..');
// The project's own configuration; its typed rules cannot judge a file that does not exist.
const linter = new ESLint({cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked]});

/** What the fences say of a file that would stand there. */
async function crossings(file: string, code: string): Promise<string[]> {
  const results = await linter.lintText(code, {filePath: path.join(root, file)});
  const all = results.flatMap(({messages}) => messages);
  expect(all.filter(({fatal}) => fatal)).toEqual([]);
  return all.filter(({ruleId}) => ruleId === 'rooms/imports').map(({message}) => message);
}

/** Each way to reach another module at run time. */
const reaches = (target: string) => [
  `import x from '${target}'; console.log(x);`,
  `export * from '${target}';`,
  `export {x} from '${target}';`,
  `void import('${target}');`,
];

describe('the fences between rooms', () => {
  const forbidden: [file: string, target: string, because: string][] = [
    ['src/core/entra/x.ts', '../contracts/labels', 'stands on zod alone'],
    ['src/core/entra/x.ts', 'react', 'stands on zod alone'],
    ['src/core/contracts/x.ts', '../checks/finding', 'contracts are facts'],
    ['src/core/contracts/integrations/x.ts', '../../messages/en', 'contracts are facts'],
    ['src/core/checks/x.ts', '../messages/en', 'pure function from evidence to findings'],
    ['src/core/checks/x.ts', '@sentences', 'pure function from evidence to findings'],
    ['src/core/checks/rules/x.ts', 'node:fs', 'pure function from evidence to findings'],
    ['src/core/diagnosis/x.ts', '../messages/fr', 'the catalogue says which error is which'],
    ['src/core/diagnosis/x.ts', '../../practice-tenant', 'the catalogue says which error is which'],
    ['src/core/reader-scripts/x.ts', '../checks', 'what they print is judged elsewhere'],
    ['src/core/handouts/x.ts', '../messages/en', 'how it is worded and sent comes elsewhere'],
    ['src/core/calendar/x.ts', '../contracts/labels', 'written from plain events'],
    ['src/core/health/x.ts', '../messages/en', 'it counts from plain reports'],
    ['src/core/health/x.ts', 'node:fs', 'it counts from plain reports'],
    ['src/core/passport/x.ts', '../messages/en', 'words, files and the clock come elsewhere'],
    ['src/core/passport/x.ts', '../contracts/integrations', 'words, files and the clock come elsewhere'],
    ['src/core/messages/en/x.ts', '../../contracts/labels', 'know the codes’ types only'],
    ['src/core/messages/en/x.ts', '../../checks/finding', 'know the codes’ types only'],
    ['src/core/messages/x.ts', 'react', 'know the codes’ types only'],
    ['src/practice-tenant/x.ts', '../core/checks/finding', 'let a wrong rule confirm itself'],
    ['src/practice-tenant/token/x.ts', '../../core/diagnosis/explain', 'let a wrong rule confirm itself'],
    ['src/auth/practice.ts', '../components/site', 'showing it is for components'],
    ['src/auth/practice-graph.ts', '../components/site', 'showing the answers is for components'],
    ['src/auth/pages/x.ts', '../../components/site', 'nothing of the site’s widgets'],
    ['src/auth/x.ts', '../components/site', 'gathers evidence and shows nothing'],
    ['src/auth/x.ts', '@docusaurus/Link', 'gathers evidence and shows nothing'],
    ['src/components/X/index.tsx', '../../../scripts/site/environment', 'knows neither Docusaurus nor Node'],
    ['src/components/X/index.tsx', '@docusaurus/Link', 'knows neither Docusaurus nor Node'],
    ['src/components/X/index.tsx', '@theme/Heading', 'knows neither Docusaurus nor Node'],
    ['src/components/X/index.tsx', '@azure/msal-browser', 'knows neither Docusaurus nor Node'],
    ['src/components/X/index.tsx', 'node:path', 'knows neither Docusaurus nor Node'],
    ['src/components/X/index.tsx', 'zod', 'knows neither Docusaurus nor Node'],
    ['src/theme/X.tsx', '../auth', 'the theme hands Docusaurus’s data to components'],
    ['src/theme/X.tsx', '@site/src/auth/session', 'the theme hands Docusaurus’s data to components'],
    ['src/pages/x.tsx', '../auth', 'a page lays components out'],
    ['src/pages/x.tsx', '../core/messages/en', 'a page lays components out'],
    ['src/remark/x.ts', '../components/SignInCheck', 'runs none of them'],
    ['src/remark/tags/x.ts', '../../auth', 'runs none of them'],
    ['scripts/x.ts', '../src/auth', 'what needs a browser'],
    ['scripts/site/x.ts', '../../src/components/site', 'what needs a browser'],
    ['scripts/x.ts', '../src/theme/Root', 'what needs a browser'],
    ['scripts/x.mjs', '../src/pages/index', 'what needs a browser'],
  ];

  it.each(forbidden)('%s may not import %s', async (file, target, because) => {
    for (const code of reaches(target)) {
      expect(await crossings(file, code), code).toEqual([expect.stringContaining(because)]);
    }
  });

  it('tries every room', () => {
    const tried = new Set(
      forbidden.map(([, , because]) => rooms.find((room) => room.because.includes(because))),
    );
    expect(rooms.filter((room) => !tried.has(room)).map(({path: room}) => room)).toEqual([]);
  });

  it.each([
    ['src/core/checks/x.ts', "import {a} from '../contracts/schema'; console.log(a);"],
    ['src/core/messages/en/x.ts', "import type {A} from '../../checks/finding'; export const a: A = 1;"],
    ['src/practice-tenant/token/x.ts', "import {a} from '../pages/consent'; console.log(a);"],
    ['src/auth/x.ts', "import {a} from '@azure/msal-browser'; console.log(a);"],
    ['src/auth/x.ts', "import type {A} from '../practice-tenant/seed'; export const a: A = 1;"],
    ['src/auth/x.ts', "void import('./practice');"],
    ['src/components/X/index.tsx', "void import('../../auth');"],
    ['src/components/X/index.tsx', "import styles from './styles.module.css'; console.log(styles);"],
    ['src/theme/X.tsx', "import {a} from '@site/src/components/site'; console.log(a);"],
    ['scripts/x.ts', "import {a} from '../src/core/contracts/integrations'; console.log(a);"],
    ['src/core/checks/x.test.ts', "import {a} from '../../practice-tenant'; console.log(a);"],
  ])('%s may: %s', async (file, code) => {
    expect(await crossings(file, code)).toEqual([]);
  });

  it('lets auth reach the practice tenant only when practice begins', async () => {
    const told = [expect.stringContaining('loads only when practice begins')];
    expect(await crossings('src/auth/x.ts', "import {a} from './practice'; console.log(a);")).toEqual(told);
    expect(await crossings('src/auth/x.ts', "import {a} from '../practice-tenant'; console.log(a);")).toEqual(
      told,
    );
  });
});

/** What the compiler says of a file that would stand in that room. */
function compile(room: string, code: string): string {
  const configFile = path.join(root, room, 'tsconfig.json');
  const {config} = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)) as {config: unknown};
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configFile));
  const file = path.join(root, room, 'fence-probe.ts');
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) =>
    name === file ? ts.createSourceFile(name, code, language) : readSource(name, language);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .join('\n');
}

describe('the compiler’s fences', () => {
  const pure = ['src/core', 'src/practice-tenant'];
  it.each(
    pure.flatMap((room) => ['window', 'document', 'process', 'Buffer'].map((name) => [room, name] as const)),
  )(
    '%s knows no %s',
    (room, name) => {
      expect(compile(room, `export const x = ${name};`)).toContain(`Cannot find name '${name}'`);
    },
    30_000,
  );

  it.each(pure)(
    '%s knows URL and crypto',
    (room) => {
      expect(compile(room, "export const x = [new URL('https://a.example'), crypto.subtle];")).toBe('');
    },
    30_000,
  );
});
