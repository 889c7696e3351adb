import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {words} from '@words';
import {parseGuides} from '@site/src/components/HomeGuides/guides';
import {NotFoundPage} from '@site/src/components/NotFoundPage';

export default function NotFoundContent(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const guides = parseGuides(siteConfig.customFields?.['guides']);
  return <NotFoundPage words={words.home.notFound} guides={guides} Link={Link} />;
}
