import {z} from 'zod';
import type {WebAnswer, WebObservation} from '../web/model';

const hop = z.object({status: z.int(), to: z.string()});
const hops = z.array(hop);

const page = z.object({
  title: z.string().exactOptional(),
  headings: z.array(z.string()),
  found: z.array(z.string()),
  complete: z.boolean(),
  writtenByScript: z.boolean(),
  textLength: z.number(),
  isHtml: z.boolean(),
});

const observation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answered'),
    status: z.int(),
    finalUrl: z.string(),
    hops,
    contentType: z.string().exactOptional(),
    page: page.exactOptional(),
    etag: z.string().exactOptional(),
    lastModified: z.string().exactOptional(),
  }),
  z.object({kind: z.literal('host-unknown'), host: z.string()}),
  z.object({kind: z.literal('bad-certificate'), host: z.string(), reason: z.string()}),
  z.object({kind: z.enum(['redirect-circle', 'redirects-too-many']), hops}),
  z.object({kind: z.literal('redirect-broken'), status: z.int(), hops}),
  z.object({
    kind: z.literal('no-answer'),
    because: z.enum(['connect', 'headers', 'body', 'whole', 'refused', 'reset', 'dns', 'protocol', 'other']),
    reason: z.string(),
  }),
  z.object({kind: z.literal('private-address'), host: z.string()}),
  z.object({kind: z.literal('not-asked')}),
]) satisfies z.ZodType<WebObservation>;

const entry = z.object({
  url: z.string(),
  observation,
  askedAt: z.number(),
  requests: z.number(),
  fragments: z.array(z.string()),
});

/** An answer, and what was asked of the page. */
export type CachedAnswer = {
  readonly answer: WebAnswer;
  /** Fragments that were looked for. */
  readonly fragments: readonly string[];
};

/** @returns undefined for what is no entry, or one of another format */
export function parseEntry(value: unknown, url: string): CachedAnswer | undefined {
  const {data} = entry.safeParse(value);
  if (data?.url !== url) return undefined;
  const {fragments, ...answer} = data;
  return {answer: {...answer, fromCache: true}, fragments};
}

export function writeEntry(answer: WebAnswer, fragments: readonly string[]): z.input<typeof entry> {
  const {url, askedAt, requests} = answer;
  return {
    url,
    observation: structuredClone(answer.observation) as z.input<typeof observation>,
    askedAt,
    requests,
    fragments: [...fragments],
  };
}
