import type {Lang} from '../../report/lang';
import {badUsage} from './complaint';
import type {Options} from './options';
import {whereOf, type Where} from './where';

/** @throws CommandError (bad usage) for an address of anybody else */
export function whereNamed({authority}: Pick<Options, 'authority'>, lang: Lang): Where {
  const where = whereOf(authority);
  if (!where) throw badUsage(lang, {code: 'authority-unknown', args: {value: authority ?? ''}});
  return where;
}
