/**
 * What pasted tokens and manifests are compared with, in one language: written by `src/remark/inspection-data.ts` and
 * loaded with the widgets.
 */
import type {RegistrationExpectation} from '../../core/checks/registration/expectation';
import type {KnownAudience, TokenExpectation} from '../../core/checks/token/expectation';
import type {IntegrationId, ResourceId} from '../../core/contracts/schema';

export type InspectedGuide = {
  readonly id: IntegrationId;
  readonly title: string;
  readonly steps: readonly {readonly id: string; readonly title: string}[];
  /** Dates of the route, as ISO days. */
  readonly milestones: readonly {readonly date: string; readonly what: string}[];
  readonly token: TokenExpectation;
  readonly registration: RegistrationExpectation;
  /** What can be practised of the registration check, in the order of its picker. */
  readonly scenarios: readonly {readonly id: string; readonly title: string}[];
};

export type InspectionData = {
  readonly guides: readonly InspectedGuide[];
  /** Every API that is known, and its name. */
  readonly audiences: readonly KnownAudience[];
  readonly apis: Readonly<Record<ResourceId, string>>;
  /** What contracts say of claims; the widget's own words explain the others. */
  readonly claims: Readonly<Record<string, string>>;
};
