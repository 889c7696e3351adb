/** A script for whoever would rather not run our code: it creates the registration, or checks it. */
import {registrationExpectation} from '../../src/core/checks/registration/expectation';
import {scriptSource} from '../../src/core/checks/registration/reading/script-source';
import {integrations} from '../../src/core/contracts/integrations';
import {resources} from '../../src/core/contracts/resources';
import type {ScriptKind} from '../../src/core/reader-scripts/kinds';
import {writeScript} from '../../src/core/reader-scripts/write-script';
import {scriptWords as en} from '../../src/core/messages/en/script-words';
import {scriptWords as fr} from '../../src/core/messages/fr/script-words';
import type {Lang} from '../report/lang';
import type {Options} from './command/options';
import type {ReaderValues} from './command/values';
import type {Where} from './command/where';

const words = {en, fr} as const;

/** @returns undefined where the contract has no such script */
export function readerScript(
  kind: ScriptKind,
  {integration: id, route}: Pick<Options, 'integration' | 'route'>,
  values: ReaderValues,
  {login, bases}: Where,
  lang: Lang,
): string | undefined {
  const integration = integrations[id];
  const written = writeScript(
    kind,
    scriptSource(integration, registrationExpectation(integration, resources, 'en')),
    values,
    {resources, route, name: integration.vendor.name, words: words[lang], elsewhere: {login, bases}},
  );
  return 'script' in written ? written.script : undefined;
}
