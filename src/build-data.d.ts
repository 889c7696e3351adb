/** Written by scripts/site/passerelle-plugin.ts while the site is built; parsed where it is used. */
declare module '@guides' {
  const guides: unknown;
  export default guides;
}
