/** What the link checker found, as a report; how runs are joined; what makes a run fail; what is shown meanwhile. */
export {blocks, defaultFailOn, exitStatus, failOns, type FailOn} from './exit-status';
export type {LinkCounts} from './counts';
export {reportOf} from './report-of';
export {openProgress, type Progress} from './open-progress';
export type {ProgressState, WaitingHost} from './progress-lines';
