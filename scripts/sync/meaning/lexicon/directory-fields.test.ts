import {expect, test} from 'vitest';
import {roles} from '../../../../src/core/contracts/roles';
import {fieldOf} from '../concepts';
import {signatureOf} from '../signature';

const conceptsOf = (text: string, tongue: 'en' | 'fr') =>
  signatureOf(text, tongue)
    .map(({concept}) => concept)
    .filter((concept) => ['admin', 'reading'].includes(fieldOf(concept) ?? ''));

const administrators = Object.values(roles).filter(
  ({name}) => name.en.endsWith('Administrator') && name.fr.startsWith('Administrateur'),
);

test.each(administrators)('$name.en is told from other administrators in both languages', ({name}) => {
  const [concept, ...others] = conceptsOf(`A ${name.en} grants it.`, 'en');
  expect(others).toEqual([]);
  expect(concept).toBeDefined();
  expect(conceptsOf(`Un ${name.fr.toLowerCase()} l’accorde.`, 'fr')).toEqual([concept]);
});

test.each([
  ['the client ID', 'l’ID client', 'id=client'],
  ['the application ID', 'l’ID de l’application', 'id=client'],
  ['the application (client) ID', 'l’ID d’application (client)', 'id=client'],
  ['the directory (tenant) ID', 'l’ID d’annuaire (locataire)', 'id=tenant'],
  ['the object ID', 'l’identifiant d’objet', 'id=object id'],
  ['the secret value', 'la valeur du secret', 'id=secret value'],
  ['single-tenant', 'monolocataire', 'tenancy=single-tenant'],
  ['multitenant', 'multilocataires', 'tenancy=multitenant'],
  [
    'the client credentials flow',
    'le flux d’informations d’identification du client',
    'grant=client credentials',
  ],
  ['the enterprise application', 'l’application d’entreprise', 'record=enterprise application'],
  ['an app registration', 'une inscription d’application', 'record=app'],
])('%s, %s', (english, french, concept) => {
  expect(signatureOf(english, 'en').map((meant) => meant.concept)).toContain(concept);
  expect(signatureOf(french, 'fr').map((meant) => meant.concept)).toContain(concept);
});
