import {defineConfig} from 'vitest/config';

export const unitTests = ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'];

/** Files that share their modules. */
const rules = ['src/{core,practice-tenant,remark}/**/*.test.ts', 'scripts/sync/{rules,read}/**/*.test.ts'];

export default defineConfig({
  resolve: {
    alias: {
      '@words': new URL('src/components/messages/en/index.ts', import.meta.url).pathname,
      '@home-words': new URL('src/components/messages/en/home.ts', import.meta.url).pathname,
      '@health-words': new URL('src/components/messages/en/health.ts', import.meta.url).pathname,
      '@error-page-words': new URL('src/components/messages/en/error-pages.ts', import.meta.url).pathname,
      '@doctor-data': new URL('tests/support/doctor-data.ts', import.meta.url).pathname,
      '@handout-data-en': new URL('tests/support/handout-data-en.ts', import.meta.url).pathname,
      '@handout-data-fr': new URL('tests/support/handout-data-fr.ts', import.meta.url).pathname,
      '@inspection-data': new URL('tests/support/inspection-data.ts', import.meta.url).pathname,
      '@manifest-words': new URL('src/components/messages/en/manifest-check.ts', import.meta.url).pathname,
      '@scripts-words': new URL('src/components/messages/en/set-up-scripts.ts', import.meta.url).pathname,
      '@registration-words': new URL('src/components/messages/en/registration-check.ts', import.meta.url)
        .pathname,
      '@calendar-words': new URL('src/components/messages/en/route-calendar.ts', import.meta.url).pathname,
      '@token-words': new URL('src/components/messages/en/token-inspector.ts', import.meta.url).pathname,
      '@found-words': new URL('src/components/messages/en/found-on-page.ts', import.meta.url).pathname,
      '@doctor-words': new URL('src/components/messages/en/error-doctor.ts', import.meta.url).pathname,
      '@passport-data': new URL('tests/support/passport-data.ts', import.meta.url).pathname,
      '@passport-words': new URL('src/components/messages/en/passport.ts', import.meta.url).pathname,
      '@not-found-words': new URL('src/components/messages/en/not-found.ts', import.meta.url).pathname,
      '@search-words': new URL('src/components/messages/en/search.ts', import.meta.url).pathname,
      '@finding-sentences': new URL('src/core/messages/en/every-finding.ts', import.meta.url).pathname,
      '@sentences': new URL('src/core/messages/en/index.ts', import.meta.url).pathname,
      '@errors': new URL('src/core/messages/en/errors/index.ts', import.meta.url).pathname,
      '@causes': new URL('src/core/messages/en/causes/index.ts', import.meta.url).pathname,
      '@site': new URL('.', import.meta.url).pathname,
    },
  },
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: rules,
          // Contracts, rules and parsers keep no state: files share one copy of them, as loading it anew for each takes
          // longer than the tests themselves.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'shells',
          include: unitTests,
          exclude: rules,
        },
      },
    ],
    // Commands speak the language of the terminal: whoever runs the tests, they are asked in English unless a test says so.
    env: {LC_ALL: 'C'},
    // Generous: compilers and browsers run in some tests, and a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All cores: by itself it leaves one idle, which on a small machine is half of them.
    maxWorkers: '100%',
  },
});
