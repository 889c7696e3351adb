import type {SiteIndex} from '../evidence';
import {baseName, directoryOf, stem} from '../routes/path';
import {closest} from './closeness';
import {filesByName} from './site-names';

const pictures = new Set(['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg']);

/** More files of one name than this say too little about which was meant. */
const manyNamesakes = 100;

/**
 * The file that a link to a missing picture, download or partial meant: of the same name elsewhere, of nearly its name
 * in its folder, or a picture of its name that was converted.
 */
export function fileNear(path: string, index: SiteIndex): string | undefined {
  const names = filesByName(index);
  const name = baseName(path).toLowerCase();
  const namesakes = names.exact(name);
  if (namesakes.length > manyNamesakes) return undefined;
  if (namesakes.length > 0) return closest(path, namesakes, (file) => file);
  const beside = (files: readonly string[]): readonly string[] =>
    files.filter(
      (file) => directoryOf(file) === directoryOf(path) && isLike(extensionOf(file), extensionOf(path)),
    );
  const mistyped = beside(names.near(name));
  if (mistyped.length > 0) return closest(path, mistyped, (file) => file);
  const converted = endingsLike(extensionOf(name)).flatMap((ending) =>
    names.exact(`${stem(name)}.${ending}`),
  );
  return closest(path, beside(converted), (file) => file);
}

function isLike(a: string, b: string): boolean {
  return a === b || endingsLike(a).includes(b);
}

function endingsLike(extension: string): string[] {
  return pictures.has(extension) ? [...pictures].filter((each) => each !== extension) : [];
}

function extensionOf(file: string): string {
  const name = baseName(file);
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
