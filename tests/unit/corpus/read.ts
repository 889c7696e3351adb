/**
 * The corpus of real refusals: texts that people pasted into public issues, or that documentation quotes, each with
 * its source and with what a careful reader makes of it. Identifiers, names and addresses of people and tenants are
 * invented ones of the same shape; everything else stands as it was found.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {integrationId} from '../../../src/core/contracts/schema';
import {actors, causes} from '../../../src/core/diagnosis/explanation';

const kinds = [
  'azure-identity',
  'command-line',
  'http-exchange',
  'msal-exception',
  'network',
  'not-ours',
  'powershell',
  'product-body',
  'redirect-url',
  'several-codes',
  'sign-in-page',
  'token-json',
  'typed',
] as const;

const pastedError = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  source: z.url({protocol: /^https$/}),
  kind: z.enum(kinds),
  language: z.enum(['de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'zh']),
  /** The guide in which the reader pastes it; none: on the page of its own. */
  integration: integrationId.optional(),
  expected: z.strictObject({
    /** As the catalogue spells it; null where the text has none, or none that the catalogue names. */
    code: z.string().nullable(),
    cause: z.enum(causes),
    actor: z.enum(actors),
    /** Causes that also fit the text. They do not count as right; they say where careful readers may differ. */
    alternatives: z.array(z.enum(causes)).min(1).optional(),
  }),
  why: z.string().min(1),
  text: z.string().min(1),
});
export type PastedError = z.infer<typeof pastedError>;

const folder = path.resolve(import.meta.dirname, '../../corpus/errors');

/** @param half `open`: patterns are tuned on it. `held-out`: only its score is looked at. `fresh`, `second`, `third`, `fourth`: gathered after both. */
export function readErrors(
  half: 'open' | 'held-out' | 'fresh' | 'second' | 'third' | 'fourth',
): readonly PastedError[] {
  return readdirSync(path.join(folder, half))
    .sort()
    .flatMap((file) =>
      z.array(pastedError).parse(JSON.parse(readFileSync(path.join(folder, half, file), 'utf8'))),
    );
}
