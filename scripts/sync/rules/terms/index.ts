import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import type {GlossaryTerm} from './glossary';
import {termNotUsed} from './not-used';
import {termRejected} from './rejected';
import {typography, type TypographyOptions} from './typography';

export {glossaryOf, parseGlossary, type GlossaryTerm} from './glossary';

export type TermOptions = {
  /** Empty: nothing is known of the site's terms. */
  readonly glossary: readonly GlossaryTerm[];
  /** Undefined: typography is nobody's business. */
  readonly typography?: TypographyOptions;
};

/** Words and typography of the translation, by what the site has settled on. */
export function termRules(options: TermOptions): readonly ((pair: PagePair) => readonly SyncFinding[])[] {
  const {glossary} = options;
  return [
    ...(glossary.length > 0 ? [termNotUsed(glossary), termRejected(glossary)] : []),
    ...(options.typography ? [typography(options.typography)] : []),
  ];
}
