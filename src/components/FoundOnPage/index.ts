/** What checks found, told where it matters. Loaded with the first thing to tell, and all its words with it. */
export {MistakenId} from './MistakenId';
export {StepFindings} from './StepFindings';
