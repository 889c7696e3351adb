import type {MaskedKind} from '../diagnosis';

export type SecretPattern = {
  readonly kind: MaskedKind;
  /** Global; groups: what introduces the secret, the secret. */
  readonly pattern: RegExp;
  /** Whether this value is one; absent: always. `after` is the text that follows. */
  readonly isSecret?: (value: string, introduction: string, after: string) => boolean;
  /** Looked for where lines were joined, too: its shape tells where it ends. */
  readonly acrossLines?: true;
};
