import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

export default {
  guides: [
    {
      type: 'category',
      key: 'guides',
      label: 'Guides',
      collapsible: false,
      items: ['guides/codat-business-central'],
    },
  ],
} satisfies SidebarsConfig;
