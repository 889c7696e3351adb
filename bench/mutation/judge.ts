/**
 * Whether any test notices a mutant. One vitest stays warm; a plugin puts the wrong text in place of the right one as the
 * file is read, so that nothing on the disk changes. Tests run in rounds, the quickest first, up to the first failure.
 */
import path from 'node:path';
import {createVitest, type TestRunResult, type TestSpecification, type Vitest} from 'vitest/node';
import {mutated, type Mutant} from './facts/model';
import {misspeltBy} from './spelling';
import configuration, {unitTests} from '../../vitest.config.mjs';

/** Tests that compare contracts with what was read of the world: together, because they are quick. */
const quick = ['tests/unit/evidence'];

/**
 * What else could notice a wrong contract, one file after the other. Named one by one: a test that measures time would
 * fail now and then by itself, and would be taken for one that noticed.
 */
const others = [
  'src/core/contracts/catalogue',
  'src/core/contracts/integrations/',
  'src/core/contracts/validate',
  'src/core/contracts/facts',
  'src/core/contracts/changes',
  'src/core/contracts/terms',
  'src/core/contracts/permission-reference',
  'src/core/contracts/role-coverage',
  'src/core/diagnosis/catalogue',
  'src/core/checks/expectation',
  'src/practice-tenant/seed',
  'src/remark/reference-pages',
  'src/remark/terminal-check',
  'src/remark/command',
  'src/remark/remark.test',
  'scripts/sync/contracts/own-site',
  'tests/unit/literals-in-pages',
];

export type Verdict =
  | {readonly killed: true; /** File and name of the first test that failed. */ readonly by: string}
  | {readonly killed: false};

export type Judge = {
  readonly judge: (mutant: Mutant) => Promise<Verdict>;
  /** @throws where a test fails without any mutant: what was judged meanwhile is worth nothing then */
  readonly requirePeace: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** @throws where a test fails without any mutant: nothing could be said of mutants then */
export async function openJudge(root: string): Promise<Judge> {
  let current: Mutant | undefined;
  let misplaced: unknown;
  /** Files that were read with something wrong in them. */
  const read = new Set<string>();
  const {resolve, oxc, test: {testTimeout, hookTimeout} = {}} = configuration;
  const vitest = await createVitest(
    'test',
    {
      root,
      // Of the projects in the file, each would have plugins of its own.
      config: false,
      include: [...unitTests],
      ...(testTimeout !== undefined && {testTimeout}),
      ...(hookTimeout !== undefined && {hookTimeout}),
      watch: false,
      pool: 'threads',
      isolate: false,
      fileParallelism: false,
      maxWorkers: 1,
      reporters: [{}],
    },
    {
      ...(resolve && {resolve}),
      ...(oxc !== undefined && {oxc}),
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          transform(code, id) {
            if (!current || id !== path.join(root, current.file)) return undefined;
            read.add(current.file);
            try {
              return mutated(code, current);
            } catch (error) {
              // Somebody is writing in the file: its tests would fail, and none would have noticed anything.
              misplaced = error;
              return undefined;
            }
          },
        },
      ],
    },
  );
  const rounds: TestSpecification[][] = [await vitest.globTestSpecifications(quick)];
  for (const file of others) rounds.push(await vitest.globTestSpecifications([file]));

  const judge = async (mutant: Mutant | undefined): Promise<Verdict> => {
    const files = [current, mutant].flatMap((one) => (one ? [path.join(root, one.file)] : []));
    current = mutant;
    for (const file of files) vitest.invalidateFile(file);
    // Whole rounds: a run that is broken off may still keep what it was reading, and pass it on to the next mutant.
    for (const round of rounds) {
      forgetModules(vitest);
      const by = failedIn(await vitest.runTestSpecifications(round), round, root);
      if (misplaced instanceof Error) throw misplaced;
      if (by !== undefined) return {killed: true, by};
    }
    const word = mutant && (await misspeltBy(root, mutant));
    if (word !== undefined) return {killed: true, by: `scripts/spelling.ts: ${word}`};
    // Where none was ever read, tests have nothing to notice.
    if (mutant && read.size === 0) throw new Error(`${mutant.file}: no test has read it`);
    return {killed: false};
  };

  const requirePeace = async () => {
    const without = await judge(undefined);
    if (without.killed) throw new Error(without.by);
  };
  await requirePeace().catch(async (error: unknown) => {
    await vitest.close();
    throw error;
  });
  return {judge, requirePeace, close: () => vitest.close()};
}

/** A worker that is used again keeps what it has loaded; packages may stay, our own modules must be loaded anew. */
function forgetModules({projects, watcher}: Vitest): void {
  for (const {vite} of projects) {
    for (const {moduleGraph} of Object.values(vite.environments)) {
      for (const file of moduleGraph.fileToModulesMap.keys()) {
        if (!file.includes('/node_modules/')) watcher.invalidates.add(file);
      }
    }
  }
}

/** @returns file and name of the first test that failed, or of what kept the tests from running */
function failedIn(
  {testModules, unhandledErrors}: TestRunResult,
  round: readonly TestSpecification[],
  root: string,
): string | undefined {
  // A result also repeats how the files of earlier runs ended.
  const ran = new Set(round.map(({moduleId}) => moduleId));
  for (const module of testModules.filter(({moduleId}) => ran.has(moduleId))) {
    const file = path.relative(root, module.moduleId);
    for (const test of module.children.allTests('failed')) return `${file}: ${test.fullName}`;
    if (module.errors().length > 0) return `${file}: does not load`;
  }
  return unhandledErrors.length > 0 ? String(unhandledErrors[0]) : undefined;
}
