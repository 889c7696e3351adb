/** Steps in which a value is copied into the page, or a credential is made: captions and figures that the page tells. */
import {formatFact, listFacts} from '../../../src/core/contracts/facts';
import type {Integration} from '../../../src/core/contracts/schema';
import {isCaptionOf, isWhole} from './captions';
import {actionsOf, codesOf, labelsOf, type ToldGuide, type ToldStep} from './step';

/** Which of the page’s fields a step fills, by its id. */
const fields: Readonly<Record<string, string>> = {
  'choose-tenant': 'tenantId',
  'copy-client-id': 'clientId',
  'copy-environment-url': 'environmentUrl',
  'copy-environment-name': 'environmentName',
  'copy-company-name': 'company',
  'add-service-principal': 'objectId',
};

/** The caption beside the value that belongs into the field, or the shapes that such a value has. */
export function valueTrouble({inputs}: Integration, step: ToldStep, {language}: ToldGuide): string[] {
  const input = inputs.find(({id}) => id === fields[step.id]);
  if (!input) return [];
  const [last] = input.path.slice(-1);
  if (last === undefined) {
    return codesOf(step).some((code) => /\{\w+\}\.[\w.]+$/.test(code))
      ? []
      : [`shows no shape of ${input.id}`];
  }
  const named = actionsOf(step).flatMap(({labels}) => labels);
  return named.some((caption) => isCaptionOf(last, caption, language))
    ? []
    : [`has ${named.join(', ')} copied as ${input.id}`];
}

/** Captions on the way to a new secret, in their order, and how long it may last. */
const wayToSecret = ['certificatesSecrets', 'clientSecrets', 'newClientSecret', 'expires', 'add', 'value'];
const wayToCertificate = ['certificatesSecrets', 'certificatesTab', 'uploadCertificate', 'add'];

export function secretTrouble(contract: Integration, step: ToldStep, {language}: ToldGuide): string[] {
  if (step.id !== 'create-secret' && step.id !== 'add-credential') return [];
  const {credential} = contract.registration;
  const captions = labelsOf(step);
  const ways = {secret: wayToSecret, certificate: wayToCertificate};
  const lost = (credential?.kinds ?? []).flatMap((kind) =>
    isWhole(ways[kind], captions, language) ? [] : [`does not lead to a new ${kind}`],
  );
  if (!credential?.kinds.includes('secret')) return lost;
  const facts = listFacts(contract);
  const action = actionsOf(step).find(({labels}) =>
    labels.some((caption) => isCaptionOf('expires', caption, language)),
  );
  // In the order in which the sentence tells them: what is advised, what the portal suggests, what it allows.
  const wanted = ['secret-advised-months', 'secret-default-days', 'secret-max-months'].flatMap((id) =>
    facts[id] ? [formatFact(facts[id], language).replaceAll(/\s/g, ' ')] : [],
  );
  const told = (action?.text ?? '').match(/\d+ (?:months|mois|days|jours)/g) ?? [];
  return told.join() === wanted.join() ? lost : [...lost, `lets a secret last ${told.join(', ')}`];
}
