/** Shared by every widget. */
export const general = {
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'Not allowed',
  search: 'Search',
  wideTable: 'Wide table, scrolls sideways',
} as const;
