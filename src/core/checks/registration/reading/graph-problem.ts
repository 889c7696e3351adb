/** Why Microsoft Graph did not show what was asked of it. Not a finding: the registration may be right. */
export type GraphProblem =
  /** 401: the token ended, or was withdrawn. */
  | {readonly code: 'signed-out'}
  /** 403, and the token lacks the permission: nobody granted it to this site's application. */
  | {readonly code: 'permission-lacking'; readonly permission: string}
  /** 403 with the permission: the account itself may not read the directory. */
  | {readonly code: 'role-lacking'}
  /** 429 until patience ran out. `seconds`: what Graph asked for last. */
  | {readonly code: 'throttled'; readonly seconds: number}
  /** Anything else than an answer: 5xx, or JSON of another shape. */
  | {readonly code: 'unusable-answer'; readonly status: number}
  /** Entra refused the sign-in to this site's application; its codes, in order. */
  | {readonly code: 'refused'; readonly codes: readonly string[]};

export class GraphTrouble extends Error {
  override readonly name = 'GraphTrouble';
  readonly problem: GraphProblem;
  constructor(problem: GraphProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}
