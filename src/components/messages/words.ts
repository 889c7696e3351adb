/**
 * The closed set of interface strings: one section per widget, each section owned by its widget's file in
 * `en/` and `fr/`. A string missing in one language does not compile.
 */
import type {words} from './en';
import type {health} from './en/health';
import type {home} from './en/home';
import type {sectionNotes} from './en/section-notes';

/** The English object with its literal types widened, so that French can differ in words and in nothing else. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : {readonly [K in keyof T]: Widen<T[K]>};

export type Words = Widen<typeof words>;

/** What only the home page says. */
export type HomeWords = Widen<typeof home>;

/** What is said of sections in which the two languages differ. */
export type SectionNoteWords = Widen<typeof sectionNotes>;

/** What only the docs health page says. */
export type HealthWords = Widen<typeof health>;
