/** Comes without types. */
declare module 'textlint-rule-prh' {
  const rule: import('./unwrap').Wrapped<import('@textlint/kernel').TextlintKernelRule['rule'] & object>;
  export default rule;
}
