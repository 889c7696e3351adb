/** How the command is called: no words of a language. */
export const call = 'npm run tenant --';
