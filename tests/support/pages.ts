/** Every page of the built site, from its own sitemap; and the ones that no sitemap lists. */
import type {APIRequestContext} from '@playwright/test';

/** @returns paths relative to the base URL, French ones included */
export async function pagesOf(request: APIRequestContext): Promise<readonly string[]> {
  const paths = await Promise.all(
    ['sitemap.xml', 'fr/sitemap.xml'].map(async (sitemap) => {
      const text = await (await request.get(`./${sitemap}`)).text();
      return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
        new URL(address ?? '').pathname.slice(1),
      );
    }),
  );
  return [...new Set(paths.flat())];
}

/** Every so many pages of error codes is opened in the browser, since all come from one template. */
const ONE_CODE_IN = 12;

/** @returns the same paths, with some pages of error codes standing for all of them */
export function withSomeCodes(paths: readonly string[]): readonly string[] {
  const isCode = (path: string): boolean => /^(?:fr\/)?errors\/./.test(path);
  const codes = paths.filter(isCode).filter((_, index) => index % ONE_CODE_IN === 0);
  return [...paths.filter((path) => !isCode(path)), ...codes];
}

/** Pages that stand outside the languages. */
export const staticPages = ['redirect.html', 'practice/authorize.html', 'practice/logout.html'] as const;
