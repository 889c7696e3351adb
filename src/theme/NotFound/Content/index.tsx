import {Suspense, lazy, type ReactNode} from 'react';
import Link from '@docusaurus/Link';

/** Docusaurus gives every documentation page this one too: what is on it loads where it is shown. */
const NotFoundPage = lazy(async () => ({
  default: (await import('@site/src/components/NotFoundPage')).NotFoundPage,
}));

export default function NotFoundContent(): ReactNode {
  return (
    <Suspense>
      <NotFoundPage Link={Link} />
    </Suspense>
  );
}
