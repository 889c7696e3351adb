import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {FileChanged, writeAll} from './write-all';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-all-'));
  writeFileSync(join(root, 'old'), 'one');
});
afterEach(() => {
  rmSync(root, {recursive: true});
});

it('writes, changes and removes', () => {
  writeFileSync(join(root, 'gone'), 'x');
  writeAll(root, [
    {path: 'deep/new', before: undefined, after: 'new'},
    {path: 'old', before: 'one', after: 'two'},
    {path: 'gone', before: 'x', after: undefined},
  ]);
  expect(readFileSync(join(root, 'deep/new'), 'utf8')).toBe('new');
  expect(readFileSync(join(root, 'old'), 'utf8')).toBe('two');
  expect(readdirSync(root).toSorted()).toEqual(['deep', 'old']);
});

it('changes nothing where a file is not as it was', () => {
  const write = () => {
    writeAll(root, [
      {path: 'new', before: undefined, after: 'new'},
      {path: 'old', before: 'other', after: 'two'},
    ]);
  };
  expect(write).toThrow(FileChanged);
  expect(existsSync(join(root, 'new'))).toBe(false);
});

it('puts everything back when a file cannot take its place', () => {
  mkdirSync(join(root, 'folder'));
  const write = () => {
    writeAll(root, [
      {path: 'new', before: undefined, after: 'new'},
      {path: 'old', before: 'one', after: 'two'},
      {path: 'old/below', before: undefined, after: 'x'},
    ]);
  };
  expect(write).toThrow();
  expect(readFileSync(join(root, 'old'), 'utf8')).toBe('one');
  expect(readdirSync(root).toSorted()).toEqual(['folder', 'old']);
});

it('Ctrl-C between two files leaves them all written', () => {
  const program = `
    import fs from 'node:fs';
    import {syncBuiltinESMExports} from 'node:module';
    const {renameSync} = fs;
    fs.renameSync = (from, to) => { renameSync(from, to); process.kill(process.pid, 'SIGINT'); };
    syncBuiltinESMExports();
    const {writeAll} = await import(${JSON.stringify(new URL('write-all.ts', import.meta.url).href)});
    const created = (path) => ({path, before: undefined, after: path});
    writeAll(${JSON.stringify(root)}, [created('a'), created('b'), created('c')]);`;
  const {status, signal} = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    {encoding: 'utf8'},
  );
  expect({status, signal}).toEqual({status: 0, signal: null});
  expect(readdirSync(root).toSorted()).toEqual(['a', 'b', 'c', 'old']);
});
