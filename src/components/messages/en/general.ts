/** Shared by every widget. */
export const general = {
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'Not allowed',
  wideTable: 'Wide table, scrolls sideways',
} as const;
