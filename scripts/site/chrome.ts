/** The navigation bar and the footer. French labels: `i18n/fr/docusaurus-theme-classic/`. */
import type {ThemeConfig} from '@docusaurus/preset-classic';

export const navbar = {
  title: 'Passerelle',
  logo: {alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg', width: 32, height: 32},
  items: [
    {type: 'docSidebar', sidebarId: 'guides', label: 'Guides', position: 'left'},
    {type: 'docSidebar', sidebarId: 'understand', label: 'Understand', position: 'left'},
    {type: 'docSidebar', sidebarId: 'reference', label: 'Reference', position: 'left'},
    {type: 'docSidebar', sidebarId: 'operate', label: 'Host your own', position: 'left'},
    {type: 'docSidebar', sidebarId: 'write', label: 'For writers', position: 'left'},
    {type: 'search', position: 'right'},
    {type: 'localeDropdown', position: 'right'},
  ],
} satisfies NonNullable<ThemeConfig['navbar']>;

export const footer = {
  links: [
    {
      title: 'Use',
      items: [
        {label: 'All guides', to: '/#guides'},
        {label: 'Which guide is mine', to: '/guides/which-guide'},
        {label: 'What the checks find', to: '/reference/findings'},
        {label: 'Explain an error', to: '/diagnose'},
        {label: 'Error codes', to: '/errors'},
        {label: 'Check a manifest', to: '/manifest'},
        {label: 'Look into a token', to: '/token'},
      ],
    },
    {
      title: 'Run',
      items: [
        {label: 'Host your own', to: '/operate/host-your-own'},
        {label: 'A writer’s first hour', to: '/write/first-hour'},
      ],
    },
    {
      title: 'About',
      items: [
        {label: 'What changed', to: '/reference/what-changed'},
        {label: 'Accessibility', to: '/about/accessibility'},
        {label: 'Privacy', to: '/about/privacy'},
      ],
    },
  ],
  copyright: 'Passerelle is not affiliated with Microsoft or with the vendors named here. MIT licence.',
} satisfies NonNullable<ThemeConfig['footer']>;
