import {useSite} from '../site';
import {usePortalLanguage} from '../page-state/use-portal-language';
import styles from './styles.module.css';

/** A portal label in both languages, with what else the portal may show. */
export type UiProps = {
  readonly en: string;
  readonly fr: string;
  /** No source gives Microsoft's French wording: the English one is shown. */
  readonly untranslated?: boolean;
  readonly frVariants?: readonly string[];
  /** The wording this one replaces, where both are live. */
  readonly olderEn?: string;
  readonly olderFr?: string;
};

/** A label of Microsoft's portals, in the language the reader's portal speaks. */
export function Ui(props: UiProps) {
  const {locale, words} = useSite();
  const portal = usePortalLanguage();
  const label = labelIn(portal, props);
  const older = portal === 'fr' ? props.olderFr : props.olderEn;
  const variants = portal === 'fr' ? (props.frVariants ?? []) : [];
  const also = [...(older ? [older] : []), ...variants].map((text) => text.replace('{tenant}', '…'));
  const spoken = portal === 'fr' && props.untranslated ? 'en' : portal;
  return (
    <>
      <span className={styles['label']} lang={spoken === locale ? undefined : spoken} translate="no">
        {label}
      </span>
      {also.length > 0 && (
        <span className={styles['also']}>
          {' '}
          ({words.guide.or} {also.join(words.guide.orSeparator)})
        </span>
      )}
    </>
  );
}

/** Where the portal prints the tenant’s own name, the page cannot know it. */
const labelIn = (language: 'en' | 'fr', {en, fr}: UiProps) =>
  (language === 'fr' ? fr : en).replace('{tenant}', '…');
