/** A passport as it comes back: a file that went through other hands. Every field is looked at, once, here. */
import type {AnyFinding} from '../checks/any-finding';
import {parseAppOnlyReport} from '../checks/app-only/read-evidence';
import {appOnlyFindingCodes} from '../checks/app-only/finding';
import type {CheckEvidence} from '../checks/check-record';
import {findingCodes} from '../checks/finding';
import {parseEvidence} from '../checks/read-evidence';
import {registrationFindingCodes} from '../checks/registration/finding';
import {parseRegistrationEvidence} from '../checks/registration/read-evidence';
import {
  dateOf,
  fieldOf,
  isAbsent,
  itemsOf,
  oneOf,
  textOf,
  textOrNothing,
  type Field,
  type FieldFault,
} from '../entra/json-fields';
import {isObject} from '../entra/is-object';
import {parseJsonText, type JsonProblem} from '../entra/json-text';
import {accept, refuse, type Parsed} from '../entra/parsed';
import {
  nobody,
  passportFormat,
  passportVersion,
  type Passport,
  type PassportCheck,
  type PassportStep,
} from './passport';
import {createRedactor, redactEvidence} from './redact';
import type {Clean, TextKind} from './text-kinds';

export type PassportProblem =
  | JsonProblem
  | {readonly code: 'too-long'; readonly most: number}
  /** JSON, but not ours. */
  | {readonly code: 'no-passport'}
  /** Of a release that is newer than this page, or of none. */
  | {readonly code: 'other-version'; readonly found: string}
  | {readonly code: 'wrong-shape'; readonly faults: readonly FieldFault[]};

/** Far more than the largest guide needs, in characters. */
const most = 500_000;

export type OpenedPassport = Passport & {
  /** True where the file held a text that belongs in no passport, such as a name or HTML: `*` stands for it. */
  readonly wasCleaned: boolean;
};

/** Parses the text of a passport. What it says of steps is not believed: see `replay`. */
export function parsePassport(text: string): Parsed<OpenedPassport, PassportProblem> {
  if (text.length > most) return refuse({code: 'too-long', most});
  const json = parseJsonText(text);
  if (!json.ok) return json;
  const {value} = json;
  if (!isObject(value) || value['format'] !== passportFormat) return refuse({code: 'no-passport'});
  const {version} = value;
  if (version !== 1 && version !== passportVersion) {
    return refuse({code: 'other-version', found: JSON.stringify(version ?? null).slice(0, 20)});
  }
  const faults: FieldFault[] = [];
  const passport = passportIn({value, path: '', faults}, version);
  return faults.length > 0 ? refuse({code: 'wrong-shape', faults}) : accept(passport);
}

function passportIn(root: Field, version: Passport['version']): OpenedPassport {
  const redact = createRedactor();
  let wasCleaned = false;
  const clean: Clean = (given, kind) => {
    const kept = redact(given, kind);
    wasCleaned ||= kept !== given;
    return kept;
  };
  const text = (name: string) => clean(textOf(fieldOf(root, name)), 'word');
  const optional = (name: 'tenant' | 'client' | 'environment', kind: TextKind) => {
    const value = textOrNothing(fieldOf(root, name));
    return value === undefined ? {} : {[name]: clean(value, kind)};
  };
  const passport: Passport = {
    format: passportFormat,
    version,
    integration: text('integration'),
    contract: text('contract'),
    madeAt: dateOf(fieldOf(root, 'madeAt')),
    identifiers: oneOf(fieldOf(root, 'identifiers'), identifierStyles) ?? 'shortened',
    ...optional('tenant', 'tenant'),
    ...optional('client', 'id'),
    ...optional('environment', 'word'),
    steps: itemsOf(fieldOf(root, 'steps')).map((step) => stepIn(step, clean)),
    others: itemsOf(fieldOf(root, 'others')).map(findingIn),
    checks: itemsOf(fieldOf(root, 'checks')).map((check) => checkIn(check, clean)),
  };
  return {...passport, wasCleaned};
}

function stepIn(field: Field, clean: Clean): PassportStep {
  const at = fieldOf(field, 'at');
  const mode = fieldOf(field, 'mode');
  const where = isAbsent(mode) ? undefined : oneOf(mode, modes);
  return {
    id: clean(textOf(fieldOf(field, 'id')), 'word'),
    status: oneOf(fieldOf(field, 'status'), statuses) ?? 'not-checked',
    findings: itemsOf(fieldOf(field, 'findings')).map(findingIn),
    ...(!isAbsent(at) && {at: dateOf(at)}),
    ...(where && {mode: where}),
  };
}

/** Compared with what the rules find, and never shown: the shape of its arguments does not matter. */
function findingIn(field: Field): AnyFinding {
  oneOf(fieldOf(field, 'code'), codes);
  return field.value as AnyFinding;
}

function checkIn(field: Field, clean: Clean): PassportCheck {
  const inner = fieldOf(field, 'evidence');
  const evidence = evidenceIn(inner.value);
  if (!evidence) inner.faults.push({path: inner.path, expected: {kind: 'object'}});
  return {
    evidence: evidence ? redactEvidence(evidence, clean) : {kind: 'refusal', codes: [], seenBy: 'page'},
    at: dateOf(fieldOf(field, 'at')),
    mode: oneOf(fieldOf(field, 'mode'), modes) ?? 'practice',
  };
}

function evidenceIn(json: unknown): CheckEvidence | undefined {
  return parseEvidence(json, nobody) ?? parseRegistrationEvidence(json) ?? parseAppOnlyReport(json);
}

/** Each word stands for itself. */
const words = <Word extends string>(...all: readonly Word[]) =>
  new Map<string | number, Word>(all.map((word) => [word, word]));

const identifierStyles = words('shown', 'shortened');
const modes = words('practice', 'real');
const statuses = words('passed', 'failed', 'cannot-tell', 'not-checked', 'attested');
const codes = words(...findingCodes, ...registrationFindingCodes, ...appOnlyFindingCodes);
