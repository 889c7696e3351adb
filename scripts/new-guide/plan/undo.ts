/** Takes a guide out again: its own files, and its entries in the files that know every guide. */
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {registrationsOf} from '../registry/registrations';
import {acceptedFile, ownFiles} from './plan';
import {fingerprint, ofNobodyElse, readRecord, recordFromContract, recordPath} from './record';
import {readIfThere, type Writing} from './write-all';

export type Undoing = {
  readonly writings: readonly Writing[];
  /** Files of the guide that are not as the command wrote them: somebody’s work. */
  readonly edited: readonly string[];
};

/** @returns undefined where there is no such guide */
export async function planUndo(id: string, root: string): Promise<Undoing | undefined> {
  const record = readRecord(root, id);
  const known = record ?? recordFromContract(id);
  if (!known) return undefined;
  const own = ownFiles(id).flatMap((path) => {
    const before = readIfThere(join(root, path));
    return before === undefined ? [] : [{path, before, after: undefined}];
  });
  const shared = registrationsOf({
    id,
    resource: known.resource,
    permissions: ofNobodyElse(id, known.resource, known.permissions),
    names: known.names,
  });
  const config = await resolveConfig(join(root, 'package.json'));
  const changed = await Promise.all(
    shared.map(async ({file, remove}): Promise<Writing> => {
      const before = readIfThere(join(root, file)) ?? '';
      const after = remove(before);
      const formatted = /\.(?:ts|json)$/.test(file)
        ? await format(after, {...config, filepath: join(root, file)})
        : after;
      return {path: file, before, after: formatted};
    }),
  );
  const note = readIfThere(join(root, recordPath(id)));
  return {
    writings: [
      ...own,
      ...changed.filter(({before, after}) => before !== after),
      ...(note === undefined ? [] : [{path: recordPath(id), before: note, after: undefined}]),
    ],
    // What was accepted follows the pages: by itself it is nobody’s work.
    edited: own
      .filter(({path, before}) => path !== acceptedFile(id) && known.files[path] !== fingerprint(before))
      .map(({path}) => path),
  };
}
