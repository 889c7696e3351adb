import type {SyncFinding} from '../../finding';
import {deviationOf, lengthOf} from '../../meaning/lengths';
import {haveSameJoints} from '../../meaning/lists';
import {droppedItem} from '../../meaning/shorter-lists';
import type {PagePair, Section, Words} from '../../model';
import {fileRange} from '../../read/places';
import {namesDiffer} from './names';
import {readingOf} from './reading';

/** “customers, suppliers and accounts” with one of the three lost. English and French only. */
export function itemsDiffer(pair: PagePair): SyncFinding[] {
  const reading = readingOf(pair);
  if (!reading) return [];
  const {tongues, ratio} = reading;
  const findings: SyncFinding[] = [];
  for (const words of reading.words) {
    const {source, translation, section, role} = words;
    const spoken = {text: source.text, tongue: tongues.source};
    if (haveSameJoints(spoken, {text: translation.text, tongue: tongues.translation})) continue;
    for (const group of reading.groupsOf(words)) {
      const [here, there] = [group.source[0], group.translation[0]];
      if (!here || !there || group.source.length > 1 || group.translation.length > 1) continue;
      const lengths = {
        source: lengthOf(source.text, here.start, here.end),
        translation: lengthOf(translation.text, there.start, there.end),
      };
      const found = droppedItem(
        {words: source, range: here, tongue: tongues.source},
        {words: translation, range: there, tongue: tongues.translation},
        deviationOf(lengths, ratio),
        role === 'cell',
      );
      if (!found) continue;
      reading.tell(words);
      const isMissing = found.side === 'source';
      const shown = (isMissing ? source : translation).text.slice(found.item.start, found.item.end);
      const place = (side: Words, range: typeof here, isHere: boolean) =>
        fileRange(side, isHere ? found.item : range);
      const base = {
        severity: 'warning' as const,
        section: section.key,
        sectionTitle: section.title.text,
        at: {file: pair.translation.file, range: place(translation, there, !isMissing)},
        beside: {file: pair.source.file, range: place(source, here, isMissing)},
      };
      if (isNamed(pair, section, shown)) continue;
      findings.push(
        isMissing
          ? {...base, code: 'fact-missing', args: {kind: 'label', expected: shown}}
          : {...base, code: 'fact-extra', args: {kind: 'label', found: shown}},
      );
    }
  }
  return findings;
}

/** A name that is told of as such. */
function isNamed(pair: PagePair, {key}: Section, shown: string): boolean {
  return (
    /\p{Lu}/u.test(shown) &&
    namesDiffer(pair).some(({section, args}) => section === key && Object.values(args).includes(shown))
  );
}
