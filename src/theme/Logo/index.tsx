import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/Logo';
import {Wordmark} from '@site/src/components/Wordmark';

/** The wordmark in place of an image file: nothing to load, and it follows the theme. */
export default function Logo({className}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Link to="/" className={className ?? ''}>
      <Wordmark name={siteConfig.title} />
    </Link>
  );
}
