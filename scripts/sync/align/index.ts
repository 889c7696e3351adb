export {alignBlocks, alignItems, alignRows, type BlockPair, type ItemPair, type RowPair} from './blocks';
export {alignPages} from './pages';
export {
  compareSection,
  type ComparedLists,
  type ComparedSection,
  type PlacedPair,
  type Unit,
} from './compared';
export {soleMark} from './sole-mark';
export {technicalProps} from './tokens';
