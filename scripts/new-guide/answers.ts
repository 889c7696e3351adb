/** What the command needs to know of a guide, once everything has been checked. */
import type {Platform, ProductId} from '../../src/core/contracts/schema';

/** `delegated`: somebody signs in, and the vendor acts for that person. `app-only`: nobody does. */
export const accesses = ['delegated', 'app-only'] as const;
export const accountTypes = ['single', 'multi'] as const;
/** `none`: an application that runs in a browser or on a device, where no secret stays one. */
export const credentials = ['secret', 'certificate', 'none'] as const;
export const platforms = ['web', 'spa', 'public-client'] as const satisfies readonly Platform[];

export type Access = (typeof accesses)[number];
export type AccountType = (typeof accountTypes)[number];
export type Credential = (typeof credentials)[number];
export type RedirectAnswer = {readonly platform: Platform; readonly uri: string};

export type Answers = {
  /** Kebab-case; names the contract, the pages and the tests. */
  readonly id: string;
  readonly vendor: string;
  /** Whether French drops the vowel before the name: « d’Adobe », but « de Codat ». */
  readonly elides: boolean;
  /** https address of the vendor. */
  readonly site: string;
  /** https address of the vendor's own instructions: the source of what the vendor asks for. */
  readonly source: string;
  readonly product: ProductId;
  readonly access: Access;
  readonly accounts: AccountType;
  readonly redirectUris: readonly RedirectAnswer[];
  /** Names as the catalogue has them (`src/core/contracts/resources`). */
  readonly permissions: readonly string[];
  readonly credential: Credential;
  /** Dataverse without a signed-in person: a table that the vendor reads, by its plural name in the Web API. */
  readonly table: string;
  readonly titleEn: string;
  readonly titleFr: string;
};
