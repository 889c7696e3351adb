/** What the command says besides the words of findings and causes, closed by types. */
import type {ArgumentProblemArgs, HelpWords} from '../../command/messages/words';
import type {NoReport} from '../../../src/core/checks/pasted-lines';
import type {PastedProblem} from '../check/pasted';
import type {Seen} from '../check/result';
import type {Asked} from '../check/setting';
import type {Holds} from '../command/answers';
import type {OptionName, ValueOption} from '../command/options';
import type {CertificateProblem} from '../credential/certificate';
import type {Trouble, TroubleArgs} from '../network/trouble';

export type CommandErrorArgs = ArgumentProblemArgs & {
  'integration-missing': {readonly known: readonly string[]};
  'integration-unknown': {
    readonly value: string;
    readonly known: readonly string[];
    readonly nearest?: string;
  };
  'option-of-another-integration': {readonly option: string; readonly integration: string};
  'nothing-app-only': {readonly integration: string};
  /** Its application runs where no secret stays one. */
  'no-credential': {readonly integration: string};
  'timeout-invalid': {readonly value: string; readonly most: number};
  'secret-as-argument': Readonly<Record<string, never>>;
  'secret-missing': {readonly variable: string};
  'tls-switched-off': Readonly<Record<string, never>>;
  'authority-unknown': {readonly value: string};
  /** Each an option with an example. */
  'values-missing': {readonly options: readonly string[]};
  'value-not-understood': {readonly option: string; readonly value: string; readonly example: string};
  /** `reason` as Node gives it: `ENOENT`. */
  'certificate-unreadable': {readonly path: string; readonly reason: string};
  'certificate-unusable': {
    readonly path: string;
    readonly problem: CertificateProblem;
    readonly variable: string;
  };
  /** `asked` is absent where nothing had been asked yet. */
  'not-asked': {readonly trouble: Trouble; readonly asked?: Asked};
  'no-script': {readonly integration: string};
  /** `reason` as Node gives it. */
  'answers-unreadable': {readonly path: string; readonly reason: string};
  /** `found` and `expected` are integrations; `found` is empty where the file names none. */
  'answers-not-understood': {
    readonly path: string;
    readonly problem: NoReport;
    readonly holds: Holds;
    readonly found: string;
    readonly expected: string;
  };
  /** What the script asked, nobody answered as they should: nothing of the set-up was seen. */
  'answers-denied': {readonly path: string; readonly problem: Exclude<PastedProblem, NoReport>};
  /** What could be seen is right. */
  'answers-incomplete': {readonly path: string};
  /** Client IDs. */
  'answers-of-another-application': {
    readonly path: string;
    readonly found: string;
    readonly expected: string;
  };
};

export type TroubleWords = {readonly [C in keyof TroubleArgs]: (args: TroubleArgs[C]) => string};

export type ProgressWords = {
  readonly token: string;
  readonly call: (url: string) => string;
  readonly signIn: (page: string) => string;
  readonly waiting: string;
};

export type ReportWords = {
  readonly headings: Readonly<Record<'seen' | 'facts' | 'steps' | 'dates', string>>;
  /** @param unseen whether something could not be told */
  readonly title: (integration: string, errors: number, warnings: number, unseen: boolean) => string;
  readonly practice: string;
  readonly ids: (tenant: string | undefined, clientId: string | undefined) => string;
  /** Of a fact: what stands there. */
  readonly stands: (seen: string) => string;
  /** Of a fact: right, and should not stay so. */
  readonly remark: string;
  readonly incomplete: string;
  readonly seen: (seen: Seen) => string;
  readonly acts: (actor: string) => string;
  readonly step: (title: string, id: string) => string;
  readonly also: (titles: readonly string[]) => string;
  readonly colon: string;
  /** Of the steps that are not listed. */
  readonly unproved: string;
};

export type CommandWords = HelpWords & {
  readonly options: Readonly<Record<OptionName, {readonly value?: string; readonly text: string}>>;
  readonly errors: {readonly [C in keyof CommandErrorArgs]: (args: CommandErrorArgs[C]) => string};
  readonly seeHelp: string;
  readonly askValue: (option: ValueOption, example: string) => string;
  readonly askSecret: string;
  readonly askPassword: string;
  /** Asked by the scripts. */
  readonly progress: ProgressWords;
  readonly report: ReportWords;
};

/** Says a trouble. Code and arguments stay tied, which a lookup by a union of codes would lose. */
export function sayTrouble<C extends keyof TroubleArgs>(
  words: TroubleWords,
  {code, args}: {readonly code: C; readonly args: TroubleArgs[C]},
): string {
  return words[code](args);
}
