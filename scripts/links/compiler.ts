/**
 * TypeScript's compiler, as one module for all that read scripts. Required rather than imported: an import looks through
 * nine megabytes for names to export, which takes longer than the compiler itself does to start.
 */
import {createRequire} from 'node:module';
import type typescript from 'typescript';

export const compiler = createRequire(import.meta.url)('typescript') as typeof typescript;
