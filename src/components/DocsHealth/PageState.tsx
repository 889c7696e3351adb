import type {PageHealth} from '../../core/health/model';
import {useHealth} from './context';
import {StateMark} from './StateMark';

/** Whether a page says the same in both languages. */
export function PageState({href, page}: {readonly href: string; readonly page?: PageHealth}) {
  const {words} = useHealth();
  const found = usePage(href);
  const shown = page ?? found;
  const {unknown, inSync, drifted} = words.guides;
  if (!shown) return <StateMark state="unknown" words={words} says={unknown} />;
  const {hasDrifted} = shown;
  return <StateMark state={hasDrifted ? 'bad' : 'good'} words={words} says={hasDrifted ? drifted : inSync} />;
}

/** @returns undefined where there is no report, or the page stands in one language only */
export function usePage(href: string): PageHealth | undefined {
  const {sync} = useHealth().report;
  return sync.state === 'made' ? sync.pages.find((page) => page.href === href) : undefined;
}
