import {useEffect, useState} from 'react';
import {namedCodes} from '../ErrorIndex/match';
import type {ErrorEntry, ErrorFamily} from '../ErrorPage/data';
import {ask, type Answer} from './engine';

export type Search = {
  readonly state: 'idle' | 'busy' | 'answered' | 'failed';
  /** Codes that the query names: found at once, and without the index. */
  readonly codes: readonly ErrorEntry[];
  readonly answer: Answer;
};

const nothing: Answer = {hits: [], all: 0};
const mostHits = 8;
const mostCodes = 4;

/** @param attempt changes when the reader wants the same asked again */
export function useSearch(query: string, rootUrl: string, attempt: number): Search {
  const [entries, setEntries] = useState<readonly ErrorEntry[]>([]);
  const [asked, setAsked] = useState<{query: string; state: Search['state']; answer: Answer}>({
    query: '',
    state: 'idle',
    answer: nothing,
  });
  useEffect(() => {
    let isCurrent = true;
    import('@error-families')
      .then(({default: families}: {default: readonly ErrorFamily[]}) => {
        if (isCurrent) setEntries(families.flatMap((family) => family.entries));
      })
      // The index knows these pages too.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, []);
  const text = query.trim();
  useEffect(() => {
    if (text === '') return undefined;
    let isCurrent = true;
    ask(text, rootUrl, mostHits)
      .then((answer) => {
        if (isCurrent && answer) setAsked({query: text, state: 'answered', answer});
      })
      .catch(() => {
        if (isCurrent) setAsked({query: text, state: 'failed', answer: nothing});
      });
    return () => {
      isCurrent = false;
    };
  }, [text, rootUrl, attempt]);
  if (text === '') return {state: 'idle', codes: [], answer: nothing};
  const codes = namedCodes(text, entries, mostCodes);
  if (asked.query !== text) return {state: 'busy', codes, answer: asked.answer};
  const {state, answer} = asked;
  const isNamed = ({url}: {readonly url: string}) =>
    codes.some(({anchor}) => url.split('#')[0]?.endsWith(`/errors/${anchor}`));
  return {state, codes, answer: {...answer, hits: answer.hits.filter((hit) => !isNamed(hit))}};
}
