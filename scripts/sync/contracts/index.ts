/** Contracts and catalogues of this project, as the plain data that rules compare pages with. */
import {formatFact, listFacts} from '../../../src/core/contracts/facts';
import {integrations} from '../../../src/core/contracts/integrations';
import {ambiguousLabels, labels} from '../../../src/core/contracts/labels';
import {platformFacts} from '../../../src/core/contracts/platform';
import {resources} from '../../../src/core/contracts/resources';
import {roles} from '../../../src/core/contracts/roles';
import type {Integration} from '../../../src/core/contracts/schema';
import {dueFacts} from '../../test/due-facts';
import type {ContractData, ExpiredFact, KnownLabel, OwnedValue} from '../rules/contracts/data';
import {tagIds} from './tags';

const contracts: readonly Integration[] = Object.values(integrations);

export function contractData(): ContractData {
  return {
    contracts: contracts.map(({id, steps}) => ({id, steps: steps.map((step) => step.id)})),
    tags: tagIds,
    labels: knownLabels(),
    names: [
      ...Object.values(roles).flatMap(({name}) => [name.en, name.fr]),
      ...Object.values(resources).flatMap(({name, portalApiName}) => [name.en, name.fr, portalApiName]),
      ...contracts.flatMap(({vendor, product}) => [vendor.name, product.name.en, product.name.fr]),
    ],
    owned: [...contracts.flatMap(ownedBy), ...platformValues()],
  };
}

/** @param today ISO date */
export function expiredFacts(today: string): readonly ExpiredFact[] {
  return dueFacts(today)
    .filter(({state}) => state === 'stale')
    .map(({owner, id, verifiedOn, limit}) => ({owner, id, verifiedOn, limit, file: fileOf(owner)}));
}

function knownLabels(): KnownLabel[] {
  const ambiguous = ambiguousLabels();
  return labels.map(({key, en, fr, frAlternatives, status}) => ({
    key,
    en,
    fr,
    frAlternatives,
    isVerified: status !== 'unverified',
    needsKey: ambiguous.has(en),
  }));
}

function ownedBy(contract: Integration): OwnedValue[] {
  const owner = contract.id;
  const {permissions, never} = contract.registration;
  return [
    ...Object.entries(listFacts(contract)).map(([id, fact]): OwnedValue => {
      const tag = `<${fact.kind === 'uri' ? 'Copy' : 'Fact'} id="${id}"/>`;
      return {kind: 'fact', owner, tag, words: {en: formatFact(fact, 'en'), fr: formatFact(fact, 'fr')}};
    }),
    ...[...permissions, ...never].map(({value}): OwnedValue => {
      const tag = `<Permission value="${value}"/>`;
      return {kind: 'permission', owner, tag, words: {en: value, fr: value}};
    }),
  ];
}

function platformValues(): OwnedValue[] {
  return [
    ...platformFacts.map(({id, value, unit, kind = 'text', ...provenance}): OwnedValue => {
      const fact = {kind, value, ...(unit && {unit}), provenance};
      const words = {en: formatFact(fact, 'en'), fr: formatFact(fact, 'fr')};
      return {kind: 'fact', owner: 'platform', tag: `<PlatformFact id="${id}"/>`, words};
    }),
    ...Object.values(resources).flatMap(({id, permissions}) =>
      permissions.map(({value}): OwnedValue => ({
        kind: 'permission',
        owner: id,
        tag: `<Permission value="${value}"/>`,
        words: {en: value, fr: value},
      })),
    ),
  ];
}

/** Where somebody writes down that a source was read again. */
function fileOf(owner: string): string {
  const isContract = contracts.some(({id}) => id === owner);
  return `src/core/contracts/${isContract ? 'integrations/' : ''}${owner}.ts`;
}
