/** What the build writes for `<TokenInspector/>` and `<ManifestCheck/>`, for tests without one. */
import {inspectionDataIn} from '../../src/remark/inspection-data';

export default inspectionDataIn('en');
