import type {Target} from '../evidence';
import {directoryOf} from '../routes/path';
import {decodeName, joinFile} from './local-path';
import type {Place, Resolver} from './resolver';

/** What follows the last dot, as Node's `path.extname` sees it, tells Docusaurus that a link leads to a download. */
export function hasAssetExtension(pathname: string): boolean {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 && !/\.(?:mdx?|html)$/.test(name);
}

/** A file that the build takes with it, as Docusaurus's image and link plugins find it. */
export function assetTarget(resolver: Resolver, place: Place, pathname: string): Target {
  const name = decodeName(pathname);
  if (name === undefined) return {kind: 'malformed', because: 'bad-escape'};
  return fileTarget(resolver, filesToTry(resolver, place, name));
}

/** What webpack finds for `import` and `require`, extensions left out included. */
export function importTarget(resolver: Resolver, place: Place, target: string): Target {
  const name = target.split('?', 1)[0] ?? target;
  const [file = name] = filesToTry(resolver, place, name);
  const endings = ['', '.js', '.jsx', '.ts', '.tsx', '.mjs', '.cjs', '.json', '.wasm'];
  const found = [
    ...endings.map((ending) => file + ending),
    ...endings.slice(1).map((ending) => `${file}/index${ending}`),
  ];
  const target_ = fileTarget(resolver, found);
  if (target_.kind === 'file') return target_;
  // Code need not be among the files we were told of.
  const isContent = /\.(?:mdx?|png|jpe?g|gif|svg|webp|avif|ico|pdf|mp4|webm)$/i.test(file);
  return resolver.files.isComplete || isContent ? target_ : {kind: 'unknown'};
}

function filesToTry({site}: Resolver, {file}: Place, name: string): string[] {
  if (name.startsWith('@site/')) return [joinFile('.', name.slice('@site/'.length))];
  if (name.startsWith('/')) return site.staticDirs.map((dir) => joinFile(dir, name));
  return [joinFile(directoryOf(file), name)];
}

function fileTarget({files}: Resolver, candidates: readonly string[]): Target {
  const there = candidates.find((file) => files.has(file));
  if (there !== undefined) return {kind: 'file', file: there, spelling: 'exact'};
  for (const file of candidates) {
    const like = files.like(file);
    if (like !== undefined) return {kind: 'file', file: like, spelling: 'letter-case'};
  }
  return {kind: 'missing-file', path: candidates[0] ?? ''};
}
