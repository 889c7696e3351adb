/** How much is found, and how much is found that is not there. */
import {checkPair} from '../../../scripts/sync/check';
import type {SyncCode} from '../../../scripts/sync/finding';
import {families} from '../edits';
import {handScenarios} from '../edits/by-hand';
import type {PairFiles, Scenario} from '../model';
import {readFreshPairs, readHeldOutPairs, readOwnPairs, readSitePairs} from '../pages';
import type {Result} from '../result';
import {makeScenarios} from '../scenarios';
import {judge, ratios, tally, type Answer, type Judged, type Tally} from '../score';

export type Quality = {
  readonly results: readonly Result[];
  readonly byFamily: readonly {
    readonly family: string;
    readonly isHarmless: boolean;
    readonly tally: Tally;
  }[];
  /** In words: the edit, and what was said of the pair. */
  readonly misses: readonly string[];
};

export function measureBaselines(): Quality {
  const pairs = [...readOwnPairs(), ...readHeldOutPairs(), ...readFreshPairs(), ...readSitePairs()];
  const wrong = pairs
    .map((pair) => ({pair, answer: answerTo(pair)}))
    .filter(({answer}) => answer.status === 'drifted');
  return {
    results: [{id: 'baselines', value: wrong.length, target: {atMost: 0}, of: String(pairs.length)}],
    byFamily: [],
    misses: wrong.map(({pair, answer}) => `baseline ${pair.name}\n${said(answer)}`),
  };
}

const readers = {own: readOwnPairs, 'held-out': readHeldOutPairs, fresh: readFreshPairs};

/** @param perFamily at most so many scenarios of each family */
export function measureEdits(of: keyof typeof readers, perFamily = of === 'own' ? 12 : 6): Quality {
  const judged = judgedAll(makeScenarios(readers[of](), {seed: 1, perFamily}));
  const {strictF1} = ratios(tally(judged));
  const facts = tally(judged.filter(({scenario}) => !scenario.codes.some((code) => turning.has(code))));
  return {
    ...qualityOf(judged, [
      {
        id: 'facts',
        value: ratios(facts).recall,
        target: {atLeast: 1},
        of: String(facts.found + facts.missed),
      },
      {id: 'strict-f1', value: strictF1},
    ]),
    byFamily: families.map(({name, codes}) => familyOf(name, codes.length === 0, judged)),
  };
}

/** Negation, obligation and other words that turn a sentence round: told apart from facts, for they are less certain. */
const turning: ReadonlySet<SyncCode> = new Set(['negation-differs', 'obligation-differs']);

/** Nobody says beforehand how these are to be called. */
export function measureHandEdits(): Quality {
  const judged = judgedAll(handScenarios(readFreshPairs()));
  const kinds = new Map(judged.map(({scenario}) => [scenario.family, scenario.isHarmless]));
  return {
    ...qualityOf(judged, []),
    byFamily: [...kinds].map(([name, isHarmless]) => familyOf(name, isHarmless, judged)),
  };
}

function judgedAll(scenarios: readonly Scenario[]): Judged[] {
  return scenarios.map((scenario) => ({scenario, answer: answerTo(scenario)}));
}

function familyOf(family: string, isHarmless: boolean, judged: readonly Judged[]) {
  return {family, isHarmless, tally: tally(judged.filter(({scenario}) => scenario.family === family))};
}

function qualityOf(judged: readonly Judged[], more: readonly Result[]): Pick<Quality, 'results' | 'misses'> {
  const whole = tally(judged);
  const {recall, precision, f1, falseAlarmRate} = ratios(whole);
  const harmful = String(whole.found + whole.missed);
  return {
    results: [
      {id: 'recall', value: recall, of: harmful},
      {id: 'precision', value: precision},
      {id: 'f1', value: f1, target: {atLeast: 0.98}, of: String(whole.scenarios)},
      ...more,
      {
        id: 'false-alarms',
        value: falseAlarmRate,
        target: {atMost: 0.01},
        of: String(whole.silent + whole.falseAlarms),
      },
    ],
    misses: judged.filter((one) => ['missed', 'false-alarm'].includes(judge(one))).map(described),
  };
}

function answerTo({file, text}: Pick<PairFiles | Scenario, 'file' | 'text'>): Answer {
  return checkPair(file.en, text.en, file.fr, text.fr);
}

function described({scenario, answer}: Judged): string {
  const {family, pair, side, sections, fact} = scenario;
  const where = sections.length > 0 ? ` #${sections.join(' or #')}` : '';
  return `${scenario.isHarmless ? 'false alarm' : 'missed'}: ${family} ${pair} ${side}${where}\n    ${fact}\n${said(answer)}`;
}

function said({findings}: Answer): string {
  const told = findings.filter(({severity}) => severity !== 'note');
  const lines = told.map(({code, severity, section = '', ...rest}) => {
    const args = 'args' in rest ? JSON.stringify(rest.args) : '';
    return `    ${severity} ${code} #${section} ${args}`;
  });
  return lines.length > 0 ? lines.join('\n') : '    nothing';
}
