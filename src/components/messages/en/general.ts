/** Shared by every widget. */
export const general = {copy: 'Copy', copied: 'Copied'} as const;
