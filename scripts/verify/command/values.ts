/** The reader's values: from options, or asked for at a terminal; each read by the parser that the guides use. */
import {createInterface} from 'node:readline/promises';
import type {Integration} from '../../../src/core/contracts/schema';
import {domainOfEmail} from '../../../src/core/entra/domain';
import {parseEnvironmentUrl} from '../../../src/core/entra/environment-url';
import {parseGuid} from '../../../src/core/entra/guid';
import {parseTenant, tenantSegment} from '../../../src/core/entra/tenant';
import type {CommandError} from '../../command/command-error';
import type {Surroundings} from '../../command/surroundings';
import type {Lang} from '../../report/lang';
import {commandWords} from '../messages';
import {badUsage} from './complaint';
import type {Options, ValueOption} from './options';

/** Each as it is sent: IDs in lower case, addresses without what does not belong to them. */
export type ReaderValues = {
  /** An ID or a domain. */
  readonly tenant: string;
  readonly clientId: string;
  /** Origin, without a slash at its end. */
  readonly environmentUrl?: string;
  readonly environmentName?: string;
  readonly company?: string;
  readonly mailbox?: string;
  readonly closedMailbox?: string;
  /** What the reader takes for the enterprise application's. */
  readonly objectId?: string;
};

/** As far as they were given: what a script printed is explained without the others. */
export type GivenValues = Partial<ReaderValues>;

const optionOfInput = {
  tenantId: 'tenant',
  clientId: 'client-id',
  objectId: 'object-id',
  environmentUrl: 'environment-url',
  environmentName: 'environment-name',
  company: 'company',
  mailbox: 'mailbox',
} as const satisfies Record<string, ValueOption>;

function inputOf(
  option: ValueOption,
  inputs: Integration['inputs'],
): Integration['inputs'][number] | undefined {
  const own: Readonly<Partial<Record<string, ValueOption>>> = optionOfInput;
  return inputs.find(({id}) => own[id] === option);
}

/** A check without them proves less; it is not asked for them. */
const dispensable: ReadonlySet<ValueOption> = new Set(['company', 'closed-mailbox', 'object-id']);

/**
 * @throws CommandError (bad usage) for a value that is missing where nobody can be asked, or that is none
 */
export async function readValues(
  {values}: Pick<Options, 'values'>,
  integration: Integration,
  lang: Lang,
  around: Surroundings,
): Promise<ReaderValues> {
  const wanted = Object.entries(optionOfInput).flatMap(([id, option]) => {
    const input = integration.inputs.find((one) => one.id === id);
    const isNeeded = input?.required === true && !dispensable.has(option);
    return isNeeded && values[option] === undefined ? [{option, example: input.example}] : [];
  });
  if (wanted.length > 0 && !around.stdin.isTTY)
    throw badUsage(lang, {
      code: 'values-missing',
      args: {options: wanted.map(({option, example}) => `--${option} ${quoted(example)}`)},
    });
  const answers = wanted.length > 0 ? await askFor(wanted, integration, lang, around) : {};
  return parse({...values, ...answers}, integration, lang);
}

type Given = Readonly<Partial<Record<ValueOption, string>>>;

async function askFor(
  wanted: readonly {readonly option: ValueOption; readonly example: string}[],
  {inputs}: Integration,
  lang: Lang,
  {stdin, stderr}: Surroundings,
): Promise<Given> {
  const terminal = createInterface({input: stdin, output: stderr, terminal: true});
  const answers: Partial<Record<ValueOption, string>> = {};
  try {
    for (const {option, example} of wanted) {
      const input = inputOf(option, inputs);
      if (input) stderr.write(`${input.hint[lang]}\n`);
      answers[option] = await terminal.question(commandWords[lang].askValue(option, example));
    }
  } finally {
    terminal.close();
  }
  return answers;
}

function parse(given: Given, integration: Integration, lang: Lang): ReaderValues {
  const {tenant, clientId, ...rest} = parseGiven(given, integration, lang);
  if (tenant === undefined) throw notUnderstood('tenant', given, integration, lang);
  if (clientId === undefined) throw notUnderstood('client-id', given, integration, lang);
  return {tenant, clientId, ...rest};
}

/** @throws CommandError (bad usage) for a value that is none */
export function parseGiven(given: Given, integration: Integration, lang: Lang): GivenValues {
  const wrong = (option: ValueOption) => notUnderstood(option, given, integration, lang);
  const tenant = given.tenant === undefined ? undefined : parseTenant(given.tenant);
  if (tenant && !(tenant.ok && ('id' in tenant.value || 'domain' in tenant.value))) throw wrong('tenant');
  const clientId = given['client-id'] === undefined ? undefined : parseGuid(given['client-id']);
  if (clientId?.ok === false) throw wrong('client-id');
  const objectId = given['object-id'] === undefined ? undefined : parseGuid(given['object-id']);
  if (objectId?.ok === false) throw wrong('object-id');
  const environmentUrl = readEnvironment(given['environment-url'], integration.product.id);
  if (environmentUrl === null) throw wrong('environment-url');
  const environmentName = given['environment-name']?.trim();
  if (environmentName !== undefined && !/^[\w-]{1,30}$/.test(environmentName))
    throw wrong('environment-name');
  for (const option of ['mailbox', 'closed-mailbox'] as const)
    if (given[option] !== undefined && domainOfEmail(given[option].trim()) === undefined) throw wrong(option);
  return present({
    tenant: tenant?.ok ? tenantSegment(tenant.value) : undefined,
    clientId: clientId?.value,
    objectId: objectId?.value,
    environmentUrl,
    environmentName,
    company: given.company,
    mailbox: given.mailbox?.trim(),
    closedMailbox: given['closed-mailbox']?.trim(),
  });
}

function notUnderstood(option: ValueOption, given: Given, {inputs}: Integration, lang: Lang): CommandError {
  const input = inputOf(option === 'closed-mailbox' ? 'mailbox' : option, inputs);
  return badUsage(lang, {
    code: 'value-not-understood',
    args: {option: `--${option}`, value: given[option] ?? '', example: input?.example ?? ''},
  });
}

/** @returns null where it is none; a whole page's address is read as the environment it belongs to */
function readEnvironment(
  text: string | undefined,
  product: Integration['product']['id'],
): string | null | undefined {
  if (text === undefined) return undefined;
  const parsed = parseEnvironmentUrl(text, product);
  if (parsed.ok) return parsed.value.resourceUri;
  return 'suggestion' in parsed.problem ? readEnvironment(parsed.problem.suggestion, product) : null;
}

function present<Fields extends Readonly<Record<string, string | undefined>>>(
  fields: Fields,
): {[K in keyof Fields]?: string} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof Fields]?: string;
  };
}

function quoted(value: string): string {
  return /^[\w@.:/-]+$/.test(value) ? value : `"${value}"`;
}
