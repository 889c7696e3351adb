/** From a file with what a check script printed to what it says. Nobody is asked, so no value is missing but the file. */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {reportHead} from '../../../src/core/checks/pasted-lines';
import type {Route} from '../../../src/core/contracts/first-calls';
import {integrations} from '../../../src/core/contracts/integrations';
import {maskText} from '../../../src/core/diagnosis/masking/mask';
import type {Surroundings} from '../../command/surroundings';
import {decodeText} from '../../diagnose/command/input';
import {contextOf} from '../../diagnose/context';
import type {Lang} from '../../report/lang';
import {checkPasted, type PastedProblem} from '../check/pasted';
import type {Result} from '../check/result';
import {badUsage, couldNotRun} from './complaint';
import type {Options} from './options';
import {parseGiven} from './values';
import {whereNamed} from './where-named';

export type Explained = {readonly result: Result; readonly route: Route};

/** @throws CommandError: bad usage for what is no such file, could not run where the script itself reached nobody */
export async function explainAnswers(
  path: string,
  options: Options,
  lang: Lang,
  {env}: Surroundings,
): Promise<Explained> {
  const integration = integrations[options.integration];
  const {practice, tenant: named} = whereNamed(options, lang);
  const values = parseGiven(
    {...(named !== undefined && {tenant: named}), ...options.values},
    integration,
    lang,
  );
  // As in the page: what looks like a secret is gone before anything reads it.
  const {text} = maskText(await textOf(path, lang, env));
  const leg = await checkPasted(text, {integration, values, context: contextOf(integration.id), lang});
  if ('problem' in leg) throw complaintAbout(leg.problem, text, path, options, lang);
  const {route, clientId = values.clientId, ...rest} = leg;
  if (values.clientId !== undefined && clientId !== values.clientId)
    throw badUsage(lang, {
      code: 'answers-of-another-application',
      args: {path, found: clientId ?? '', expected: values.clientId},
    });
  return {route, result: {...rest, integration: integration.id, practice, tenant: values.tenant, clientId}};
}

function complaintAbout(
  problem: PastedProblem | 'environment-url-missing',
  text: string,
  path: string,
  {integration}: Options,
  lang: Lang,
) {
  switch (problem) {
    case 'environment-url-missing': {
      const input = integrations[integration].inputs.find(({id}) => id === 'environmentUrl');
      return badUsage(lang, {
        code: 'values-missing',
        args: {options: [`--environment-url ${input?.example ?? ''}`]},
      });
    }
    case 'not-a-report':
    case 'the-script':
    case 'another-version':
    case 'cut-off':
    case 'another-integration': {
      const head = reportHead(text);
      return badUsage(lang, {
        code: 'answers-not-understood',
        args: {
          path,
          problem,
          holds: kindOf(text),
          found: typeof head === 'string' ? '' : head.integration,
          expected: integration,
        },
      });
    }
    default:
      return couldNotRun(lang, {code: 'answers-denied', args: {path, problem}});
  }
}

/** What a file without a report may be, so that whoever took the wrong one recognises it. */
export type Holds = 'nothing' | 'json' | 'page' | 'text';

function kindOf(text: string): Holds {
  if (text.trim() === '') return 'nothing';
  if (/^\s*<(?:!doctype|html)/i.test(text)) return 'page';
  return /^\s*[{[]/.test(text) ? 'json' : 'text';
}

/** npm starts a command in the project’s directory, and says in INIT_CWD where the person stood. */
async function textOf(path: string, lang: Lang, env: Surroundings['env']): Promise<string> {
  try {
    return decodeText(await readFile(resolve(env['INIT_CWD'] ?? '.', path)));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    throw badUsage(lang, {code: 'answers-unreadable', args: {path, reason}});
  }
}
