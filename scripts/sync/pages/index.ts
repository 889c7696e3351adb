/** Which files and strings of a Docusaurus site belong together in two languages, and which are alone. */
export {siteFiles} from './disk';
export {pairsOf, type FilePair} from './pairs';
export {stringsOf} from './strings';
