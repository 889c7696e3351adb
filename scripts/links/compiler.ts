/** TypeScript's compiler, as one module for all that read scripts. */
import typescript from 'typescript';

export const compiler = typescript;
