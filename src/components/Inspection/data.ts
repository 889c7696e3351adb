/**
 * What pasted tokens and manifests are compared with, in one language: written by `src/remark/inspection-data.ts` and
 * loaded with the widgets.
 */
import type {AppOnlyContract} from '../../core/checks/app-only/expectation';
import type {RegistrationExpectation} from '../../core/checks/registration/expectation';
import type {KnownAudience, TokenExpectation} from '../../core/checks/token/expectation';
import type {Resource} from '../../core/contracts/catalogue';
import type {Integration, IntegrationId, ResourceId} from '../../core/contracts/schema';
import type {ContractFacts} from '../../core/diagnosis/diagnosis';

export type InspectedGuide = {
  readonly id: IntegrationId;
  readonly title: string;
  /** `check`: where the step is checked, as a fragment of the guide’s address. */
  readonly steps: readonly {readonly id: string; readonly title: string; readonly check: string}[];
  /** Where the whole set-up is checked. */
  readonly check: string;
  /** Dates of the route, as ISO days. */
  readonly milestones: readonly {readonly date: string; readonly what: string}[];
  readonly token: TokenExpectation;
  readonly registration: RegistrationExpectation;
  /** Names, as sentences have them. */
  readonly vendor: string;
  readonly product: string;
  /** What first calls are made of, and their answers compared with. */
  readonly calls: Pick<Integration, 'id' | 'flow'> & AppOnlyContract;
  /** What refusals are compared with. */
  readonly facts: ContractFacts;
  /** What can be practised of the registration check, in the order of its picker. */
  readonly scenarios: readonly {readonly id: string; readonly title: string}[];
};

export type InspectionData = {
  readonly guides: readonly InspectedGuide[];
  /** Every API that is known, and its name. */
  readonly audiences: readonly KnownAudience[];
  readonly apis: Readonly<Record<ResourceId, string>>;
  readonly resources: Readonly<
    Record<ResourceId, Pick<Resource, 'appId' | 'identifierUri' | 'alternativeUris'>>
  >;
  /** What contracts say of claims; the widget's own words explain the others. */
  readonly claims: Readonly<Record<string, string>>;
};
