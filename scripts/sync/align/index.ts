export {alignPages} from './pages';
export {compareSection, type ComparedLists, type PlacedPair, type Unit} from './compared';
export {soleMark} from './sole-mark';
export {technicalProps, wordsInProps} from './technical-props';
