/** Every fence rejects what it says it rejects: by the linter (imports), and by the compiler (globals). */
import path from 'node:path';
import {ESLint} from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import {describe, expect, it} from 'vitest';
import {fences} from '../../scripts/lint/fences.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const linter = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [tseslint.configs.base, ...fences.map((fence) => ({...fence, files: [...fence.files]}))],
});

async function messages(file: string, code: string): Promise<string> {
  const results = await linter.lintText(code, {filePath: path.join(root, file)});
  return results.flatMap((result) => result.messages.map(({message}) => message)).join('\n');
}

describe('the fences between rooms', () => {
  it.each([
    ['src/core/entra/x.ts', '../contracts/labels', 'core/entra never imports contracts'],
    ['src/core/entra/x.ts', 'react', 'core/entra never imports React'],
    ['src/core/contracts/x.ts', '../checks/finding', 'core/contracts never imports checks'],
    ['src/core/contracts/x.ts', '../messages/en', 'core/contracts never imports messages'],
    ['src/core/checks/x.ts', '../messages/en', 'core/checks and core/diagnosis never imports messages'],
    ['src/core/checks/x.ts', 'node:fs', 'core/checks and core/diagnosis never imports Node'],
    [
      'src/core/diagnosis/x.ts',
      '../../practice-tenant',
      'core/checks and core/diagnosis never imports the practice tenant',
    ],
    ['src/core/messages/x.ts', '../contracts/labels', 'core/messages never imports contracts'],
    ['src/core/messages/x.ts', 'react-dom', 'core/messages never imports React'],
    ['src/practice-tenant/x.ts', '../core/checks', 'practice-tenant never imports checks'],
    ['src/practice-tenant/x.ts', '../core/diagnosis/explain', 'practice-tenant never imports diagnosis'],
    ['src/auth/x.ts', '../components/site', 'auth never imports components'],
    ['src/auth/x.ts', '@docusaurus/Link', 'auth never imports Docusaurus'],
    ['src/components/X/index.tsx', '@docusaurus/Link', 'components never imports Docusaurus'],
    ['src/components/X/index.tsx', '@theme/Heading', 'components never imports Docusaurus'],
    ['src/components/X/index.tsx', '../../../scripts/site/environment', 'components never imports scripts'],
    ['src/components/X/index.tsx', 'node:path', 'components never imports Node'],
    ['src/components/X/index.tsx', '@azure/msal-browser', 'components never imports MSAL'],
    ['src/components/X/index.tsx', 'zod', 'components never imports zod'],
    ['src/theme/X.tsx', '../auth', 'theme and pages never imports auth'],
    ['src/pages/x.tsx', '../auth', 'theme and pages never imports auth'],
    ['scripts/x.ts', '../src/auth', 'scripts never imports auth'],
    ['scripts/x.ts', '../src/components/site', 'scripts never imports components'],
    ['scripts/x.ts', '../src/theme/Root', 'scripts never imports theme'],
  ])('%s may not import %s', async (file, target, message) => {
    expect(await messages(file, `import x from '${target}'; export default x;`)).toContain(message);
    expect(await messages(file, `export default import('${target}');`)).toContain(message);
  });

  it.each([
    ['src/core/checks/x.ts', '../contracts/schema'],
    ['src/practice-tenant/x.ts', '../core/contracts/schema'],
    ['src/auth/x.ts', '@azure/msal-browser'],
    ['src/components/X/index.tsx', '../../auth'],
    ['src/theme/X.tsx', '@site/src/components/site'],
    ['scripts/x.ts', '../src/core/contracts/integrations'],
  ])('%s may import %s', async (file, target) => {
    expect(await messages(file, `import x from '${target}'; export default x;`)).toBe('');
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
  const rooms = ['src/core', 'src/practice-tenant'];
  it.each(
    rooms.flatMap((room) => ['window', 'document', 'process', 'Buffer'].map((name) => [room, name] as const)),
  )('%s knows no %s', (room, name) => {
    expect(compile(room, `export const x = ${name};`)).toContain(`Cannot find name '${name}'`);
  });

  it.each(rooms)('%s knows URL and crypto', (room) => {
    expect(compile(room, "export const x = [new URL('https://a.example'), crypto.subtle];")).toBe('');
  });
});
