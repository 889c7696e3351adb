import {checkPair} from '../scripts/sync/check';
import {handScenarios} from './sync/edits/by-hand/index.ts';
import {readFreshPairs} from './sync/pages.ts';
import {readingOf} from '../scripts/sync/rules/meaning/reading';
import {namedPairs, namesOfPage, holds} from '../scripts/sync/rules/meaning/names-in';
const want = ['NTLM', 'time zone to UTC', 'Growth plan. ', 'Medium warehouse', 'Frontline', 'Professional', 'Harbor', 'Factur-X', 'SSD →', 'AMQP over', 'North Europe', '08:00 UTC', 'Business Plus', 'West Europe', 'en UTC'];
for (const s of handScenarios(readFreshPairs())) { if (s.isHarmless || !want.some((w) => s.fact.includes(w))) continue;
  const {pair} = checkPair(s.file.en, s.text.en, s.file.fr, s.text.fr); const r = readingOf(pair)!; const named = namedPairs(r); const page = namesOfPage(named, r.all);
  console.log('#', s.pair, s.side, s.fact);
  for (const {words, source, translation} of named) { const m = source.filter((x) => !holds(words.translation, x.name)), e = translation.filter((x) => !holds(words.source, x.name)); if (m.length + e.length === 0) continue; const d = (x: any) => x.name + (x.isInitial ? '^' : '') + (page.isShared(x.name) ? '*' : '') + (page.isWord(x.name) ? 'w' : ''); console.log('   ', m.map(d).join(' '), '|', e.map(d).join(' ')); }
}
