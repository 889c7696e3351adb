import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import {tokenInspector} from '@token-words';
import {TokenPage} from '@site/src/components/TokenInspector/TokenPage';
import styles from '@site/src/components/Inspection/styles.module.css';

export default function LookIntoTokenPage(): ReactNode {
  const {title, description} = tokenInspector.page;
  return (
    <Layout title={title} description={description}>
      <main className={styles['page']}>
        <TokenPage />
      </main>
    </Layout>
  );
}
