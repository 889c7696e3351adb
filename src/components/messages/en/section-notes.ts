/** About sections in which the two languages differ. The build puts these words in place: no page loads them all. */
export const sectionNotes = {
  /** For readers, under a heading. */
  newer: 'The French version of this section is more recent.',
  gone: 'The French page no longer has this section.',
  more: 'The French page has one more section here.',
  /** On the page in the other language: who follows the link reads this one. */
  read: 'Read this section in English',
  readPage: 'Read this page in English',
  readMore: (title: string) => `Read “${title}” in English`,

  /** For whoever is writing, in the preview. */
  behind: 'This section has not followed the French',
  ahead: 'The French has not followed this section',
  differs: 'This section and its French differ',
  pageBehind: 'This page has not followed the French',
  pageAhead: 'The French has not followed this page',
  pageDiffers: 'This page and its French differ',
  /** After one of the above. */
  differences: (count: number) => `: ${count} ${count === 1 ? 'difference' : 'differences'}`,
  elsewhere: (title: string) => `In “${title}”, which this page lacks or has elsewhere`,
  line: (line: number) => `line ${line}`,
  see: 'See it in French',
  forWhom: 'Shown in the preview only.',
} as const;
