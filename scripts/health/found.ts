import type {Found} from '../../src/core/health/model';
import type {Report} from '../report/model';

/** The findings of a report in its order, with what the page shows of each. */
export function foundIn({findings, rules, lang}: Pick<Report, 'findings' | 'rules' | 'lang'>): Found[] {
  const titles = new Map(rules.map(({code, words}) => [code, words[lang].title]));
  return findings.map(({code, severity, message, remedy, file, line, args: {target}}) => ({
    code,
    severity,
    title: titles.get(code) ?? code,
    message,
    ...(remedy !== undefined && {remedy}),
    ...(file !== undefined && {file}),
    ...(line !== undefined && {line}),
    ...(typeof target === 'string' && {target}),
  }));
}
