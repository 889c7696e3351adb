import type {DocumentRule} from '../../../evidence';
import type {LinkFinding} from '../../../finding';
import {smallSite, type SmallSite} from '../../../resolve/harness/small-site';
import {siteDocumentRules, siteRules} from '../index';

/** Each finding as `error code file:line:column → suggestion`, of the documents given, in their own language. */
export function found(site: SmallSite, rules: readonly DocumentRule[] = siteDocumentRules): string[] {
  return findings(site, rules).map(inShort);
}

export function findings(site: SmallSite, rules: readonly DocumentRule[] = siteDocumentRules): LinkFinding[] {
  const index = smallSite(site);
  return Object.keys(site.files)
    .filter((file) => /\.mdx?$/.test(file) && !file.startsWith('static/'))
    .flatMap((file) => {
      const view = index.view(file, file.startsWith('i18n/fr/') ? 'fr' : 'en');
      return view ? rules.flatMap((rule) => rule(view, index)) : [];
    });
}

export function foundInSite(site: SmallSite): string[] {
  const index = smallSite(site);
  return siteRules.flatMap((rule) => rule(index)).map(inShort);
}

function inShort({code, severity, file, line, column, suggestion}: LinkFinding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${severity} ${code} ${place}${suggestion === undefined ? '' : ` → ${suggestion}`}`;
}
