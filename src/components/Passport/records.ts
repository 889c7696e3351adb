import type {CheckRecord} from '../../core/checks/check-record';
import {nobody} from '../../core/passport/passport';
import {boxOf} from '../page-state/box-of';
import type {GuideState} from '../page-state/store';
import {readRecord} from '../SignInCheck/kept-record';

/** The evidence that is at hand: all of this page, and the last sign-in of this tab. */
export function recordsOf({outcomes}: GuideState, integration: string): readonly CheckRecord[] {
  const inMemory = outcomes.flatMap(({record}) => record ?? []);
  const kept = readRecord(boxOf('sessionStorage'), integration, nobody);
  return kept && !inMemory.some(({at}) => at === kept.at) ? [kept, ...inMemory] : inMemory;
}
