/**
 * How each kind of code is recognised in a text. A pattern gives the codes that one of its matches stands for;
 * a new source of codes is a new entry here and nowhere else.
 */
import {isKnownCode, codesOf} from './catalogue';

export type CodePattern = {
  readonly pattern: RegExp;
  /** @param text the whole text, for words whose meaning depends on their surroundings. */
  codes(match: RegExpMatchArray, text: string): readonly string[];
};

/** Mail programs and terminals break lines anywhere, also within a word; quoting adds marks to the new line. */
const lineBreak = '(?:=?\\r?\\n[\\s>|]*)?';

export const codePatterns: readonly CodePattern[] = [
  {
    // The tail: digits that a line break cut off. `joined` decides whether they belong to the number.
    pattern: new RegExp(
      `${breakable('AADSTS')}[\\s:#-]{0,4}(\\d{1,8})(?:=?\\r?\\n[\\s>|]*(\\d{1,6})(?=(:?)))?(?!\\d)`,
      'gi',
    ),
    codes: ([, head = '', tail = '', colon]) => aadsts(joined(head, tail, colon === ':')),
  },
  {
    pattern: new RegExp(`${breakable('error_codes')}["']?\\s*[:=]\\s*\\[([\\d,\\s>|]{1,300})\\]`, 'gi'),
    codes: ([, list = '']) => list.split(',').flatMap((part) => aadsts(part.replace(/\D/g, ''))),
  },
  {
    pattern: /\/error\?code=(\d{1,8})(?!\d)/gi,
    codes: ([, number = '']) => aadsts(number),
  },
  {
    // "Error code 50105", "Code d’erreur : 50105": any other number may follow too, so only known ones count.
    pattern: /(?:error\s+code|code\s+d\W{1,3}erreur)[^\d]{0,24}(\d{5,8})(?!\d)/gi,
    codes: ([, number = '']) => aadsts(number).filter(isKnownCode),
  },
  words([
    ...codesOf('oauth'),
    ...codesOf('msal'),
    // Words of RFC 6749 (4.1.2.1, 5.2) that the catalogue does not explain, because Entra's number always does.
    'access_denied',
    'invalid_request',
    'server_error',
    'temporarily_unavailable',
    'unsupported_grant_type',
    'unsupported_response_type',
  ]),
  marker('BC 401 Authentication_InvalidCredentials', 'Authentication_InvalidCredentials'),
  {
    // Graph speaks two words that begin the same.
    pattern: /(?<!\w)Authorization_(?!RequestDenied|IdentityNotFound)(?:[a-z]\w*|\*)/gi,
    codes: () => ['BC Authorization_*'],
  },
  marker('BC Internal_DataNotFoundFilter', 'Internal_DataNotFoundFilter'),
  marker('BC Internal_CompanyNotFound', 'Internal_CompanyNotFound'),
  marker('BC Internal_TenantUnavailable', 'Internal_TenantUnavailable'),
  marker('BC BadRequest_NotFound', 'BadRequest_NotFound'),
  marker('BC BadRequest_ResourceNotFound', 'BadRequest_ResourceNotFound'),
  marker('Dataverse 0x80072560', '0x80072560'),
  marker('F&O 401 Unauthorized', 'F&O 401'),
  marker('F&O 403 Forbidden', 'F&O 403'),
  marker(
    'EWS 403 X-EWS-Policy-Reason: EWS is disabled for this user or tenant',
    'EWS is disabled for this user or tenant',
  ),
  marker(
    'EWS 403 X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant',
    'EWS is blocked by policy for this user or tenant',
  ),
  {
    // Both services use the word; only EWS answers in SOAP.
    pattern: wholeWords([breakable('ErrorAccessDenied')]),
    codes: (_, text) => [
      /soap|ResponseCode|exchange\.asmx|\bEWS\b/i.test(text)
        ? 'EWS ErrorAccessDenied'
        : 'Graph 403 ErrorAccessDenied',
    ],
  },
  marker('EWS ErrorImpersonateUserDenied', 'ErrorImpersonateUserDenied'),
  marker('EWS ErrorImpersonationFailed', 'ErrorImpersonationFailed'),
  marker('EWS ErrorNonExistentMailbox', 'ErrorNonExistentMailbox'),
  marker('EWS ErrorExceededConnectionCount', 'ErrorExceededConnectionCount'),
  marker('Graph 403 Authorization_RequestDenied', 'Authorization_RequestDenied'),
  marker('Graph 401 InvalidAuthenticationToken', 'InvalidAuthenticationToken'),
  marker('Graph 404 MailboxNotEnabledForRESTAPI', 'MailboxNotEnabledForRESTAPI'),
];

/** `AADSTS70001` and, on the next line, `6:` is 700016; a numbered list after a whole number is not its tail. */
function joined(head: string, tail: string, colon: boolean): string {
  const whole = head + tail;
  const isKnown = (number: string) => isKnownCode(`AADSTS${number}`);
  if (tail === '' || whole.length > 8) return head;
  if (colon && (isKnown(whole) || !isKnown(head))) return whole;
  return isKnown(whole) && !isKnown(head) ? whole : head;
}

/** Entra's numbers have five digits or more; shorter ones are something else. */
function aadsts(number: string): readonly string[] {
  return number.length >= 5 && number.length <= 8 ? [`AADSTS${number}`] : [];
}

/** Codes that stand in the text as they stand in the catalogue. */
function words(codes: readonly string[]): CodePattern {
  const byLower = new Map(codes.map((code) => [code.toLowerCase(), code]));
  return {
    pattern: wholeWords(codes.map(breakable)),
    codes: ([match = '']) => [byLower.get(match.replace(/[^\w]/g, '').toLowerCase()) ?? []].flat(),
  };
}

/** A code that the text names by another word than the catalogue does. */
function marker(code: string, phrase: string): CodePattern {
  return {pattern: wholeWords([breakable(phrase)]), codes: () => [code]};
}

function wholeWords(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${alternatives.join('|')})(?!\\w)`, 'gi');
}

/** A pattern for a phrase that lets lines break within it. */
function breakable(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => [...word].join(lineBreak))
    .join('[\\s>|]{1,8}');
}
