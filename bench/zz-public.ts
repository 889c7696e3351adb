import {readFileSync, writeFileSync} from 'node:fs';
import {checkPair} from '../scripts/sync/check';
const pairs: [string, string, string][] = JSON.parse(readFileSync('/tmp/lot5-public/pairs.json', 'utf8'));
const counts: Record<string, Record<string, number>> = {}; const lines: string[] = [];
const nth: Record<string, number> = {};
const every = Number(process.argv[3] ?? 1);
for (const [site, en, fr] of pairs) {
  nth[site] = (nth[site] ?? 0) + 1; if (nth[site] % every !== 0) continue;
  const [a, b] = [readFileSync(en, 'utf8'), readFileSync(fr, 'utf8')];
  const name = en.replace(/.*\/raw\//, '');
  const {findings} = checkPair(`docs/${name}`, a, `fr/${name}`, b);
  const c = (counts[site] ??= {pages: 0}); c.pages!++;
  for (const f of findings) { const k = `${f.severity[0]} ${f.code}`; c[k] = (c[k] ?? 0) + 1;
    if (/negation|obligation|fact-|label|text-much|untrans/.test(f.code)) { const r = (f as any).at?.range, s = (f as any).beside?.range;
      lines.push(`${site} ${f.severity} ${f.code} ${name}#${f.section ?? ''} ${JSON.stringify((f as any).args)}\n    EN: ${s ? a.slice(s.start, s.end).replace(/\n/g,' ').slice(0, 400) : ''}\n    FR: ${r ? b.slice(r.start, r.end).replace(/\n/g,' ').slice(0, 400) : ''}`);} }
}
for (const [site, c] of Object.entries(counts)) console.log(site, JSON.stringify(c, Object.keys(c).sort()));
writeFileSync(process.argv[2]!, lines.join('\n') + '\n');
