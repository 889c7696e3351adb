/** What the build writes for `<ErrorDoctor/>`, for tests without one. */
import {doctorDataIn} from '../../src/remark/doctor-data';

export default doctorDataIn('en');
