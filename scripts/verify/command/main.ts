/** The command, from its arguments to its exit status. */
import {exitStatus} from '../../../src/core/checks/exit-status';
import type {Route} from '../../../src/core/contracts/first-calls';
import {integrations} from '../../../src/core/contracts/integrations';
import {langAsked, tellOfItself} from '../../command/about-itself';
import type {ExitStatus} from '../../command/command-error';
import type {Surroundings} from '../../command/surroundings';
import {wantsColors} from '../../report/colors';
import type {Lang} from '../../report/lang';
import {contextOf} from '../../diagnose/context';
import {checkIntegration} from '../check';
import type {Result} from '../check/result';
import type {Progress, Subject} from '../check/setting';
import {readCredential} from '../credential/read-credential';
import {commandWords} from '../messages';
import type {CommandErrorArgs} from '../messages/words';
import {createNetwork} from '../network/ask';
import {NetworkTrouble} from '../network/trouble';
import {readerScript} from '../reader-script';
import {createRedactor, redacted, redactedError, type Redactor} from '../redact';
import {formatJson} from '../report/json';
import {progressOn} from '../report/progress';
import {formatText} from '../report/text';
import {explainAnswers} from './answers';
import {badUsage, couldNotRun} from './complaint';
import {parseCommand, type Options} from './options';
import {untilCtrlC, whileNotStopped} from './stop';
import {readValues} from './values';
import {whereNamed} from './where-named';

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
  const {now = Date.now} = means;
  const startedAt = now();
  const written = (result: Result, route: Route): ExitStatus => {
    const {env, stdout, version} = around;
    const width = stdout.isTTY ? stdout.columns : undefined;
    stdout.write(
      options.format === 'json'
        ? formatJson(result, {lang, version, durationMs: now() - startedAt})
        : formatText(result, {lang, route, colors: wantsColors(env, stdout), width}),
    );
    return exitStatus({findings: result.found});
  };
  if (options.answers !== undefined) {
    const {result, route} = await explainAnswers(options.answers, options, lang, around);
    const status = written(result, route);
    if (status === 0 && result.isIncomplete)
      throw couldNotRun(lang, {code: 'answers-incomplete', args: {path: options.answers}});
    return status;
  }
  const subject = await subjectOf(options, lang, around);
  if (options.script !== undefined) {
    const {integration, script} = options;
    const code = readerScript(script, options, subject.values, subject.where, lang);
    if (code === undefined) throw badUsage(lang, {code: 'no-script', args: {integration}});
    around.stdout.write(`${code}\n`);
    return exitStatus({findings: []});
  }
  return written(await ask(subject, options, lang, around, means, redactor), options.route);
}

async function subjectOf(options: Options, lang: Lang, around: Surroundings): Promise<Subject> {
  if (around.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    throw badUsage(lang, {code: 'tls-switched-off', args: {}});
  const where = whereNamed(options, lang);
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
    if (error instanceof NetworkTrouble)
      throw couldNotRun(lang, {code: 'not-asked', args: notAsked(error, progress)});
    throw error;
  } finally {
    stopping.off();
    await network.close();
  }
}

/** Whoever stopped it knows what was asked. */
function notAsked({trouble}: NetworkTrouble, progress: Progress): CommandErrorArgs['not-asked'] {
  const asked = trouble.code === 'stopped' ? undefined : progress.asked();
  return {trouble, ...(asked && {asked})};
}
