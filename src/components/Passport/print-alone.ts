/** Prints the passport and not the guide around it: `src/css/print.css` reads the mark. */
export function printAlone(): void {
  const {dataset} = document.documentElement;
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter(
    (details) => details.querySelector('[data-testid="passport"]') !== null,
  );
  for (const details of folded) details.open = true;
  dataset['print'] = 'passport';
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset['print'];
      for (const details of folded) details.open = false;
    },
    {once: true},
  );
  window.print();
}
