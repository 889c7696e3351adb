import {readSitePairs} from './sync/pages.ts';
import {checkPair} from '../scripts/sync/check';
for (const p of readSitePairs()) for (const f of checkPair(p.file.en, p.text.en, p.file.fr, p.text.fr).findings as any[]) if (f.severity !== 'note' && /negation|oblig/.test(f.code)) console.log(p.name, JSON.stringify(f.args), '\n EN', p.text.en.slice(f.beside.range.start, f.beside.range.end), '\n FR', p.text.fr.slice(f.at.range.start, f.at.range.end));
