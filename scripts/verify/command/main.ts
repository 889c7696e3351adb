/** The command, from its arguments to its exit status. */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {exitStatus} from '../../../src/core/checks/exit-status';
import {integrations} from '../../../src/core/contracts/integrations';
import {langAsked, tellOfItself} from '../../command/about-itself';
import type {ExitStatus} from '../../command/command-error';
import type {Surroundings} from '../../command/surroundings';
import {wantsColors} from '../../report/colors';
import type {Lang} from '../../report/lang';
import {decodeText} from '../../diagnose/command/input';
import {contextOf} from '../../diagnose/context';
import {checkAnswers, checkIntegration} from '../check';
import type {Result} from '../check/result';
import type {Subject} from '../check/setting';
import {readCredential} from '../credential/read-credential';
import {commandWords} from '../messages';
import {createNetwork} from '../network/ask';
import {NetworkTrouble} from '../network/trouble';
import {readerScript} from '../reader-script';
import {createRedactor, redacted, redactedError, type Redactor} from '../redact';
import {formatJson} from '../report/json';
import {progressOn} from '../report/progress';
import {formatText} from '../report/text';
import {badUsage, couldNotRun} from './complaint';
import {parseCommand, type Options} from './options';
import {untilCtrlC, whileNotStopped} from './stop';
import {readValues} from './values';
import {whereOf} from './where';

/** What tests put in the place of the usual. */
export type VerifyMeans = {
  /** Certificates trusted besides the usual ones, in PEM. */
  readonly trust?: readonly string[];
  readonly now?: () => number;
  /** Ends the check; Ctrl-C does. */
  readonly signal?: AbortSignal;
};

/** @throws CommandError whose message is already in the language asked for */
export async function verifyCommand(
  args: readonly string[],
  around: Surroundings,
  means: VerifyMeans = {},
): Promise<ExitStatus> {
  const asked = parseCommand(args);
  const lang = langAsked(asked, around.env);
  switch (asked.kind) {
    case 'help':
    case 'version':
      return tellOfItself(asked.kind, commandWords[lang], around);
    case 'misunderstood':
      throw badUsage(lang, asked.error);
    case 'verify': {
      const redactor = createRedactor();
      try {
        return await verify(asked.options, lang, redacted(around, redactor), means, redactor);
      } catch (error) {
        throw redactedError(error, redactor);
      }
    }
  }
}

async function verify(
  options: Options,
  lang: Lang,
  around: Surroundings,
  means: VerifyMeans,
  redactor: Redactor,
): Promise<ExitStatus> {
  const {env, stdout, version} = around;
  const {now = Date.now} = means;
  const startedAt = now();
  const subject = await subjectOf(options, lang, around);
  if (options.script !== undefined) {
    const {integration, script} = options;
    const code = readerScript(script, options, subject.values, subject.where, lang);
    if (code === undefined) throw badUsage(lang, {code: 'no-script', args: {integration}});
    stdout.write(`${code}\n`);
    return exitStatus({findings: []});
  }
  const result =
    options.answers === undefined
      ? await ask(subject, options, lang, around, means, redactor)
      : await readAnswers(options.answers, subject, lang, env);
  const {route} = options;
  const width = stdout.isTTY ? stdout.columns : undefined;
  stdout.write(
    options.format === 'json'
      ? formatJson(result, {lang, version, durationMs: now() - startedAt})
      : formatText(result, {lang, route, colors: wantsColors(env, stdout), width}),
  );
  return exitStatus({findings: result.found});
}

async function subjectOf(options: Options, lang: Lang, around: Surroundings): Promise<Subject> {
  if (around.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    throw badUsage(lang, {code: 'tls-switched-off', args: {}});
  const where = whereOf(options.authority);
  if (!where) throw badUsage(lang, {code: 'authority-unknown', args: {value: options.authority ?? ''}});
  const integration = integrations[options.integration];
  const named = where.tenant === undefined ? {} : {tenant: where.tenant};
  const values = await readValues({values: {...named, ...options.values}}, integration, lang, around);
  return {integration, values, route: options.route, where, context: contextOf(options.integration)};
}

/** @throws CommandError where nobody could be asked */
async function ask(
  subject: Subject,
  options: Options,
  lang: Lang,
  around: Surroundings,
  {now = Date.now, signal, trust}: VerifyMeans,
  redactor: Redactor,
): Promise<Result> {
  const {env, stderr} = around;
  const credential = await readCredential(options, subject.integration, lang, around, redactor);
  const stopping = signal ? {signal, off: () => undefined} : untilCtrlC();
  const network = createNetwork({env, seconds: options.seconds, signal: stopping.signal, trust});
  const progress = progressOn(stderr, commandWords[lang].progress, wantsColors(env, stderr));
  const setting = {...subject, credential, ask: network.ask, now, progress, keep: redactor.keep};
  try {
    return await whileNotStopped(stopping.signal, checkIntegration(setting, options.appOnly));
  } catch (error) {
    if (error instanceof NetworkTrouble) throw couldNotRun(lang, {code: 'not-asked', args: error.trouble});
    throw error;
  } finally {
    stopping.off();
    await network.close();
  }
}

async function readAnswers(
  path: string,
  subject: Subject,
  lang: Lang,
  env: Surroundings['env'],
): Promise<Result> {
  let text: string;
  try {
    text = decodeText(await readFile(resolve(env['INIT_CWD'] ?? '.', path)));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    throw badUsage(lang, {code: 'answers-unreadable', args: {path, reason}});
  }
  const result = checkAnswers(subject, text);
  if ('problem' in result)
    throw badUsage(lang, {code: 'answers-not-understood', args: {path, problem: result.problem}});
  return result;
}
