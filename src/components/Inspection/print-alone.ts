/**
 * Prints one part of the page and not the guide around it: `src/css/print.css` reads the marks.
 *
 * @param name of the part: its `data-prints-alone`
 */
export function printAlone(name: string): void {
  const root = document.documentElement;
  const part = document.querySelector(`[data-prints-alone="${CSS.escape(name)}"]`);
  if (!part) return;
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter((details) =>
    details.contains(part),
  );
  for (const details of folded) details.open = true;
  root.toggleAttribute('data-printing', true);
  part.toggleAttribute('data-printed', true);
  window.addEventListener(
    'afterprint',
    () => {
      root.removeAttribute('data-printing');
      part.removeAttribute('data-printed');
      for (const details of folded) details.open = false;
    },
    {once: true},
  );
  window.print();
}
