/** Which of the two languages a report is written in. */

export const langs = ['en', 'fr'] as const;

export type Lang = (typeof langs)[number];

export {langOf} from '../bootstrap/language.mjs';
