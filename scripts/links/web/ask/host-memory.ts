import {isUnreachable, type Failure} from './failure';

type HostMemory = {
  /** What every request to this host would come to. */
  verdictOn(origin: string): Failure | undefined;
  /** An address has been asked, as often as it is asked, without any answer. */
  failed(origin: string, failure: Failure): void;
  answered(origin: string): void;
};

/** So many addresses of a host, retries included, and not one answer: the others are not asked. */
const enoughSilence = 3;

/** What one address teaches about all others of its host: its certificate, its name, that nobody is there. */
export function createHostMemory(): HostMemory {
  const verdicts = new Map<string, Failure>();
  const silences = new Map<string, number>();
  const spoke = new Set<string>();
  return {
    verdictOn: (origin) => (verdicts.size > 0 ? verdicts.get(origin) : undefined),
    failed: (origin, failure) => {
      if (failure.kind !== 'no-answer') return void verdicts.set(origin, failure);
      if (!isUnreachable(failure) || spoke.has(origin)) return;
      const silence = (silences.get(origin) ?? 0) + 1;
      silences.set(origin, silence);
      if (silence >= enoughSilence) verdicts.set(origin, failure);
    },
    answered: (origin) => void spoke.add(origin),
  };
}
