import type {ReactNode} from 'react';

/** An excerpt as the index has it, HTML with `mark`: only its text and its marks are taken. */
export function Excerpt({html}: {readonly html: string}): ReactNode {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node, index) =>
    node.nodeName === 'MARK' ? <mark key={index}>{node.textContent}</mark> : node.textContent,
  );
}
