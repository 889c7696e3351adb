import type {Language, TenantSeed} from '../../practice-tenant/seed';

/** Written into the bundle by `scripts/site/static-page`: one page serves every integration and both languages. */
declare const PRACTICE_SEEDS: Readonly<Record<Language, readonly TenantSeed[]>>;

export function findSeed(integration: string, language: Language): TenantSeed | undefined {
  return PRACTICE_SEEDS[language].find((seed) => seed.integration === integration);
}
