/**
 * Whether any test notices a mutant. One vitest stays warm; a plugin puts the wrong text in place of the right one as the
 * file is read, so that nothing on the disk changes. Tests run in rounds, the quickest first, up to the first failure.
 */
import path from 'node:path';
import {createVitest, type TestSpecification} from 'vitest/node';
import {mutated, type Mutant} from './facts/model';
import {misspeltBy} from './spelling';

/**
 * What could notice a wrong contract, the quickest first. Named one by one: a test that measures time would fail now and
 * then by itself, and would be taken for one that noticed.
 */
const rounds: readonly (readonly string[])[] = [
  ['tests/unit/evidence'],
  [
    'src/core/contracts',
    'src/core/diagnosis/catalogue',
    'src/core/checks/expectation',
    'src/practice-tenant/seed',
  ],
  [
    'scripts/sync/contracts/own-site',
    'scripts/sync/contracts/tags',
    'src/remark/reference-pages',
    'src/remark/concepts',
    'src/remark/terminal-check',
    'src/remark/command',
    'src/remark/source-notes',
    'src/remark/remark.test',
    'tests/unit/literals-in-pages',
  ],
];

export type Verdict =
  | {readonly killed: true; /** File and name of the first test that failed. */ readonly by: string}
  | {readonly killed: false};

export type Judge = {
  readonly judge: (mutant: Mutant) => Promise<Verdict>;
  readonly close: () => Promise<void>;
};

/** @throws where a test fails without any mutant: nothing could be said of mutants then */
export async function openJudge(root: string): Promise<Judge> {
  let current: Mutant | undefined;
  const vitest = await createVitest(
    'test',
    {
      root,
      config: path.join(root, 'vitest.config.mts'),
      watch: false,
      bail: 1,
      pool: 'threads',
      isolate: false,
      fileParallelism: false,
      maxWorkers: 1,
      reporters: [{}],
    },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          transform: (code, id) =>
            current && id === path.join(root, current.file) ? mutated(code, current) : undefined,
        },
      ],
    },
  );
  const specifications: TestSpecification[][] = [];
  for (const round of rounds) specifications.push(await vitest.globTestSpecifications([...round]));

  const judge = async (mutant: Mutant | undefined): Promise<Verdict> => {
    const files = [current, mutant].flatMap((one) => (one ? [path.join(root, one.file)] : []));
    current = mutant;
    for (const file of files) vitest.invalidateFile(file);
    for (const round of specifications) {
      const {testModules, unhandledErrors} = await vitest.runTestSpecifications(round);
      for (const module of testModules) {
        const file = path.relative(root, module.moduleId);
        for (const test of module.children.allTests('failed'))
          return {killed: true, by: `${file}: ${test.fullName}`};
        if (module.errors().length > 0) return {killed: true, by: `${file}: does not load`};
      }
      if (unhandledErrors.length > 0) return {killed: true, by: String(unhandledErrors[0])};
    }
    const word = mutant && (await misspeltBy(root, mutant));
    return word === undefined ? {killed: false} : {killed: true, by: `scripts/spelling.ts: ${word}`};
  };

  const without = await judge(undefined);
  if (without.killed) {
    await vitest.close();
    throw new Error(without.by);
  }
  return {judge, close: () => vitest.close()};
}
