/** A result as programs read it, in the shape that all commands promise: `{tool, version, summary, findings}`. */
import {integrations} from '../../../src/core/contracts/integrations';
import {answerOf} from '../../diagnose/answer';
import type {Lang} from '../../report/lang';
import type {Found, Result} from '../check/result';
import {tell} from './told';

type Settings = {readonly lang: Lang; readonly version: string; readonly durationMs: number};

/** @returns the document and a line feed. `steps` are the contract's, in order; those this check cannot prove are left out. */
export function formatJson(result: Result, {lang, version, durationMs}: Settings): string {
  const {integration: id, practice, tenant, clientId, found, seen, facts, isIncomplete, steps} = result;
  const integration = integrations[id];
  const severities = found.map(({finding}) => finding.severity);
  const statuses = Object.values(steps);
  const countOf = <T>(all: readonly T[], wanted: T) => all.filter((one) => one === wanted).length;
  const document = {
    tool: 'verify',
    version,
    integration: id,
    practice,
    tenant,
    clientId,
    summary: {
      errors: countOf(severities, 'error'),
      warnings: countOf(severities, 'warning'),
      passed: countOf(statuses, 'passed'),
      failed: countOf(statuses, 'failed'),
      cannotTell: countOf(statuses, 'cannot-tell'),
      durationMs,
    },
    findings: found.map((one) => findingOf(one)),
    steps: integration.steps.flatMap((step) => {
      const status = steps[step.id];
      return status === undefined ? [] : [{id: step.id, title: step.title[lang], status}];
    }),
    ...(facts && {facts}),
    ...(isIncomplete && {isIncomplete}),
    seen,
  };
  return `${JSON.stringify(document, null, 2)}\n`;

  function findingOf(one: Found): Record<string, unknown> {
    const {code, severity, step, args} = one.finding;
    const {title, found: seenNow, expected, next} = tell(one, integration, lang);
    const fixed = {
      code,
      severity,
      ...(step !== undefined && {step}),
      way: one.way,
      message: `${title}. ${seenNow}`,
    };
    return {
      ...fixed,
      ...(expected !== undefined && {expected}),
      suggestion: next,
      ...args,
      ...fixed,
      ...(one.diagnosis && {diagnosis: answerOf(one.diagnosis, lang)}),
    };
  }
}
