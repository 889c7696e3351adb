/** How much is found, and how much is found that is not there. */
import {checkPair} from '../../../scripts/sync/check';
import {families} from '../edits';
import type {PairFiles, Scenario} from '../model';
import {readHeldOutPairs, readOwnPairs, readSitePairs} from '../pages';
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
  const pairs = [...readOwnPairs(), ...readHeldOutPairs(), ...readSitePairs()];
  const wrong = pairs
    .map((pair) => ({pair, answer: answerTo(pair)}))
    .filter(({answer}) => answer.status === 'drifted');
  return {
    results: [{id: 'baselines', value: wrong.length, target: {atMost: 0}, of: String(pairs.length)}],
    byFamily: [],
    misses: wrong.map(({pair, answer}) => `baseline ${pair.name}\n${said(answer)}`),
  };
}

/** @param perFamily at most so many scenarios of each family */
export function measureEdits(of: 'own' | 'held-out', perFamily = of === 'own' ? 12 : 6): Quality {
  const pairs = of === 'own' ? readOwnPairs() : readHeldOutPairs();
  const judged = makeScenarios(pairs, {seed: 1, perFamily}).map((scenario) => ({
    scenario,
    answer: answerTo(scenario),
  }));
  const whole = tally(judged);
  const {recall, precision, f1, strictF1, falseAlarmRate} = ratios(whole);
  const harmful = String(whole.found + whole.missed);
  return {
    results: [
      {id: 'recall', value: recall, target: {atLeast: 1}, of: harmful},
      {id: 'precision', value: precision},
      {id: 'f1', value: f1, target: {atLeast: 0.98}, of: String(whole.scenarios)},
      {id: 'strict-f1', value: strictF1},
      {
        id: 'false-alarms',
        value: falseAlarmRate,
        target: {atMost: 0.01},
        of: String(whole.silent + whole.falseAlarms),
      },
    ],
    byFamily: families.map(({name, codes}) => ({
      family: name,
      isHarmless: codes.length === 0,
      tally: tally(judged.filter(({scenario}) => scenario.family === name)),
    })),
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
  const lines = findings.map(({code, severity, section = '', ...rest}) => {
    const args = 'args' in rest ? JSON.stringify(rest.args) : '';
    return `    ${severity} ${code} #${section} ${args}`;
  });
  return lines.length > 0 ? lines.join('\n') : '    nothing';
}
