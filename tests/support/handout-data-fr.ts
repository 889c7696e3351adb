/** What the build writes for texts to hand over, for tests without one. */
import {handoutDataIn} from '../../src/remark/handout-data';

export default handoutDataIn('fr');
