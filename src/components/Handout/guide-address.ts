import type {Locale, Site} from '../site';

/** The address of a guide in a language, whole and without anybody's values, so that it can be mailed. */
export function guideAddress({rootUrl}: Pick<Site, 'rootUrl'>, guide: string, language: Locale): string {
  return new URL(`${rootUrl}${language === 'en' ? '' : `${language}/`}guides/${guide}`, window.location.href)
    .href;
}
