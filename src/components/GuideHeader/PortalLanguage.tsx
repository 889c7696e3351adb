import {useId} from 'react';
import {portalChoice, usePortalLanguage} from '../page-state/use-portal-language';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import styles from './styles.module.css';

/** Portal labels follow the reader's portal, which need not speak the page's language. */
export function PortalLanguage() {
  const {words} = useSite();
  const {store} = useGuide(portalChoice);
  const chosen = usePortalLanguage();
  const name = useId();
  const {portalLanguage, portalLanguages} = words.guide;
  return (
    <fieldset className={styles['portal']}>
      <legend>{portalLanguage}</legend>
      {(['en', 'fr'] as const).map((language) => (
        <label key={language}>
          <input
            type="radio"
            name={name}
            value={language}
            checked={chosen === language}
            onChange={() => {
              store.setPortalLanguage(language);
            }}
          />
          <span>{portalLanguages[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
