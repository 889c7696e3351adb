import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import {manifestCheck} from '@manifest-words';
import {ManifestPage} from '@site/src/components/ManifestCheck/ManifestPage';
import styles from '@site/src/components/Inspection/styles.module.css';

export default function CheckManifestPage(): ReactNode {
  const {title, description} = manifestCheck.page;
  return (
    <Layout title={title} description={description}>
      <main className={styles['page']}>
        <ManifestPage />
      </main>
    </Layout>
  );
}
