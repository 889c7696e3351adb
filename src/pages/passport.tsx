import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import {passport} from '@passport-words';
import {PassportPage} from '@site/src/components/Passport/PassportPage';
import styles from '@site/src/components/Inspection/styles.module.css';

export default function OpenPassportPage(): ReactNode {
  const {title, description} = passport.page;
  return (
    <Layout title={title} description={description}>
      <main className={styles['page']}>
        <PassportPage />
      </main>
    </Layout>
  );
}
