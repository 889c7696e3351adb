/** How the command is called: no words of a language. */
export const call = 'npm run tenant --';

/** What is played where nothing else is asked for. */
export const defaultScenario = 'all-is-well';
