import {join} from 'node:path';
import {writeFolder} from '../../site/harness/folder';

type Files = Readonly<Record<string, string>>;

export const translated = 'i18n/fr/docusaurus-plugin-content-docs/current';

/** A site in English and French, and what to call the command with so that it keeps what it knows beside it. */
export function bilingual(files: Files): {readonly dir: string; readonly args: string[]} {
  return site({
    'docusaurus.config.js': `export default {
  title: 'Guides',
  url: 'https://guides.example',
  baseUrl: '/',
  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},
  presets: [['classic', {blog: false, docs: {routeBasePath: '/'}}]],
};
`,
    ...files,
  });
}

/** Files as they are. */
export function site(files: Files): {readonly dir: string; readonly args: string[]} {
  const dir = writeFolder(files);
  return {dir, args: ['--site-dir', dir, '--cache-dir', join(dir, '.cache')]};
}

export const clean: Files = {
  'docs/install.md': '# Install\n\nThen [configure](./configure.md#options).\n',
  'docs/configure.md': '# Configure\n\n## Options\n\nAfter [Install](install.md).\n',
  [`${translated}/install.md`]: '# Installer\n\nPuis [configurer](./configure.md#options).\n',
  [`${translated}/configure.md`]: '# Configurer\n\n## Options\n\nAprès [Installer](install.md).\n',
};
