import type {LinkFinding} from '../finding';
import type {LocaleId} from '../model';

/**
 * One document is shown in several languages where nobody translated it: what is found in each is one finding, with
 * the languages it holds in.
 */
export function joinLocales(
  found: Iterable<{readonly finding: LinkFinding; readonly locale?: LocaleId}>,
): LinkFinding[] {
  const joined = new Map<string, {finding: LinkFinding; locales: Set<LocaleId>}>();
  for (const {finding, locale} of found) {
    const {code, file, line, column, target, args} = finding;
    // Routes differ by language, the mistake does not.
    const key = [code, file, line, column, target ?? JSON.stringify(args)].join('\0');
    const entry = joined.get(key) ?? {finding, locales: new Set()};
    joined.set(key, entry);
    for (const id of finding.locales ?? (locale === undefined ? [] : [locale])) entry.locales.add(id);
  }
  return [...joined.values()].map(({finding, locales}) =>
    locales.size === 0 ? finding : {...finding, locales: [...locales]},
  );
}
