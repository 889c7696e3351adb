import type {HealthReport, Part} from '../../core/health/model';
import type {HealthWords} from '../messages/words';
import {HealthProvider, type SiteLink} from './context';
import {Facts} from './Facts';
import {Guide} from './Guide';
import {Guides} from './Guides';
import {Languages} from './Languages';
import {Links} from './Links';
import {Pages} from './Pages';
import {Summary} from './Summary';
import {Unmade} from './Unmade';

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
  readonly report: Part<HealthReport>;
  readonly words: HealthWords;
  readonly Link: SiteLink;
};

/** One part of the docs health page. A report that could not be made is said, with its reason, where it would stand. */
export function DocsHealth({part, guide, report, words, Link}: DocsHealthProps) {
  if (report.state !== 'made') return part === 'summary' ? <Unmade part={report} words={words} /> : null;
  const Chosen = part === 'guide' ? undefined : parts[part];
  return (
    <HealthProvider value={{report, words, Link}}>
      {Chosen ? <Chosen /> : <Guide id={guide ?? ''} />}
    </HealthProvider>
  );
}
