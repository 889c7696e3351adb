/** The rules that a site's own settings ask for: its terms, its typography, its contracts. */
import {terms} from '../../src/core/contracts/terms';
import {createFilter} from '../links/routes/glob';
import {bySection} from './content/by-section';
import type {PairRule} from './judging/judge';
import type {JudgeTask} from './judging/task';
import {contractData} from './contracts';
import {contractFindings} from './rules/contracts';
import {microsoftLocale} from './rules/links/microsoft-locale';
import {glossaryOf, parseGlossary, termRules, type GlossaryTerm} from './rules/terms';
import type {SyncSettings} from './settings';

/** What a {@link PairRule} is given besides. */
type Texts = [texts?: JudgeTask['texts']];

export type SiteRules = {
  readonly rules: readonly PairRule[];
  /** What they know, as text: another makes other findings. */
  readonly knowledge: string;
  /** The site's own glossary, as text: with the settings, it makes the same rules elsewhere. */
  readonly glossary?: string;
};

/**
 * @param textOf a file of the site
 * @throws Error where the site's glossary is not one
 */
export function siteRulesOf(settings: SyncSettings, textOf: (file: string) => string): SiteRules {
  const {contracts, glossary: file} = settings;
  const text = file === undefined ? undefined : textOf(file);
  const own = text !== undefined && {glossary: text};
  const glossary: readonly GlossaryTerm[] =
    text !== undefined ? parseGlossary(text) : contracts ? glossaryOf(terms) : [];
  // On a site that does not follow this project's habits, typography is advice.
  const typography = contracts
    ? {severity: 'warning' as const}
    : {severity: 'note' as const, isLenient: true};
  const rules: readonly PairRule[] = [
    bySection<Texts>([...termRules({glossary, typography}), microsoftLocale]),
  ];
  if (!contracts) return {rules, knowledge: JSON.stringify(glossary), ...own};
  const data = contractData();
  const isGuardedFile = createFilter(contracts.literals, []);
  const contractRule: PairRule = ({source, translation}) => {
    const isGuarded = isGuardedFile(source.file);
    return [
      ...contractFindings(source, data, {isGuarded}),
      ...contractFindings(translation, data, {source, isGuarded}),
    ];
  };
  return {rules: [...rules, contractRule], knowledge: JSON.stringify([glossary, data]), ...own};
}
