/** Who does each step, what can prove it, and where its corrections stand: against what was written down apart. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {describe, expect, it} from 'vitest';
import {integrations} from '../../../src/core/contracts/integrations';
import {integrationId} from '../../../src/core/contracts/schema';
import {readEvidence} from './read';

const root = path.resolve(import.meta.dirname, '../../..');
const steps = z.partialRecord(integrationId, z.array(z.string()));
const byContract = Object.values(integrations);

type Group = {readonly why: string; readonly steps: z.infer<typeof steps>};

/** One row for each step of each contract that a group names. */
function casesOf<K extends string>(groups: readonly (Group & Readonly<Record<K, string>>)[], key: K) {
  return groups.flatMap((group) =>
    byContract.flatMap((contract) =>
      (group.steps[contract.id] ?? []).map((id) => ({
        contract,
        id,
        name: contract.id,
        expected: group[key],
        why: group.why,
      })),
    ),
  );
}

const stepOf = (contract: (typeof byContract)[number], id: string) =>
  contract.steps.find((step) => step.id === id);

describe('a step is done by the least role that may', () => {
  const rows = readEvidence('roles', z.strictObject({role: z.string(), why: z.string(), steps}));
  it.each(casesOf(rows, 'role'))('$name, $id: $expected', ({contract, id, expected}) => {
    expect(stepOf(contract, id)?.role).toBe(expected);
  });
});

describe('a step is proved by what can see it', () => {
  const rows = readEvidence('proofs', z.strictObject({proof: z.string(), why: z.string(), steps}));
  it.each(casesOf(rows, 'proof'))('$name, $id: $expected', ({contract, id, expected}) => {
    expect(stepOf(contract, id)?.check).toBe(expected);
  });
});

describe('a step that is not for everybody', () => {
  const rows = readEvidence(
    'optional-steps',
    z.strictObject({step: z.string(), contract: integrationId, why: z.string()}),
  );
  // A new guide has no evidence yet: see `contracts.test.ts`.
  const written = byContract.filter(({id}) =>
    existsSync(path.join(root, 'tests/evidence/contracts', `${id}.json`)),
  );
  it.each(written)('$id: those that were written down, and no others', ({id, steps: all}) => {
    const optional = all.filter(({required}) => !required).map((step) => step.id);
    expect(optional).toEqual(rows.filter(({contract}) => contract === id).map(({step}) => step));
  });
});

describe('a correction that stands in a section', () => {
  const pages = byContract.flatMap(({id, corrections}) =>
    ['docs', 'i18n/fr/docusaurus-plugin-content-docs/current'].flatMap((folder) =>
      correctionsIn(path.join(root, folder, 'guides', `${id}.mdx`)).map(({correction, section}) => ({
        folder,
        correction,
        section,
        step: corrections.find((entry) => entry.id === correction)?.step,
        isStep: integrations[id].steps.some((step) => step.id === section),
      })),
    ),
  );
  it.each(pages.filter(({isStep}) => isStep))(
    '$folder: $correction concerns the step $section',
    ({step, section}) => {
      expect(step).toBe(section);
    },
  );
});

function correctionsIn(file: string): readonly {readonly correction: string; readonly section: string}[] {
  let section = '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      section = /^## .*\{\/\* #([\w-]+) \*\/\}/.exec(line)?.[1] ?? section;
      return [...line.matchAll(/<Corrections id="([\w-]+)"\/>/g)].map(([, correction = '']) => ({
        correction,
        section,
      }));
    });
}
