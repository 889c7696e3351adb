/** What the link checker found, as a report; how runs are joined; what makes a run fail; what is shown meanwhile. */
export {defaultFailOn, exitStatus, failOns, type FailOn} from './exit-status';
export type {LinkCounts} from './counts';
export {mergeReports} from './merge';
export {reportOf} from './report-of';
export {createProgress, type Progress, type ProgressState, type WaitingHost} from './progress';
