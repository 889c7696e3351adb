/** All facts of the contracts and catalogues, and one wrong version of each. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {randomFrom} from '../../links/corpus/random';
import type {Value} from './changes';
import {families, type Family} from './families';
import type {Literal, Mutant, Neighbours} from './model';
import {pathText, readLiterals} from './read';

export type {Mutant} from './model';

const folders = ['src/core/contracts', 'src/core/diagnosis/catalogue'];

/** The list of steps says in which order they are taken. */
const orderFamily = 'step-order';

export const familyNames: readonly string[] = [...new Set([...families.map(({name}) => name), orderFamily])];

/**
 * @param root of the project
 * @param seed the same one makes the same mutants of the same files
 */
export function mutantsOf(root: string, seed: number): readonly Mutant[] {
  const read = folders
    .flatMap((folder) => sourcesIn(root, folder))
    .map((file) => readLiterals(file, readFileSync(path.join(root, file), 'utf8')));
  const facts = read.flatMap(({literals}) =>
    literals.flatMap((literal) => {
      const family = familyOf(literal);
      return family ? [{literal, family}] : [];
    }),
  );
  const valuesIn = new Map<Family, Value[]>();
  for (const {literal, family} of facts) {
    valuesIn.set(family, [...(valuesIn.get(family) ?? []), literal.value]);
  }
  return [
    ...facts.flatMap(({literal, family}) => changed(literal, family, valuesIn.get(family) ?? [], seed)),
    ...read.flatMap(({neighbours}) => neighbours.filter(({way}) => way.at(-2) === 'steps').map(exchanged)),
  ];
}

function sourcesIn(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
}

function familyOf({file, way, value}: Literal): Family | undefined {
  const where = pathText(way).replaceAll(/\[\d+\]/g, '[]');
  return families.find(
    (family) => family.file.test(file) && family.path.test(where) && (family.value?.(value) ?? true),
  );
}

function changed(literal: Literal, family: Family, others: readonly Value[], seed: number): Mutant[] {
  const {way, value, text, ...place} = literal;
  const where = pathText(way);
  const random = randomFrom(seed + sumOf(`${place.file} ${where} ${String(value)}`));
  const wrong = family.change(value, random, others);
  if (wrong === undefined || wrong === value) return [];
  return [{...place, text, path: where, family: family.name, instead: JSON.stringify(wrong)}];
}

function exchanged({way, exchanged: instead, ...place}: Neighbours): Mutant {
  return {...place, path: pathText(way), family: orderFamily, instead};
}

/** So that a fact keeps its wrong version while others come and go. */
function sumOf(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) | 0, 7);
}
