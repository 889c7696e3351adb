/** A guide to be written: the answers, and the names and dates that every part of it needs. */
import type {Integration, Localized, Provenance} from '../../../src/core/contracts/schema';
import type {Answers} from '../answers';
import {guidesOf} from '../checks';
import {
  belonging,
  dataNames,
  productNames,
  shortNames,
  vendorNames,
  wayNames,
  type VendorNames,
} from '../names';

export type Guide = Answers & {
  readonly names: VendorNames;
  /** The product in a sentence. */
  readonly short: Localized;
  readonly productName: Localized;
  readonly belongs: Localized;
  readonly dataOf: Localized;
  /** ISO date: when the vendor's instructions were read. */
  readonly today: string;
  /** How the vendor gets in, where another guide has the same vendor and product. */
  readonly way: Localized | undefined;
  /** What the vendor's instructions say. */
  readonly vendorSays: Provenance;
};

export function guideOf(answers: Answers, today: string): Guide {
  return {
    ...answers,
    names: vendorNames(answers),
    short: shortNames[answers.product],
    productName: productNames[answers.product],
    belongs: belonging[answers.product],
    dataOf: dataNames[answers.product],
    today,
    way: guidesOf(answers.vendor, answers.product).length > 0 ? wayNames[answers.access] : undefined,
    vendorSays: {source: answers.source, verifiedOn: today, status: 'docs-only'},
  };
}

export type Step = Integration['steps'][number];
export type Input = Integration['inputs'][number];
export type HandoverItem = Integration['handover']['items'][number];
export type NamedFact = Integration['facts'][number];
export type ProductSetup = Integration['productSetup'][number];
export type Consent = Integration['consent'];
export type SourcePage = Integration['sources'][number];

/** What a way of connecting to a product adds to every guide. */
export type Way = {
  readonly flow: Integration['flow'];
  readonly summary: Localized;
  /** Before the tenant is chosen. */
  readonly stepsBefore: readonly Step[];
  /** Between the credential and the check: permissions, consent, what the product itself needs. */
  readonly stepsOfAccess: readonly Step[];
  readonly check: Step;
  readonly consent: Consent;
  readonly productSetup: readonly ProductSetup[];
  readonly inputs: readonly Input[];
  readonly handover: readonly HandoverItem[];
  readonly facts: readonly NamedFact[];
  readonly sources: readonly SourcePage[];
};
