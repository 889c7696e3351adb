import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {bilingual as site} from '../../../links/command/harness/sites';

export {translated} from '../../../links/command/harness/sites';

type Files = Readonly<Record<string, string>>;

export type TestSite = {
  readonly dir: string;
  /** What to call the command with so that it keeps what it knows beside the site. */
  readonly args: readonly string[];
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces what stands in a file once. */
  edit(file: string, from: string, to: string): void;
  remove(file: string): void;
};

/** A site in English and French, whose files may be written anew. */
export function bilingual(files: Files): TestSite {
  const {dir, args} = site(files);
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  const write = (file: string, text: string): void => {
    writeFileSync(join(dir, file), text);
  };
  return {
    dir,
    args,
    read,
    write,
    edit: (file, from, to) => {
      const text = read(file);
      if (text.split(from).length !== 2) throw new Error(`“${from}” is not once in ${file}`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    remove: (file) => {
      rmSync(join(dir, file), {recursive: true});
    },
  };
}
