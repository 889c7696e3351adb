export {alignBlocks, alignItems, alignRows, type BlockPair, type ItemPair, type RowPair} from './blocks';
export {alignPages} from './pages';
