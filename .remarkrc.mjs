/** For editors: underlines in a page what does not agree with its translation. */
import {checkSync} from './scripts/sync/remark/index.mjs';

export default checkSync();
