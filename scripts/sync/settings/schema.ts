import {z} from 'zod';
import type {ValueMistake} from '../../links/settings/schema';

const because: ValueMistake = 'outside-the-site';

/** A glob from the site's directory, with forward slashes: `docs/**`, `src/pages/*.mdx`. */
const glob = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(value), {params: {because}});

/** A site's own settings of the sync checker. Every field may be left out; a name that stands for nothing is refused. */
export const settingsSchema = z.strictObject({
  /** For editors; means nothing here. */
  $schema: z.string().optional(),
  /**
   * Sources that must exist in every language, as globs of files in the default one (`docs/**`; `sidebars.ts` for its
   * labels, the configuration for those of the navigation bar and the footer). What one of them lacks is an error.
   * Elsewhere it is a warning, and a note where the language has nothing yet of the directory or file it belongs to: many
   * sites translate a part of themselves, and mean to. By default: none.
   */
  complete: z.array(glob).default([]),
  /**
   * Sources that stay in the default language on purpose: that they are not translated is not told. They come before
   * `complete`. By default: none.
   */
  untranslated: z.array(glob).default([]),
  /**
   * The site's glossary: a JSON file below its directory, a list of `{"source": "tenant", "expected": "locataire",
   * "rejected": ["tenant"]}`. By default: none.
   */
  glossary: glob.optional(),
  /**
   * For a site whose pages show this project's contracts: what they own is compared with prose. By default: off, for a
   * site that has none.
   */
  contracts: z
    .strictObject({
      /**
       * Pages about the set-up, on which nothing that a contract owns may be written out, as globs of files in the
       * default language: their translations are meant too. By default: every page.
       */
      literals: z.array(glob).default(['**']),
    })
    .optional(),
});
