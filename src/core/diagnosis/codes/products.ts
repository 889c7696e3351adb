/** Codes of products that take more than their own word to be told. */
import type {CodePattern} from './code-pattern';
import {breakable, lineBreak, wholeWords} from './breakable';

const digit = (of: string): string => `(?:${lineBreak}${of})`;

/** `0x80072560`, `-2147015328` and `2147951968` are one number; a line break may cut each. */
const hresult = new RegExp(
  `(?<![\\w.])(?:(0${lineBreak}x${digit('8')}${digit('[0-9a-f]')}{7})|(-?2${digit('1')}${digit('4')}${digit('7')}${digit('\\d')}{6}))(?![\\w.]*\\d)`,
  'gi',
);

export const products: readonly CodePattern[] = [
  {
    pattern: hresult,
    codes: ([, hex, decimal]) => {
      const number = Number((hex ?? decimal ?? '').replace(/[^\w-]/g, '')) >>> 0;
      // The facility of COM's interfaces, Dataverse's own ranges, and Win32 errors within Dataverse's.
      return isDataverse(number) ? [`Dataverse 0x${number.toString(16).padStart(8, '0')}`] : [];
    },
  },
  {
    // Graph speaks words that begin the same, and so do OAuth and the header of every 401 (`authorization_uri`).
    pattern:
      /(?<!\w)Authorization_(?!RequestDenied|IdentityNotFound|IdentityDisabled|(?:uri|endpoint|code|pending|details|declined)(?!\w))(?:[a-z]\w{0,60}|\*)/gi,
    codes: () => ['BC Authorization_*'],
  },
  {
    // Finance and operations answer with a bare status; people name the product beside it.
    pattern:
      /(?<!\w)(?:F&O|D365FO?|Finance\s+(?:and|&)\s+Operations)\s{1,4}(?:HTTP\s{1,4})?(401|403)(?!\d)/gi,
    codes: ([, status]) => [status === '401' ? 'F&O 401 Unauthorized' : 'F&O 403 Forbidden'],
  },
  {
    // A bare status, where the address is one of finance and operations.
    pattern:
      /(?<![\w.])(?:HTTP\/[\d.]{1,3}\s{1,3}|status\w{0,5}\s{0,2}(?:code)?["']?\s{0,3}[:=]?\s{0,3}["'(]?|\()?(401|403)\)?[\s:,(–-]{0,4}(?:unauthori[sz]ed|forbidden|"|,|$)/gim,
    codes: ([, status], text) => {
      if (!financeOperationsAddress.test(text) || /AADSTS|ErrorAccessDenied|businesscentral/i.test(text))
        return [];
      return [status === '401' ? 'F&O 401 Unauthorized' : 'F&O 403 Forbidden'];
    },
  },
  {
    // Both services use the word; only EWS answers in SOAP.
    pattern: wholeWords([breakable('ErrorAccessDenied')]),
    codes: (_, text) => [
      /soap|ResponseCode|exchange\.asmx|\bEWS\b/i.test(text)
        ? 'EWS ErrorAccessDenied'
        : 'Graph 403 ErrorAccessDenied',
    ],
  },
];

const financeOperationsAddress =
  /\.operations\.(?:\w{2,8}\.)?dynamics\.(?:com|cn)|\.cloudax\.dynamics\.com|No\s+P3P\s+policy\s+defined/i;

function isDataverse(number: number): boolean {
  const facility = number >>> 16;
  return (
    (facility === 0x8004 && (number & 0xffff) >= 0x0200) ||
    facility === 0x8005 ||
    facility === 0x8006 ||
    (facility === 0x8007 && (number & 0xffff) >= 0x2000 && (number & 0xffff) < 0x8000)
  );
}
