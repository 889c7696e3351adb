import type {RoleId} from '../../core/contracts/schema';
import type {ContractFacts} from '../../core/diagnosis/diagnosis';

/** What the explanation of an error needs of the contracts, in one language: written by the build, loaded on demand. */
export type DoctorData = {
  readonly guides: readonly DoctorGuide[];
  readonly roles: Readonly<Record<RoleId, string>>;
};

export type DoctorGuide = {
  /** Of the integration, and last part of the guide's address. */
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
  readonly facts: ContractFacts;
  readonly steps: readonly {readonly id: string; readonly title: string}[];
};
