import {readFileSync} from 'node:fs';
import {readFreshPairs, readHeldOutPairs, readOwnPairs, readSitePairs} from './sync/pages.ts';
import {readingOf} from '../scripts/sync/rules/meaning/reading';
import {sentenceDifferences} from '../scripts/sync/rules/meaning/sentence-pairs';
import {deviationOf} from '../scripts/sync/meaning/lengths';
import {checkPair} from '../scripts/sync/check';
const rms = (pair: any) => { const r = readingOf(pair)!; let s = 0, n = 0; for (const {role, lengths} of r.all) if (role === 'paragraph') { s += deviationOf(lengths, r.ratio) ** 2; n++; } return [Math.sqrt(s / n), n, sentenceDifferences(pair).found.length] as const; };
for (const p of readFreshPairs()) { const {pair} = checkPair(p.file.en, p.text.en, p.file.fr, p.text.fr); const [a, n, d] = rms(pair); console.log(p.name.padEnd(22), a.toFixed(3), n, d); }
const q = (name: string, xs: number[]) => { xs.sort((a, b) => a - b); console.log(name, xs.length, [0.1, 0.25, 0.5, 0.75, 0.9, 1].map((f) => xs[Math.min(xs.length - 1, Math.floor(f * xs.length))]?.toFixed(2)).join(' ')); };
q('site', readSitePairs().map((p) => rms(checkPair(p.file.en, p.text.en, p.file.fr, p.text.fr).pair)).filter((r) => r[1] >= 8).map((r) => r[0]));
q('own', [...readOwnPairs(), ...readHeldOutPairs()].map((p) => rms(checkPair(p.file.en, p.text.en, p.file.fr, p.text.fr).pair)).filter((r) => r[1] >= 8).map((r) => r[0]));
const pairs: [string, string, string][] = JSON.parse(readFileSync('/tmp/lot5-public/pairs.json', 'utf8'));
const by: Record<string, number[]> = {};
for (const [s, e, f] of pairs) { const {pair} = checkPair('docs/a.md', readFileSync(e, 'utf8'), 'fr/a.md', readFileSync(f, 'utf8')); const r = rms(pair); if (r[1] >= 8) (by[s] ??= []).push(r[0]); }
for (const [s, xs] of Object.entries(by)) q(s, xs);
