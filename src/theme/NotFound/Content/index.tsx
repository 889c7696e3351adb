import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import guides from '@guides';
import {words} from '@words';
import {parseGuides} from '@site/src/components/HomeGuides/guides';
import {NotFoundPage} from '@site/src/components/NotFoundPage';

export default function NotFoundContent(): ReactNode {
  return <NotFoundPage words={words.notFound} guides={parseGuides(guides)} Link={Link} />;
}
