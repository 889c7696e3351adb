export const en = {
  /** Shared by every widget. */
  general: {copy: 'Copy', copied: 'Copied'},
} as const;
export const words = en;
