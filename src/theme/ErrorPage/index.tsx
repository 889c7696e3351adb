import {useEffect, useState, type ReactNode} from 'react';
import Layout from '@theme/Layout';
import NotFound from '@theme/NotFound';
import pages from '@error-pages';
import {errorPages as words} from '@error-page-words';
import {ErrorPage} from '@site/src/components/ErrorPage';
import {fetchPrinted, readPrinted, type Printed} from '@site/src/components/ErrorPage/printed';
import styles from '@site/src/components/ErrorPage/styles.module.css';
import {useSite} from '@site/src/components/site';

/** What Docusaurus hands to the component of a route. */
type Props = {readonly location: {readonly pathname: string}};

/** A code's page: written out where its data is (the server, the preview), and left as printed where it is not. */
export default function ErrorPageRoute({location: {pathname}}: Props): ReactNode {
  const {baseUrl} = useSite();
  const anchor = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const page = pages[anchor];
  if (!page) return <PrintedPage key={pathname} anchor={anchor} address={pathname} />;
  const title = words.page.title(page.code, page.title);
  return (
    <Layout title={title} description={page.happened}>
      <main
        className={styles['page']}
        data-error-page={anchor}
        data-title={title}
        data-description={page.happened}
      >
        <ErrorPage page={page} words={words.page} baseUrl={baseUrl} />
      </main>
    </Layout>
  );
}

/**
 * In a built page the text is in the document that the reader opened; after a click inside the site, it is in the one
 * that the server has at this address.
 */
function PrintedPage({anchor, address}: {readonly anchor: string; readonly address: string}): ReactNode {
  const [printed, setPrinted] = useState<Printed | 'none' | undefined>(() => readHere(anchor));
  useEffect(() => {
    if (printed !== undefined) return undefined;
    let isCurrent = true;
    void fetchPrinted(address, anchor).then((found) => {
      if (isCurrent) setPrinted(found ?? 'none');
    });
    return () => {
      isCurrent = false;
    };
  }, [address, anchor, printed]);
  if (printed === 'none') return <NotFound />;
  if (!printed) {
    return (
      <Layout>
        <main className={styles['page']}>
          <p role="status">{words.page.loading}</p>
        </main>
      </Layout>
    );
  }
  const {title, description, html} = printed;
  return (
    <Layout title={title} description={description}>
      <main
        className={styles['page']}
        data-error-page={anchor}
        data-title={title}
        data-description={description}
        dangerouslySetInnerHTML={{__html: html}}
      />
    </Layout>
  );
}

/** Before the page is awake, its document is that of this address, or the site's page for addresses without one. */
function readHere(anchor: string): Printed | 'none' | undefined {
  const isAwake = document.documentElement.dataset['hasHydrated'] === 'true';
  return isAwake ? undefined : (readPrinted(document, anchor) ?? 'none');
}
