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
  reference: [
    {
      type: 'category',
      key: 'reference',
      label: 'Reference',
      collapsible: false,
      items: ['reference/findings', 'reference/errors'],
    },
  ],
  operate: [
    {
      type: 'category',
      key: 'operate',
      label: 'Host your own',
      collapsible: false,
      items: ['operate/host-your-own'],
    },
  ],
  write: [
    {
      type: 'category',
      key: 'write',
      label: 'For writers',
      collapsible: false,
      items: ['write/first-hour', 'write/tags'],
    },
  ],
} satisfies SidebarsConfig;
