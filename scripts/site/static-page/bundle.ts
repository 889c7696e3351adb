import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {integrations} from '../../../src/core/contracts/integrations/index';
import {resources} from '../../../src/core/contracts/resources';
import {seedOf, type Language, type TenantSeed} from '../../../src/practice-tenant/seed';

const root = new URL('../../../', import.meta.url);

/**
 * Bundles one of the static pages' scripts for browsers.
 * @param entry path from the project's root.
 */
export async function bundleScript(entry: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'edge111', 'firefox113', 'safari16.4'],
    legalComments: 'none',
    define: {PRACTICE_SEEDS: JSON.stringify({en: seeds('en'), fr: seeds('fr')})},
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`esbuild wrote nothing for ${entry}`);
  return script.text;
}

/** One seed for each integration that has a sign-in check. */
export function seeds(language: Language): TenantSeed[] {
  return Object.values(integrations).flatMap((integration) => seedOf(integration, resources, language) ?? []);
}
