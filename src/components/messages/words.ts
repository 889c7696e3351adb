/**
 * The closed set of interface strings: one section per widget, each section owned by its widget's file in
 * `en/` and `fr/`. A string missing in one language does not compile.
 */
import type {words} from './en';
import type {errorDoctor} from './en/error-doctor';
import type {errorPages} from './en/error-pages';
import type {foundOnPage} from './en/found-on-page';
import type {handouts} from './en/handouts';
import type {health} from './en/health';
import type {home} from './en/home';
import type {manifestCheck} from './en/manifest-check';
import type {notFound} from './en/not-found';
import type {passport} from './en/passport';
import type {registrationCheck} from './en/registration-check';
import type {routeCalendar} from './en/route-calendar';
import type {search} from './en/search';
import type {sectionNotes} from './en/section-notes';
import type {setUpScripts} from './en/set-up-scripts';
import type {tokenInspector} from './en/token-inspector';

/** The English object with its literal types widened, so that French can differ in words and in nothing else. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : {readonly [K in keyof T]: Widen<T[K]>};

export type Words = Widen<typeof words>;

/** What only the page for addresses that lead nowhere says. */
export type NotFoundWords = Widen<typeof notFound>;

/** What only the home page says. */
export type HomeWords = Widen<typeof home>;

/** What is said of sections in which the two languages differ. */
export type SectionNoteWords = Widen<typeof sectionNotes>;

/** What only the docs health page says. */
export type HealthWords = Widen<typeof health>;

/** What only the pages about error codes say. */
export type ErrorPageWords = Widen<typeof errorPages>;

/** What only the site’s search says. */
export type SearchWords = Widen<typeof search>;

/** What only the explanation of a pasted error says. */
export type ErrorDoctorWords = Widen<typeof errorDoctor>;

/** What only the widget that looks into a token says. */
export type TokenInspectorWords = Widen<typeof tokenInspector>;

/** What only the widget that reads a manifest says. */
export type ManifestCheckWords = Widen<typeof manifestCheck>;

/** What only the passport says, and the page that opens one. */
export type PassportWords = Widen<typeof passport>;

/** What only the widget that reads a registration says. */
export type RegistrationCheckWords = Widen<typeof registrationCheck>;

/** What only the box for calendar dates says. */
export type RouteCalendarWords = Widen<typeof routeCalendar>;

/** What only the box for scripts says. */
export type SetUpScriptsWords = Widen<typeof setUpScripts>;

/** What only the texts handed to administrators and vendors say, and the boxes that make them. */
export type HandoutWords = Widen<typeof handouts>;

/** What checks found, told elsewhere on their page. */
export type FoundOnPageWords = Widen<typeof foundOnPage>;
