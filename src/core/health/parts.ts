/** What a page may ask the docs health tag for: `<DocsHealth part="facts"/>`. */
export const healthParts = ['summary', 'guides', 'facts', 'links', 'languages', 'pages'] as const;

export type HealthPart = (typeof healthParts)[number];
