/** Gathered by scripts/health while the site is built, in its page's language. */
declare module '@health' {
  const report: import('./core/health/model').HealthReport;
  export default report;
}

/** Written by scripts/site/passerelle-plugin.ts while the site is built; parsed where it is used. */
declare module '@guides' {
  const guides: unknown;
  export default guides;
}

/** Written by scripts/site/error-pages-plugin.ts while the site is built, in its page's language. */
declare module '@error-pages' {
  /** By anchor. Empty in the browser’s half of a build: what a page says is in its document already. */
  const pages: Readonly<Record<string, import('./components/ErrorPage/data').ErrorPageData>>;
  export default pages;
}

declare module '@error-families' {
  const families: readonly import('./components/ErrorPage/data').ErrorFamily[];
  export default families;
}

/** Written by scripts/site/passerelle-plugin.ts while the site is built, in its page's language. */
declare module '@doctor-data' {
  const data: import('./components/ErrorDoctor/guides').DoctorData;
  export default data;
}

/** Written by scripts/site/passerelle-plugin.ts while the site is built, in its page's language. */
declare module '@handout-data-en' {
  const guides: readonly import('./core/handouts/handout-contract').HandoutContract[];
  export default guides;
}

/** Both languages in either build: whoever reads a handout may not read the page’s. */
declare module '@handout-data-fr' {
  const guides: readonly import('./core/handouts/handout-contract').HandoutContract[];
  export default guides;
}

/** Written by scripts/site/passerelle-plugin.ts while the site is built, in its page’s language. */
declare module '@inspection-data' {
  const data: import('./components/Inspection/data').InspectionData;
  export default data;
}

/** Written by scripts/site/passerelle-plugin.ts while the site is built, in its page's language. */
declare module '@passport-data' {
  const data: import('./components/Passport/data').PassportData;
  export default data;
}
