/** Which files and strings of a Docusaurus site belong together in two languages, and which are alone. */
export {siteFiles} from './disk';
export type {SiteFiles} from './files';
export {pairsOf, type FilePair, type Pairing} from './pairs';
export {stringsOf} from './strings';
