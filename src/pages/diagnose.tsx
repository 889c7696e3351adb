import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import {errorDoctor} from '@doctor-words';
import {DoctorPage} from '@site/src/components/ErrorDoctor/DoctorPage';
import styles from '@site/src/components/ErrorDoctor/styles.module.css';

export default function DiagnosePage(): ReactNode {
  const {title, description} = errorDoctor.page;
  return (
    <Layout title={title} description={description}>
      <main className={styles['page']}>
        <DoctorPage />
      </main>
    </Layout>
  );
}
