import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/NavbarItem/LocaleDropdownNavbarItem';
import {LanguageSwitch} from '@site/src/components/LanguageSwitch';

/** With two languages a menu of languages is one click too many: a link to the other one instead. */
export default function LocaleDropdownNavbarItem({mobile}: Props): ReactNode {
  const {currentLocale, locales, localeConfigs} = useDocusaurusContext().i18n;
  const {createUrl} = useAlternatePageUtils();
  return locales
    .filter((locale) => locale !== currentLocale)
    .map((locale) => {
      const {htmlLang, label} = localeConfigs[locale] ?? {htmlLang: locale, label: locale};
      const language = {lang: htmlLang, label, href: createUrl({locale, fullyQualified: false})};
      return mobile ? (
        <li key={locale} className="menu__list-item">
          <LanguageSwitch {...language} className="menu__link" />
        </li>
      ) : (
        <LanguageSwitch key={locale} {...language} />
      );
    });
}
