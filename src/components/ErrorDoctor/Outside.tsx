import type {ReactNode} from 'react';

/** A link to Microsoft, in a window of its own: the page with the answer stays. */
export function Outside({href, children}: {readonly href: string; readonly children: string}): ReactNode {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
