import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import guides from '@guides';
import {home} from '@home-words';
import {parseGuides} from '@site/src/components/HomeGuides/guides';
import {HomePage, homeAnchors} from '@site/src/components/HomePage';

export default function Home(): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  homeAnchors.forEach(collectAnchor);
  return (
    <Layout title={home.title} description={home.description}>
      <HomePage words={home} guides={parseGuides(guides)} Link={Link} />
    </Layout>
  );
}
