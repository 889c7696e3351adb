/** The command, from its arguments to its exit status. */
import {existsSync} from 'node:fs';
import {join, relative} from 'node:path';
import {langAsked, tellOfItself} from '../../command/about-itself';
import {CommandError, type ExitStatus} from '../../command/command-error';
import {complaintsBy} from '../../command/complaint';
import type {ArgumentProblemArgs} from '../../command/messages/words';
import type {Lang} from '../../report/lang';
import type {Answers} from '../answers';
import {checkId, checkYesNo} from '../checks';
import {newGuideWords} from '../messages';
import type {NewGuideWords} from '../messages/words';
import {guidePages, ownFiles, planGuide, type Plan} from '../plan/plan';
import {recordPath, type GuideRecord} from '../plan/record';
import {planUndo} from '../plan/undo';
import {FileChanged, readIfThere, writeAll, type Writing} from '../plan/write-all';
import {filesNaming} from '../registry/registrations';
import {vendorKey} from '../registry/vendor-key';
import {resourceOf} from '../ways';
import {badAnswer, collectAnswers} from './collect';
import {wordsOfProblem} from './complaint';
import {parseCommand, type Asked} from './options';
import type {Surroundings} from './surroundings';
import {Interrupted, openTerminal, type Terminal} from './terminal';

const {badUsage} = complaintsBy<Lang, ArgumentProblemArgs>(newGuideWords);

/** @throws CommandError whose message is already in the language asked for */
export async function newGuide(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const asked = parseCommand(args);
  const lang = langAsked(asked, around.env);
  const words = newGuideWords[lang];
  switch (asked.kind) {
    case 'help':
    case 'version':
      return tellOfItself(asked.kind, words.help, around);
    case 'misunderstood':
      throw badUsage(lang, asked.error);
    case 'undo':
      return undo(asked, words, around);
    case 'write':
      return write(asked, words, around);
  }
}

async function write(
  asked: Extract<Asked, {kind: 'write'}>,
  words: NewGuideWords,
  around: Surroundings,
): Promise<ExitStatus> {
  const checked = checkId(asked.id);
  if ('problem' in checked) throw badAnswer('<id>', checked.problem, words);
  const taken = ownFiles(asked.id).find((path) => existsSync(join(around.root, path)));
  if (taken !== undefined) throw badAnswer('<id>', {code: 'file-exists', path: taken}, words);
  const terminal = around.stdin.isTTY === true && !asked.yes ? openTerminal(around) : undefined;
  const say = (text: string): void => void around.stdout.write(`${text}\n`);
  try {
    const answers = await collectAnswers(asked.id, asked.given, {words, yes: asked.yes, terminal, say});
    const plan = await planGuide(answers, around);
    for (const {path, before} of plan.changes) {
      say(`  ${before === undefined ? words.created : words.changed}  ${path}`);
    }
    if (asked.dryRun) {
      say(words.wouldWrite(plan.changes.length));
      return 0;
    }
    if (terminal && !(await isAgreed(terminal, plan.changes.length, {words, say}))) {
      say(words.declined);
      return 0;
    }
    put(around.root, [...plan.changes, recordOf(answers, plan, around.root)], words);
    say(words.wrote(plan.changes.length));
    const [english, french] = guidePages(asked.id);
    const toWrite = plan.toWrite[english] ?? 0;
    const next = words.next({id: asked.id, english, french, toWrite, names: plan.names});
    say(
      next.map((line, index) => (index === 0 || index === next.length - 1 ? line : `  ${line}`)).join('\n'),
    );
    return 0;
  } catch (error) {
    if (error instanceof Interrupted) throw new CommandError('could-not-run', words.stopped);
    throw error;
  } finally {
    terminal?.close();
  }
}

/** An empty line agrees, as the question says. */
async function isAgreed(
  terminal: Terminal,
  count: number,
  {words, say}: {readonly words: NewGuideWords; readonly say: (text: string) => void},
): Promise<boolean> {
  for (;;) {
    const line = await terminal.ask(words.confirm(count));
    if (line.trim() === '') return true;
    const checked = checkYesNo(line);
    if ('value' in checked) return checked.value;
    say(wordsOfProblem(words, checked.problem));
  }
}

function recordOf(
  {id, product, permissions, vendor}: Answers,
  {changes, names}: Plan,
  root: string,
): Writing {
  const own = ownFiles(id);
  const record: GuideRecord = {
    resource: resourceOf(product),
    vendor: vendorKey(vendor, id),
    names: [...names],
    permissions: [...permissions],
    files: Object.fromEntries(
      changes.filter(({path}) => own.includes(path)).map(({path, after}) => [path, after]),
    ),
  };
  const path = recordPath(id);
  return {path, before: readIfThere(join(root, path)), after: `${JSON.stringify(record, null, 2)}\n`};
}

async function undo(
  {id, discardEdits, dryRun}: Extract<Asked, {kind: 'undo'}>,
  words: NewGuideWords,
  {root, stdout}: Surroundings,
): Promise<ExitStatus> {
  const undoing = await planUndo(id, root);
  if (undoing.kind === 'nothing') {
    throw new CommandError('bad-usage', `${words.nothingToUndo(id)}\n${words.seeHelp}`);
  }
  if (undoing.kind === 'not-ours') {
    const {because, found} = undoing;
    const lines = [words.notOurs[because](id, recordPath(id)), ...found.map((file) => `  ${file}`)];
    throw new CommandError('bad-usage', [...lines, words.removeByHand(filesNaming(id))].join('\n'));
  }
  const {writings, edits} = undoing;
  if (edits.length > 0 && !discardEdits) {
    const files = edits.map((edit) => `  ${words.edit(edit)}`);
    const lines = [words.edited(files.length), ...files, words.removeAnyway(id)];
    throw new CommandError('could-not-run', lines.join('\n'));
  }
  for (const {path, after} of writings) {
    stdout.write(`  ${after === undefined ? words.removed : words.changed}  ${path}\n`);
  }
  if (!dryRun) put(root, writings, words);
  stdout.write(`${dryRun ? words.wouldUndo(writings.length) : words.undone(id, writings.length)}\n`);
  return 0;
}

/** @throws CommandError (`could-not-run`): nothing has changed then */
function put(root: string, writings: readonly Writing[], words: NewGuideWords): void {
  try {
    writeAll(root, writings);
  } catch (error) {
    const said = whyNotWritten(error, root, words);
    throw said === undefined ? error : new CommandError('could-not-run', said, {cause: error});
  }
}

/** @returns undefined for what is no trouble with files: our bug */
function whyNotWritten(error: unknown, root: string, words: NewGuideWords): string | undefined {
  if (error instanceof FileChanged) return words.changedMeanwhile(error.path);
  if (!(error instanceof Error)) return undefined;
  const {code, path}: NodeJS.ErrnoException = error;
  return code === undefined || path === undefined ? undefined : words.notWritten(relative(root, path), code);
}
