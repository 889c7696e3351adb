import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import OriginalSiteMetadata from '@theme-original/SiteMetadata';
import textFont from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
import displayFont from '@fontsource-variable/familjen-grotesk/files/familjen-grotesk-latin-wght-normal.woff2';

/** Adds to every page's head: the two typefaces, asked for at once, and the icons and card of this language. */
export default function SiteMetadata(): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const image = (name: string) => `img/${name}`;
  return (
    <>
      <OriginalSiteMetadata />
      <PageMetadata image={image(`social-card-${currentLocale}.png`)} />
      <Head>
        {[textFont, displayFont].map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="icon" href={useBaseUrl(image('favicon.ico'))} sizes="32x32" />
        <link rel="apple-touch-icon" href={useBaseUrl(image('apple-touch-icon.png'))} />
        <link rel="manifest" href={useBaseUrl('site.webmanifest')} />
        <meta name="theme-color" content="#fbfcfb" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0f191d" media="(prefers-color-scheme: dark)" />
      </Head>
    </>
  );
}
