import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import {parseEnvironment} from './scripts/site/environment';
import {healthPlugin} from './scripts/health/plugin';
import {errorPagesPlugin} from './scripts/site/error-pages-plugin';
import {passerellePlugin} from './scripts/site/passerelle-plugin';
import {remarkSyncNotes} from './scripts/site/sync-notes/door.cjs';
import {remarkPasserelle} from './src/remark';
import {footer, navbar} from './scripts/site/chrome';

const environment = parseEnvironment(process.env);

export default {
  title: 'Passerelle',
  tagline: 'Set-up guides that check themselves',
  favicon: 'img/favicon.svg',
  url: environment.url,
  baseUrl: environment.baseUrl,
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // Its inline styles would need a laxer security policy.
  baseUrlIssueBanner: false,
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  staticDirectories: ['static', '.passerelle/static'],
  future: {v4: true, faster: true},
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'fr'],
    localeConfigs: {
      en: {label: 'English', htmlLang: 'en'},
      fr: {label: 'Français', htmlLang: 'fr'},
    },
  },
  customFields: {
    rootUrl: environment.baseUrl,
    defaultMode: environment.defaultMode,
    operator: environment.operator,
    contact: environment.contact,
    checkerId: environment.checkerId,
    // What pages take for today until the reader's own clock is known.
    builtOn: new Date().toISOString().slice(0, 10),
  },
  plugins: [passerellePlugin, errorPagesPlugin, healthPlugin],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          beforeDefaultRemarkPlugins: [remarkPasserelle, remarkSyncNotes],
        },
        blog: false,
        theme: {customCss: './src/css/index.css'},
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    navbar,
    footer,
    colorMode: {respectPrefersColorScheme: true},
    // Syntax colours are CSS classes (src/css): Prism's inline styles would need a laxer security policy.
    prism: {
      theme: {plain: {}, styles: []},
      darkTheme: {plain: {}, styles: []},
      // Those that code blocks of the pages are written in: every page carries them.
      additionalLanguages: ['bash', 'json'],
    },
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  } satisfies Preset.ThemeConfig,
} satisfies Config;
