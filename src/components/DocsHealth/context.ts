import {createContext, useContext, type ComponentType, type ReactNode} from 'react';
import type {HealthReport} from '../../core/health/model';
import type {HealthWords} from '../messages/words';

/** The site's own link: a widget knows no router. */
export type SiteLink = ComponentType<{readonly to: string; readonly children: ReactNode}>;

export type Health = {
  readonly report: HealthReport;
  readonly words: HealthWords;
  readonly Link: SiteLink;
};

const HealthContext = createContext<Health | undefined>(undefined);

export const HealthProvider = HealthContext.Provider;

/** @throws Error outside `HealthProvider`: our bug */
export function useHealth(): Health {
  const health = useContext(HealthContext);
  if (!health) throw new Error('A part of the docs health page was rendered outside HealthProvider');
  return health;
}
