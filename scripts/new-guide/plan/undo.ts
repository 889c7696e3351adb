/** Takes a guide out again: its own files, and its entries in the files that know every guide. */
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {registrationsOf} from '../registry/registrations';
import {usesVendor} from '../registry/vendor-key';
import {editOf, type Edit} from './edits';
import {otherGuides} from './other-guides';
import {acceptedFile, ownFiles} from './plan';
import {ofNobodyElse, readRecord, recordPath, type GuideRecord} from './record';
import {readIfThere, type Writing} from './write-all';

export type Undoing =
  /** There is no such guide. */
  | {readonly kind: 'nothing'}
  /**
   * There is one, and nothing shows that this command wrote it. `no-record`: it kept no note of it. `unreadable`: the note is
   * not as it writes one. `all-different`: there is a note, and not one file is as it says.
   */
  | {
      readonly kind: 'not-ours';
      readonly because: 'no-record' | 'unreadable' | 'all-different';
      readonly found: readonly string[];
    }
  | {
      readonly kind: 'ours';
      readonly writings: readonly Writing[];
      /** Files of the guide that are not as the command wrote them: somebody’s work. */
      readonly edits: readonly Edit[];
    };

type OwnFile = {readonly path: string; readonly before: string; readonly after: undefined};

export async function planUndo(id: string, root: string): Promise<Undoing> {
  const record = readRecord(root, id);
  const own = ownFiles(id).flatMap((path): OwnFile[] => {
    const before = readIfThere(join(root, path));
    return before === undefined ? [] : [{path, before, after: undefined}];
  });
  const found = own.map(({path}) => path);
  if (record === undefined || record === 'unreadable') {
    if (own.length === 0) return {kind: 'nothing'};
    return {kind: 'not-ours', because: record ?? 'no-record', found};
  }
  if (own.length > 0 && own.every(({path, before}) => record.files[path] !== before)) {
    return {kind: 'not-ours', because: 'all-different', found};
  }
  const note = readIfThere(join(root, recordPath(id)));
  return {
    kind: 'ours',
    writings: [
      ...own,
      ...(await withoutEntries(id, root, record)),
      ...(note === undefined ? [] : [{path: recordPath(id), before: note, after: undefined}]),
    ],
    // What was accepted follows the pages: by itself it is nobody’s work.
    edits: own
      .filter(({path, before}) => path !== acceptedFile(id) && record.files[path] !== before)
      .map(({path, before}) => editOf(path, record.files[path] ?? '', before)),
  };
}

/** The files that know every guide, without this one, and with all that others still need. */
async function withoutEntries(id: string, root: string, record: GuideRecord): Promise<readonly Writing[]> {
  const others = otherGuides(root, id);
  const shared = registrationsOf({
    id,
    resource: record.resource,
    permissions: ofNobodyElse(id, record.resource, record.permissions),
    names: record.names.filter((name) => !others.some((text) => text.includes(name))),
    ...(!others.some((text) => usesVendor(text, record.vendor)) && {vendor: {key: record.vendor}}),
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
  return changed.filter(({before, after}) => before !== after);
}
