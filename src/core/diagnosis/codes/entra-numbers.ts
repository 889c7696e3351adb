/** Entra's numbers: with their prefix, and without it where the text says that a number is an error code. */
import {isKnownCode} from '../catalogue';
import {entraCause} from '../entra-causes';
import {entraName} from '../entra-names';
import {breakable} from './breakable';
import type {CodePattern} from './code-pattern';

/** "Error code" as Microsoft's pages, logs and libraries say it. Letter case is ignored. */
const cues = [
  'error[\\s_-]?code',
  'code\\s+d\\W{1,3}erreur(?:\\s+de\\s+connexion)?',
  'fehlercode',
  'c[oó]digo\\s+de\\s+err(?:or|o)',
  'codice\\s+(?:di\\s+)?errore',
  'foutcode',
  'kod\\s+błędu',
  'felkod',
  'fejlkode',
  'エラー\\s*コード',
  '错误代码',
  '錯誤代碼',
  '오류\\s*코드',
  'код\\s+ошибки',
  'result[\\s_]?type',
  'error[\\s_]?n(?:o|umber)',
  '(?:aad|sts|entra(?:\\s+id)?)\\s+error(?:\\s+code)?',
];

export const entraNumbers: readonly CodePattern[] = [
  {
    // The tail: digits that a line break cut off. `joined` decides whether they belong to the number. Letters that
    // look like digits come from reading a screenshot.
    pattern: new RegExp(
      `${breakable('AADSTS')}(?:[\\s:#_-]{0,4}(?:error|code)){0,2}[\\s:#_-]{0,4}(\\d[\\doOlLiI]{0,8})(?:=?\\r?\\n[\\s>|]*(\\d{1,6})(?=(:?)))?(?!\\d)`,
      'gi',
    ),
    codes: ([, head = '', tail = '', colon]) => aadsts(joined(readDigits(head), tail, colon === ':')),
  },
  {
    pattern: new RegExp(
      `${breakable('error_codes')}["']?\\s{0,5}[:=]\\s{0,5}[[({]?([\\d,\\s>|"']{1,300})`,
      'gi',
    ),
    codes: ([, list = '']) => list.split(',').flatMap((part) => aadsts(part.replace(/\D/g, ''))),
  },
  {
    pattern: /\/error\?code=(\d{1,8})(?!\d)/gi,
    codes: ([, number = '']) => aadsts(number),
  },
  {
    // Any other number may follow too, so only those count that are known.
    pattern: new RegExp(
      `(?:${cues.join('|')})(?:\\s+(?:is|was|est|ist|es|é|er))?["'\\s:=#()[\\]–>-]{0,12}(\\d{5,8})(?![\\d.,]*\\d|\\s{1,3}(?:items?|records?|rows?|files?|bytes|ms|kb|mb|%))`,
      'gi',
    ),
    codes: ([, number = '']) => aadsts(number).filter(isRead),
  },
];

/** Known to the catalogue, or by name or cause: a number that a line break or an eye has split is looked for here. */
function isRead(code: string): boolean {
  return isKnownCode(code) || entraName(code) !== undefined || entraCause(code) !== undefined;
}

function readDigits(text: string): string {
  const digits = /^\d*/.exec(text)?.[0] ?? '';
  if (digits === text) return text;
  const read = text.replace(/o/gi, '0').replace(/[li]/gi, '1');
  return isRead(`AADSTS${read}`) ? read : digits;
}

/** `AADSTS70001` and, on the next line, `6:` is 700016; a numbered list after a whole number is not its tail. */
function joined(head: string, tail: string, colon: boolean): string {
  const whole = head + tail;
  const isKnown = (number: string) => isRead(`AADSTS${number}`);
  if (tail === '' || whole.length > 8) return head;
  if (colon && (isKnown(whole) || !isKnown(head))) return whole;
  return isKnown(whole) && !isKnown(head) ? whole : head;
}

/** Entra's numbers have five digits or more; shorter ones are something else. */
function aadsts(number: string): readonly string[] {
  return number.length >= 5 && number.length <= 8 ? [`AADSTS${number}`] : [];
}
