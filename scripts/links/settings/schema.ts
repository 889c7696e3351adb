import {z} from 'zod';
import type {IgnoreMistake} from '../finding';
import {exceptedCodes} from '../lists/codes';
import type {Outcome} from '../lists/entry';
import {judgeDate, judgeReason} from '../lists/term';
import {parseUrl} from '../resolve/address';

/** What a value may be wrong in, beyond its type. */
export type ValueMistake =
  | IgnoreMistake
  | 'not-an-outcome'
  | 'not-a-host'
  | 'not-a-header'
  | 'literal-secret'
  | 'outside-the-site'
  | 'not-one-source-of-ids';

/** A header's value: `$NAME` of the environment, after the name of a scheme if it has one. */
export const fromEnvironment = /^(?:[A-Za-z][\w-]* )?\$([A-Za-z_]\w*)$/;

const told = (because: ValueMistake) => ({params: {because}});
const text = z.string().trim().min(1);
/** From the site's directory, with forward slashes. */
const path = text.refine(
  (value) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(value),
  told('outside-the-site'),
);
const code = z.enum(exceptedCodes);

function entryFields(today: string) {
  return {
    link: text,
    reason: z.string().check((context) => {
      const because = judgeReason(context.value);
      if (because) context.issues.push({code: 'custom', input: context.value, ...told(because)});
    }),
    until: z.string().check((context) => {
      const because = judgeDate(context.value, today);
      if (because) context.issues.push({code: 'custom', input: context.value, ...told(because)});
    }),
  };
}

const outcomeWords: readonly unknown[] = ['ok', 'redirect', 'no-answer'];
const isOutcome = (value: unknown): value is Outcome =>
  outcomeWords.includes(value) ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599);

const outcomes = z
  .custom<Outcome | readonly Outcome[]>(
    (value) => (Array.isArray(value) ? value.length > 0 && value.every(isOutcome) : isOutcome(value)),
    told('not-an-outcome'),
  )
  .transform((value): readonly Outcome[] => (typeof value === 'object' ? value : [value]));

const ids = z
  .strictObject({
    /** An attribute whose value, between `prefix` and `suffix`, is an id. */
    attribute: text.optional(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    /** Ids that the tag always has. */
    always: z.array(text).min(1).optional(),
    /** A JSON file that lists ids by tag, and then by value of the attribute `by` if there is one. */
    listed: path.optional(),
    by: text.optional(),
  })
  .refine(
    ({attribute, prefix, suffix, always, listed, by}) =>
      [attribute, always, listed].filter((each) => each !== undefined).length === 1 &&
      (attribute !== undefined || (prefix ?? suffix) === undefined) &&
      (listed !== undefined || by === undefined),
    told('not-one-source-of-ids'),
  );

const host = text.refine((value) => hostOf(value) === value.toLowerCase(), told('not-a-host'));
/** RFC 9110, section 5.1; what a connection is made of is not for settings to say. */
const headerName = z
  .string()
  .refine(
    (name) =>
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
      !/^(?:host|connection|content-length|transfer-encoding)$/i.test(name),
    told('not-a-header'),
  );
/** Without port; `*.example` stands for all names below it. */
const allowedHost = text.refine((value) => {
  const name = value.replace(/^\*\./, '');
  return hostOf(name) === name.toLowerCase() && !/:\d+$/.test(name);
}, told('not-a-host'));

/** @param today `YYYY-MM-DD` */
export function settingsSchema(today: string) {
  const entry = entryFields(today);
  return z.strictObject({
    $schema: z.string().optional(),
    ignore: z
      .array(z.strictObject({...entry, file: path.optional(), code: z.array(code).min(1).optional()}))
      .default([]),
    expect: z.array(z.strictObject({...entry, status: outcomes})).default([]),
    tags: z
      .record(
        text,
        z.strictObject({ids: z.array(ids).min(1).optional(), links: z.array(text).min(1).optional()}),
      )
      .default({}),
    /** Files whose string literals are links, but for those of the properties in `except`. */
    sources: z.array(z.strictObject({files: path, except: z.array(text).min(1).optional()})).default([]),
    headers: z
      .record(
        host,
        z.record(
          headerName,
          z.string().refine((value) => fromEnvironment.test(value), told('literal-secret')),
        ),
      )
      .default({}),
    allowHosts: z.array(allowedHost).default([]),
    pace: z
      .strictObject({
        /** Requests under way at once, to one host and in all. */
        perHostConcurrency: z.int().min(1).max(64).optional(),
        globalConcurrency: z.int().min(1).max(1024).optional(),
        /** Milliseconds between the starts of two requests to one host. */
        perHostPace: z.int().min(0).max(600_000).optional(),
      })
      .default({}),
  });
}

/** `name` or `name:port`, as WHATWG URL writes it; undefined if the text is no host. */
function hostOf(value: string): string | undefined {
  return parseUrl(`http://${value}/`)?.host;
}
