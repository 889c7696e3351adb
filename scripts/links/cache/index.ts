export {openDocumentCache, type DocumentCache} from './documents';
export type {CachedAnswer} from './entry';
export {useOf, validUntil, type Use, type UseOptions} from './validity';
export {openWebCache, type WebCache} from './web';
