import type {DueFact} from './due-facts';
import type {DueWords} from './messages/words';

/** For the terminal; empty where nothing is due. At most `most` lines of each kind: the oldest tell enough. */
export function formatDueFacts(facts: readonly DueFact[], words: DueWords, most = 12): string {
  return (['stale', 'ageing'] as const)
    .map((state) => section(facts, state, words, most))
    .filter((text) => text !== '')
    .join('\n');
}

function section(
  facts: readonly DueFact[],
  wanted: keyof DueWords['title'],
  words: DueWords,
  most: number,
): string {
  const chosen = facts.filter(({state}) => state === wanted);
  if (chosen.length === 0) return '';
  const lines = chosen
    .slice(0, most)
    .map(({owner, id, verifiedOn, limit}) => `  ${words.fact(owner, id, verifiedOn, limit)}`);
  const rest = chosen.length - lines.length;
  return [words.title[wanted](chosen.length), ...lines, ...(rest > 0 ? [`  ${words.more(rest)}`] : [])].join(
    '\n',
  );
}
