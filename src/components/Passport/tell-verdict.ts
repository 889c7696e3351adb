/** What became of a passport that was judged again, in words. */
import {passport as words} from '@passport-words';
import type {Passport} from '../../core/passport/passport';
import type {Replayed} from '../../core/passport/replay';
import type {PassportGuide} from './data';

type Judged = {
  readonly passport: Pick<Passport, 'contract'>;
  readonly guide: PassportGuide;
  readonly replayed: Replayed;
};

export function verdictOn({guide, replayed}: Judged): string {
  const {same, different, differentFindings} = words.replay;
  if (replayed.isSame) return same;
  return replayed.different.length === 0 ? differentFindings : different(titlesOf(replayed.different, guide));
}

/** The guide asks for something else than on the day of the passport: what that changes. */
export function contractChange({passport, guide, replayed}: Judged): string {
  const {otherContract, added, removed, changed, noStepDiffers} = words.replay;
  const {different} = replayed;
  const others = different.filter((id) => !replayed.added.includes(id) && !replayed.removed.includes(id));
  const all = [
    [added, replayed.added],
    [removed, replayed.removed],
    [changed, others],
  ] as const;
  const said = all.flatMap(([say, ids]) => (ids.length > 0 ? [say(titlesOf(ids, guide))] : []));
  return [
    otherContract(passport.contract, guide.contract.contract),
    ...(said.length > 0 ? said : [noStepDiffers]),
  ].join(' ');
}

function titlesOf(ids: readonly string[], {titles}: PassportGuide): string {
  return ids.map((id) => titles[id] ?? id).join(', ');
}
