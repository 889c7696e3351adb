import type {ReactNode} from 'react';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {SectionDrift as Drift, type SectionDriftProps} from '@site/src/components/SectionDrift';

/** In a preview alone: the page compiler asks for it where a section and its translation differ. */
export function SectionDrift({locale, anchor, ...said}: SectionDriftProps): ReactNode {
  const page = useAlternatePageUtils().createUrl({locale, fullyQualified: false});
  const href = anchor === undefined ? page : `${page}#${encodeURIComponent(anchor)}`;
  return <Drift {...said} href={href} />;
}
