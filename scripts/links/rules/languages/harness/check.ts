import type {DocumentRule, SiteIndex} from '../../../evidence';
import type {LinkFinding} from '../../../finding';
import {smallSite, type SmallSite} from '../../../resolve/harness/small-site';

export const french = 'i18n/fr/docusaurus-plugin-content-docs/current';

/** Everything that rules find in every view of a small site, in the order of its files and locales. */
export function findingsOf(rules: readonly DocumentRule[], site: SmallSite): LinkFinding[] {
  const index = smallSite(site);
  return Object.keys(site.files)
    .sort()
    .flatMap((file) => index.site.locales.flatMap(({id}) => inView(rules, index, file, id)));
}

function inView(
  rules: readonly DocumentRule[],
  index: SiteIndex,
  file: string,
  locale: string,
): LinkFinding[] {
  const view = index.view(file, locale);
  return view ? rules.flatMap((rule) => rule(view, index)) : [];
}

/** `code severity file:line:column`, and what is suggested. */
export function told({code, severity, file, line, column, suggestion}: LinkFinding): string {
  const place = `${file?.replace(french, 'fr') ?? ''}:${line ?? 0}:${column ?? 0}`;
  return `${code} ${severity} ${place}${suggestion === undefined ? '' : ` → ${suggestion}`}`;
}
