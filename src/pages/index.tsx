import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import {words} from '@words';
import {parseGuides} from '@site/src/components/HomeGuides/guides';
import {HomePage} from '@site/src/components/HomePage';

export default function Home(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout title={words.home.title} description={words.home.description}>
      <HomePage words={words.home} guides={parseGuides(siteConfig.customFields?.['guides'])} Link={Link} />
    </Layout>
  );
}
