import type {Box} from './store';

/** @returns undefined where there is no browser, or it forbids storage: then reading the property itself throws. */
export function boxOf(name: 'sessionStorage' | 'localStorage'): Box | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window[name];
  } catch {
    return undefined;
  }
}
