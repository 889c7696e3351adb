import type {DocumentView, ResolvedLink} from '../../evidence';
import type {LocaleId, SourceLink} from '../../model';

type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly target: string;
  readonly locales: readonly LocaleId[];
};

/** Where a finding about a link stands: at the first character of its target. */
export function placeOf({document, locale}: DocumentView, link: SourceLink): Place {
  return {file: document.file, ...link.span.start, target: link.target, locales: [locale]};
}

/** A reference leads where its definition does: what is wrong is said once, there, where it can be put right. */
export function linksOf(view: DocumentView): readonly ResolvedLink[] {
  return view.links.filter(({link}) => link.syntax !== 'reference');
}
