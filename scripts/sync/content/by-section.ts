import type {SyncFinding} from '../finding';
import type {PagePair} from '../model';
import {contentOf, type Content} from './content-of';
import {elsewhere, isWithin, whereIs, type Where} from './elsewhere';

type Rule<More extends readonly unknown[]> = (page: PagePair, ...more: More) => readonly SyncFinding[];

/** What each rule found, and where. */
type Found = {readonly findings: readonly (readonly SyncFinding[])[]; readonly where: Where};

/**
 * Several rules in one, each of which looks at a section and its counterpart and at no other: they are asked once about
 * all that are written alike.
 *
 * @param rules pure; what else they are given may decide where something is found, beyond the section, and nothing else
 * @returns what they find, rule by rule
 */
export function bySection<More extends readonly unknown[]>(rules: readonly Rule<More>[]): Rule<More> {
  const known = new WeakMap<Content, Found>();
  return (page, ...more) => {
    const all = rules.map((): SyncFinding[] => []);
    for (const pair of page.sections) {
      const content = contentOf(pair);
      const where = whereIs(pair, page);
      const before = known.get(content);
      const findings = before
        ? before.findings.map((own) => own.map((finding) => elsewhere(finding, before.where, where)))
        : rules.map((rule) => rule({...page, sections: [pair]}, ...more));
      if (!before && content.isWrittenAlike && findings.flat().every((finding) => isWithin(finding, where)))
        known.set(content, {findings, where});
      for (const [at, own] of findings.entries()) all[at]?.push(...own);
    }
    return all.flat();
  };
}
