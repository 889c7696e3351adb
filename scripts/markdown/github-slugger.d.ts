/** Version 1, the one Docusaurus makes ids with, comes without types. */
declare module 'github-slugger' {
  export default class GithubSlugger {
    slug(value: string, maintainCase?: boolean): string;
  }
}
