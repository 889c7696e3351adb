import {defineConfig, globalIgnores} from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {roomImports} from './scripts/lint/room-imports.mjs';
import {rooms} from './scripts/lint/rooms.mjs';

export default defineConfig(
  globalIgnores(['build', '.docusaurus', '.passerelle', '.tsbuild', 'test-results', 'playwright-report']),
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    plugins: {rooms: {rules: {imports: roomImports}}},
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          './src/core/tsconfig.json',
          './src/practice-tenant/tsconfig.json',
          './src/tsconfig.json',
          './tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // One way to name a shape; interfaces can be merged from elsewhere by accident.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // `typeof import('…')` is how the type of a module that loads later is named.
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      // Numbers print the same everywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `() => setOpen(true)` says what happens; braces would say it no better.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      // Ports are plain objects of functions here, without `this`: nothing is lost by taking one off.
      '@typescript-eslint/unbound-method': 'off',
      // Identifiers and codes are plain letters.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/no-empty-function': ['error', {allow: ['arrowFunctions']}],
      // Event handlers of components may be async; what they reject with is handled inside.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {attributes: false}}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // What only the browser knows (its address, its storage) is read after hydration, in an effect.
    rules: {'react-hooks/set-state-in-effect': 'off'},
  },

  // One block per room, so that `npx eslint --print-config FILE` shows which fence a file stands behind.
  rooms.map(({path}) => ({
    name: `room: ${path}`,
    files: path.endsWith('.ts') ? [path] : [`${path}/**/*.{ts,tsx,mjs}`],
    // Tests and what only they use may reach across: comparing two rooms' sets is their work.
    ignores: ['**/*.test.{ts,tsx}', '**/harness/**'],
    rules: {'rooms/imports': 'error'},
  })),

  {
    // The installer runs before TypeScript is there, and tsc checks its JSDoc types. Tests look at what comes
    // out of JSON and of mocks: a wrong guess there fails the test.
    files: ['**/*.mjs', '**/*.test.{ts,tsx}', '**/harness/**', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // Doubles reject with what the real thing rejects with.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
    },
  },
);
