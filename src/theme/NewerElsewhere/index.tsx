import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {NewerElsewhere as Note, type NewerElsewhereProps} from '@site/src/components/NewerElsewhere';

/** Imported by the pages that have something to say, and by no other. */
export function NewerElsewhere({locale, anchor, ...said}: NewerElsewhereProps): ReactNode {
  const {localeConfigs} = useDocusaurusContext().i18n;
  const page = useAlternatePageUtils().createUrl({locale, fullyQualified: false});
  const href = anchor === undefined ? page : `${page}#${encodeURIComponent(anchor)}`;
  return <Note {...said} lang={localeConfigs[locale]?.htmlLang ?? locale} href={href} />;
}
