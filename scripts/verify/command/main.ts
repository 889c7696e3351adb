/** The command, from its arguments to its exit status. */
import {exitStatus} from '../../../src/core/checks/exit-status';
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import {contractFacts} from '../../../src/core/diagnosis/contract-facts';
import {langAsked, tellOfItself} from '../../command/about-itself';
import type {ExitStatus} from '../../command/command-error';
import type {Surroundings} from '../../command/surroundings';
import {wantsColors} from '../../report/colors';
import type {Lang} from '../../report/lang';
import {checkIntegration} from '../check';
import type {Result} from '../check/result';
import {readCredential} from '../credential/read-credential';
import {commandWords} from '../messages';
import {createNetwork} from '../network/ask';
import {NetworkTrouble} from '../network/trouble';
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
  const {env, stdout, stderr, version} = around;
  const {now = Date.now} = means;
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') throw badUsage(lang, {code: 'tls-switched-off', args: {}});
  const where = whereOf(options.authority);
  if (!where) throw badUsage(lang, {code: 'authority-unknown', args: {value: options.authority ?? ''}});
  const integration = integrations[options.integration];
  const named = where.tenant === undefined ? {} : {tenant: where.tenant};
  const values = await readValues({values: {...named, ...options.values}}, integration, lang, around);
  const credential = await readCredential(options, integration, lang, around, redactor);
  const startedAt = now();
  const stopping = means.signal ? {signal: means.signal, off: () => undefined} : untilCtrlC();
  const network = createNetwork({env, seconds: options.seconds, signal: stopping.signal, trust: means.trust});
  const progress = progressOn(stderr, commandWords[lang].progress, wantsColors(env, stderr));
  try {
    const result: Result = await whileNotStopped(
      stopping.signal,
      checkIntegration(
        {
          integration,
          values,
          route: options.route,
          where,
          credential,
          context: {contract: contractFacts(integration, Object.values(resources))},
          ask: network.ask,
          now,
          progress,
          keep: redactor.keep,
        },
        options.appOnly,
      ),
    );
    const told = {
      lang,
      route: options.route,
      colors: wantsColors(env, stdout),
      width: stdout.isTTY ? stdout.columns : undefined,
    };
    stdout.write(
      options.format === 'json'
        ? formatJson(result, {lang, version, durationMs: now() - startedAt})
        : formatText(result, told),
    );
    return exitStatus({findings: result.found});
  } catch (error) {
    if (error instanceof NetworkTrouble) throw couldNotRun(lang, {code: 'not-asked', args: error.trouble});
    throw error;
  } finally {
    stopping.off();
    await network.close();
  }
}
