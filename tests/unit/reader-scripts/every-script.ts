/** Every script that a reader can be given: of each contract, by each way, with values that try to break out of it. */
import {registrationExpectation} from '../../../src/core/checks/registration/expectation';
import {scriptSource} from '../../../src/core/checks/registration/reading/script-source';
import {routes} from '../../../src/core/contracts/first-calls';
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import {extensionOf, scriptKinds, type ScriptKind} from '../../../src/core/reader-scripts/kinds';
import type {ScriptValues} from '../../../src/core/reader-scripts/plan';
import {writeScript} from '../../../src/core/reader-scripts/write-script';
import {scriptWords as en} from '../../../src/core/messages/en/script-words';
import {scriptWords as fr} from '../../../src/core/messages/fr/script-words';

export type GivenScript = {
  readonly name: string;
  readonly kind: ScriptKind;
  readonly language: 'sh' | 'ps1' | 'tf' | 'bicep';
  readonly script: string;
};

export const harmless: ScriptValues = {
  tenant: 'contoso.example',
  clientId: 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458',
  environmentName: 'Production',
  environmentUrl: 'https://contoso.crm3.dynamics.com',
  mailbox: "o'brien@contoso.example",
};

/** @param name of the registration */
export function everyScript(values: ScriptValues, name: string): readonly GivenScript[] {
  return Object.values(integrations).flatMap((integration) =>
    scriptKinds.flatMap((kind) =>
      (['en', 'fr'] as const).flatMap((lang) =>
        routes.flatMap((route) => {
          const source = scriptSource(integration, registrationExpectation(integration, resources, lang));
          const words = {en, fr}[lang];
          const written = writeScript(kind, source, values, {resources, route, name, words});
          return 'script' in written
            ? [
                {
                  name: `${integration.id} ${kind} ${lang} ${route}`,
                  kind,
                  language: extensionOf[kind],
                  script: written.script,
                },
              ]
            : [];
        }),
      ),
    ),
  );
}
