import {planFixes, type TextFix} from '../../links/fix/plan';
import type {SyncFinding} from '../finding';

export type PlannedFix = TextFix & {readonly finding: SyncFinding};

/** @returns what is found of the page that a file is of, if the file says `text`; undefined if it is of none */
export type JudgeText = (file: string, text: string) => Promise<readonly SyncFinding[] | undefined>;

/**
 * Tries fixes on texts that nobody sees: all of a file at once, and one by one where that is not sound.
 *
 * @returns those that mend their own finding and make no other
 */
export async function soundFixes(
  fixes: readonly PlannedFix[],
  textOf: (file: string) => string | undefined,
  judge: JudgeText,
): Promise<PlannedFix[]> {
  const sound: PlannedFix[] = [];
  for (const file of new Set(fixes.map((fix) => fix.file))) {
    const text = textOf(file) ?? '';
    const own = fixes.filter((fix) => fix.file === file);
    const before = await judge(file, text);
    if (!before) continue;
    const isSound = async (tried: readonly PlannedFix[]): Promise<boolean> => {
      const [plan] = planFixes(tried, () => text);
      const after = plan && (await judge(file, plan.after));
      return after !== undefined && isMended(before, after, plan?.applied ?? []);
    };
    if (await isSound(own)) {
      sound.push(...own);
      continue;
    }
    const kept: PlannedFix[] = [];
    for (const fix of own) if (await isSound([...kept, fix])) kept.push(fix);
    sound.push(...kept);
  }
  return sound;
}

function isMended(
  before: readonly SyncFinding[],
  after: readonly SyncFinding[],
  fixes: readonly PlannedFix[],
): boolean {
  const left = counted(before);
  for (const {finding} of fixes) left.set(nameOf(finding), (left.get(nameOf(finding)) ?? 0) - 1);
  for (const [name, count] of counted(after)) if (count > (left.get(name) ?? 0)) return false;
  return true;
}

function counted(findings: readonly SyncFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return counts;
}

/** What it says, wherever it has moved to. The section may have a new id: that is what some fixes are for. */
function nameOf({code, args}: SyncFinding): string {
  return JSON.stringify([code, args]);
}
