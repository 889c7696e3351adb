export {openDocumentCache} from './documents';
export {useOf, validUntil} from './validity';
export {openWebCache, type WebCache} from './web';
