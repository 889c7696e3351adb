import {checkPair} from '../scripts/sync/check';
import {handScenarios} from './sync/edits/by-hand/index.ts';
import {readFreshPairs} from './sync/pages.ts';
import {readingOf} from '../scripts/sync/rules/meaning/reading';
import {signatureOf} from '../scripts/sync/meaning/signature';
import {isLoose} from '../scripts/sync/rules/meaning/looseness';
const want = process.argv.slice(2); const pairs = readFreshPairs();
for (const s of handScenarios(pairs)) { if (!want.some((w) => s.fact.includes(w))) continue;
  const {pair, findings} = checkPair(s.file.en, s.text.en, s.file.fr, s.text.fr); const r = readingOf(pair)!;
  console.log('#', s.pair, s.side, s.fact, 'loose3', isLoose(r, 3), 'loose1', isLoose(r, 1)); const orig = pairs.find((p) => p.name === s.pair)!;
  for (const f of findings as any[]) if (f.code !== 'heading-id-missing') console.log('   F', f.severity, f.code, JSON.stringify(f.args));
  for (const w of r.all) { const side = s.side === 'en' ? w.source : w.translation; const to = s.fact.split(' → ')[1]!.replace(/[*`|]/g, '').trim().slice(0, 25); if (!side.text.includes(to)) continue; const m = r.masksOf(w);
    for (const g of r.groupsOf(w)) { const sl = (t: string, rs: any) => rs.map((x: any) => t.slice(x.start, x.end)).join(' || '); const S = sl(w.source.text, g.source), T = sl(w.translation.text, g.translation); if (!(s.side === 'en' ? S : T).includes(to)) continue; console.log('   ', w.role, S, '\n      ', signatureOf(S, 'en').map((x) => `${x.concept}«${S.slice(x.start, x.end)}»`).join(' '), '\n    ', T, '\n      ', signatureOf(T, 'fr').map((x) => `${x.concept}«${T.slice(x.start, x.end)}»`).join(' ')); } }
}
