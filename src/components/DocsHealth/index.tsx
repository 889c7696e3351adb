import type {HealthReport} from '../../core/health/model';
import type {HealthWords} from '../messages/words';
import {HealthProvider, type SiteLink} from './context';
import {Facts} from './Facts';
import {Guide} from './Guide';
import {Guides} from './Guides';
import {Languages} from './Languages';
import {Links} from './Links';
import {Pages} from './Pages';
import {Summary} from './Summary';

const parts = {
  summary: Summary,
  guides: Guides,
  facts: Facts,
  links: Links,
  languages: Languages,
  pages: Pages,
} as const;

export type DocsHealthProps = {
  readonly part: keyof typeof parts | 'guide';
  /** Id of the contract, for `part="guide"`. */
  readonly guide?: string;
  /** What the build gathered. */
  readonly report: HealthReport;
  readonly words: HealthWords;
  readonly Link: SiteLink;
};

/** One part of the docs health page. */
export function DocsHealth({part, guide, report, words, Link}: DocsHealthProps) {
  const Chosen = part === 'guide' ? undefined : parts[part];
  return (
    <HealthProvider value={{report, words, Link}}>
      {Chosen ? <Chosen /> : <Guide id={guide ?? ''} />}
    </HealthProvider>
  );
}
