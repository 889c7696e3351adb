import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import {errorDoctor} from '@doctor-words';
import {PasteRefusal} from '@site/src/components/PasteRefusal';
import styles from '@site/src/components/ErrorIndex/styles.module.css';

export default function DiagnosePage(): ReactNode {
  const {title, description, intro} = errorDoctor.page;
  return (
    <Layout title={title} description={description}>
      <main className={styles['page']}>
        <h1>{title}</h1>
        <p className={styles['intro']}>{intro}</p>
        <PasteRefusal steps={[]} />
      </main>
    </Layout>
  );
}
