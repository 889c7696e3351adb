import {posix} from 'node:path';
import type {Locale} from '../model';
import {joinPath} from '../routes/url';
import type {Options} from './options';

/** The locales of the configuration's `i18n`, the default one first as the site has them, and those it never translates. */
export function readLocales(config: Options): {
  readonly locales: readonly Locale[];
  readonly untranslated: ReadonlySet<string>;
} {
  const i18n = config.below('i18n');
  const defaultLocale = i18n.text('defaultLocale') ?? 'en';
  const root = i18n.text('path') ?? 'i18n';
  const base = joinPath(config.text('baseUrl') ?? '/', '/');
  const configs = i18n.below('localeConfigs');
  const ids = i18n.texts('locales') ?? [defaultLocale];
  return {
    locales: ids.map((id) => {
      const own = configs.below(id);
      const baseUrl = own.text('baseUrl');
      const isDefault = id === defaultLocale;
      return {
        id,
        lang: own.text('htmlLang') ?? id,
        baseUrl: baseUrl === undefined ? joinPath(base, isDefault ? '' : `${id}/`) : joinPath(baseUrl, '/'),
        dir: posix.join(root, own.text('path') ?? id),
        isDefault,
      };
    }),
    untranslated: new Set(ids.filter((id) => configs.below(id).flag('translate') === false)),
  };
}

/** Where a plugin looks for the sources of each locale. */
export function translatedDirs(
  {locales, untranslated}: {readonly locales: readonly Locale[]; readonly untranslated: ReadonlySet<string>},
  plugin: string,
  id: string,
  below = '',
): Readonly<Record<string, string>> {
  const name = `docusaurus-plugin-${plugin}${id === 'default' ? '' : `-${id}`}`;
  return Object.fromEntries(
    locales
      .filter((locale) => !untranslated.has(locale.id))
      .map((locale) => [locale.id, posix.join(locale.dir, name, below)]),
  );
}
