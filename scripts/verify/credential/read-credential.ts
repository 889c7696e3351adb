/** Where the credential comes from: the environment, a prompt that shows nothing, or a file. Never an argument. */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Integration} from '../../../src/core/contracts/schema';
import type {Surroundings} from '../../command/surroundings';
import type {Lang} from '../../report/lang';
import {badUsage, couldNotRun} from '../command/complaint';
import type {Options} from '../command/options';
import {commandWords} from '../messages';
import type {Redactor} from '../redact';
import {readCertificate} from './certificate';
import {passwordVariable, secretVariable, type Credential} from './credential';
import {promptHidden} from './hidden-prompt';

/** @throws CommandError; nothing of the credential is in it */
export async function readCredential(
  {certificate, integration: id}: Options,
  {signIn}: Integration,
  lang: Lang,
  around: Surroundings,
  {keep}: Redactor,
): Promise<Credential> {
  const {env, stdin} = around;
  const words = commandWords[lang];
  const ask = async (question: string): Promise<string | undefined> => {
    if (!stdin.isTTY) return undefined;
    const typed = await promptHidden(question, around);
    if (typed === undefined)
      throw couldNotRun(lang, {code: 'not-asked', args: {trouble: {code: 'stopped', args: {}}}});
    return typed === '' ? undefined : typed;
  };
  if (certificate === undefined) {
    const value = (env[secretVariable]?.trim() ?? '') || (await ask(words.askSecret));
    if (value === undefined) throw badUsage(lang, {code: 'secret-missing', args: {variable: secretVariable}});
    keep(value);
    return {kind: 'secret', value};
  }
  // MSAL signs people in on another screen with a secret alone.
  if (signIn)
    throw badUsage(lang, {
      code: 'option-of-another-integration',
      args: {option: '--certificate', integration: id},
    });
  const pem = await readPem(certificate, env, lang);
  const password = env[passwordVariable];
  let read = readCertificate(pem, password);
  if (!read.ok && read.problem === 'password-needed') {
    const typed = await ask(words.askPassword);
    if (typed !== undefined) read = readCertificate(pem, typed);
  }
  if (!read.ok)
    throw badUsage(lang, {
      code: 'certificate-unusable',
      args: {path: certificate, problem: read.problem, variable: passwordVariable},
    });
  if (password !== undefined) keep(password);
  return read.credential;
}

async function readPem(path: string, env: Surroundings['env'], lang: Lang): Promise<string> {
  try {
    // npm starts a command in the project’s directory, and says here where the person stood.
    return await readFile(resolve(env['INIT_CWD'] ?? '.', path), 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    throw badUsage(lang, {code: 'certificate-unreadable', args: {path, reason}});
  }
}
