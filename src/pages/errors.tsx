import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import families from '@error-families';
import {errorPages} from '@error-page-words';
import {ErrorIndex} from '@site/src/components/ErrorIndex';
import styles from '@site/src/components/ErrorIndex/styles.module.css';

export default function ErrorsPage(): ReactNode {
  const {index} = errorPages;
  return (
    <Layout title={index.title} description={index.description}>
      <main className={styles['page']}>
        <ErrorIndex families={families} words={index} Link={Link} />
      </main>
    </Layout>
  );
}
