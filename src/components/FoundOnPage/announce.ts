/**
 * One live region for all steps of a page: a check that changes five of them is said once, and politely. It stands empty
 * before it speaks, because regions that appear with their text are passed over by some screen readers.
 */
import styles from './styles.module.css';

let region: HTMLElement | undefined;
let waiting: string[] = [];

/** @param sentence of the titles of all steps that something was found for */
export function announce(title: string, sentence: (titles: readonly string[]) => string): void {
  region ??= openRegion();
  waiting.push(title);
  if (waiting.length > 1) return;
  setTimeout(() => {
    if (region) region.textContent = sentence(waiting);
    waiting = [];
  }, 100);
}

function openRegion(): HTMLElement {
  const opened = document.createElement('p');
  opened.setAttribute('role', 'status');
  opened.className = styles['news'] ?? '';
  opened.dataset['testid'] = 'findings-news';
  document.body.append(opened);
  return opened;
}
