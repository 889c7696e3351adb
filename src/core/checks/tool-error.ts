/**
 * "We could not look": not a finding (the registration may be right) and not our bug.
 */
export const toolErrorCodes = [
  'popup-blocked',
  'popup-closed',
  'timed-out',
  'offline',
  'network',
  'interaction-running',
  'cancelled',
  'storage-unavailable',
  'insecure-context',
  'bad-option',
] as const;

export type ToolErrorCode = (typeof toolErrorCodes)[number];

export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly code: ToolErrorCode;
  constructor(code: ToolErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
