import {readFileSync} from 'node:fs';
import {readingOf} from '../scripts/sync/rules/meaning/reading';
import {sentenceDifferences} from '../scripts/sync/rules/meaning/sentence-pairs';
import {deviationOf} from '../scripts/sync/meaning/lengths';
import {checkPair} from '../scripts/sync/check';
const pairs: [string, string, string][] = JSON.parse(readFileSync('/tmp/lot5-public/pairs.json', 'utf8'));
const tab: Record<string, number[]> = {};
for (const [s, e, f] of pairs) { if (s === 'nuget') continue; const {pair} = checkPair('docs/a.md', readFileSync(e, 'utf8'), 'fr/a.md', readFileSync(f, 'utf8'));
  const r = readingOf(pair)!; let q = 0, n = 0; for (const {role, lengths} of r.all) if (role === 'paragraph') { q += deviationOf(lengths, r.ratio) ** 2; n++; } const rms = n < 8 ? 0 : Math.sqrt(q / n);
  const d = sentenceDifferences(pair); const two = d.found.filter((x) => x.difference.source && x.difference.translation); const b = `${s} ${rms < .45 ? 'a<.45' : rms < .58 ? 'b<.58' : 'c>.58'}`; const t = (tab[b] ??= [0, 0, 0, 0, 0]); t[0]!++; t[1]! += n; t[2]! += two.length; t[3]! += d.found.length - two.length; t[4]! += d.isLoose ? 1 : 0;
  for (const x of two) { const S = x.words.source.text, T = x.words.translation.text; const g = x.group; console.log(`${d.isLoose ? 'N' : 'W'} ${s} ${rms.toFixed(2)} ${x.difference.source!.concept}«${S.slice(x.difference.source!.start, x.difference.source!.end)}» ${x.difference.translation!.concept}«${T.slice(x.difference.translation!.start, x.difference.translation!.end)}»\n   ${S.slice(g.source[0]!.start, g.source.at(-1)!.end).slice(0, 330)}\n   ${T.slice(g.translation[0]!.start, g.translation.at(-1)!.end).slice(0, 330)}`); } }
console.log('pages paras two one loose', tab);
