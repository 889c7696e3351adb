/** One thing that can be read, who may read it, and how it is found. */
import type {Bearer} from '../../bearer';
import type {PracticeTenant} from '../../tenant';
import type {GraphError} from '../graph-error';
import type {Entity, EntitySet} from './odata';

export type Ask = {
  readonly practice: PracticeTenant;
  readonly caller: Bearer;
  readonly url: URL;
  /** What the path names, decoded, in order. */
  readonly names: readonly string[];
};

export type Found =
  /** One object. `context`: what follows `$metadata#`, without the properties selected. */
  | {readonly entity: Entity; readonly type: string; readonly context: string}
  | {readonly entities: readonly Entity[]; readonly set: EntitySet; readonly context?: string}
  | {readonly error: GraphError};

export type Route = {
  /** Of the path after `/v1.0`. Each group is a name. */
  readonly path: RegExp;
  /**
   * Any of these suffices. From the permissions that Graph publishes for each call
   * (microsoft-graph-devx-content, `permissions/new/permissions.json`).
   */
  readonly permissions: readonly string[];
  readonly find: (ask: Ask) => Found;
};
