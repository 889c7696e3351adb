/** What the build writes for `<Passport/>`, for tests without one. */
import {passportDataIn} from '../../src/remark/passport-data';

export default passportDataIn('en');
