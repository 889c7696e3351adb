/**
 * Secrets that a name, a header or an address gives away, whatever they look like. Every pattern is linear: what repeats
 * is bounded, or cannot begin anew inside itself.
 */
import type {MaskedKind} from '../diagnosis';
import {isPlainWord, looksRandom} from './random-text';
import type {SecretPattern} from './secret-pattern';

const secretNames =
  'client[_\\s.-]{0,2}secret(?:[_\\s-]?(?:value|key|text))?|secret(?:[_\\s-]?(?:text|value|key|client))?|clientgeheimnis|geheimer\\s+clientschlüssel|clé\\s+secrète|secreto(?:\\s+de\\s+cliente)?|segredo(?:\\s+do\\s+cliente)?';
const passwordNames =
  'pass(?:word|phrase|wd|code)|pwd|mot\\s+de\\s+passe|kennwort|passwort|contraseña|senha|wachtwoord|パスワード';
const tokenNames = '(?:access|refresh|id|auth|bearer|session|sas|flow)[_\\s-]?token|flowtoken|sft|sctx';
const keyNames =
  '(?:account|shared[_\\s-]?access|api|subscription|access|private|primary|secondary|master|storage|encryption|signing|functions)[_\\s-]?key|sharedaccesssignature';

export const namedSecrets: readonly SecretPattern[] = [
  {kind: 'key', pattern: /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)([^-]{1,9000})/g},
  {
    // What comes back from a sign-in. An address of Microsoft's lookup page holds a number here.
    kind: 'authorization-code',
    pattern: /([?&#]code=)([^\s&"'<>#]{8,})/gi,
    isSecret: (value) =>
      value.length >= 40 || (/\d/.test(value) && /[a-z]/i.test(value) && !/^(?:0x|AADSTS)/i.test(value)),
  },
  {
    kind: 'authorization-code',
    pattern: /(?<!\w)(code["']?\s{0,5}[=:]\s{0,5}["']?)([\w.~!*$%-]{8,})/gi,
    isSecret: (value) => looksRandom(value, 8) || /^[01]\.A[\w-]{6}|^M\.[CR]\d/.test(value),
  },
  named(
    'assertion',
    'client[_-]?assertion(?!_)|(?<![a-z_])assertion|saml(?:request|response)|wresult|code[_-]?verifier|device[_-]?code',
  ),
  named('client-secret', secretNames),
  named('password', passwordNames),
  named('token', tokenNames),
  named('key', keyNames),
  {kind: 'key', pattern: /([?&;\s]sig=)([^\s&"'<>;]{6,})/gi},
  {
    kind: 'token',
    pattern:
      /(authorization["']?\s{0,5}[:=]\s{0,5}["']?(?:(?:bearer|basic|negotiate|ntlm|pop|digest)\s{1,5})?)([^\s"',;<>]{6,})/gi,
    isSecret: isCredential,
  },
  {kind: 'token', pattern: /((?:bearer|basic)\s{1,5})([\w.~+/=-]{8,})/gi, isSecret: isCredential},
  {
    kind: 'cookie',
    pattern: /((?:^|[\s"'-])(?:set-)?cookie["']?\s{0,5}:\s{0,5}["']?)([^\r\n"']{4,})/gim,
    isSecret: (value) => value.includes('='),
  },
  {
    kind: 'cookie',
    pattern:
      /(?<![\w.])((?:ests[a-z]{0,20}|esctx[\w-]{0,40}|buid|fpc|fedauth|rtfa|\.aspnet[\w.]{0,60})=)([^;\s"'&]{4,})/gi,
  },
  {kind: 'password', pattern: /(:\/\/[^\s/:@]{1,100}:)([^\s/@]{1,200})(?=@)/g},
  {
    kind: 'client-secret',
    pattern:
      /((?:convertto-securestring(?:\s+-string)?|-{1,2}(?:client-?secret|password|secret|access-?token))(?:\s{1,5}|=)["']?)([^\s"'$-][^\s"']{2,})/gi,
    isSecret: (value) => isNamedSecret(value, '', ''),
  },
  {
    kind: 'password',
    pattern:
      /(<(?:[\w-]{1,20}:)?(?:password|(?:client_?)?secret|binarysecuritytoken)(?:\s[^<>]{0,300})?>)([^<>]{1,9000})/gi,
  },
];

/** A name, then `=` or `:`, then a value in quotes or up to the next separator. */
function named(kind: MaskedKind, names: string, isSecret = isNamedSecret): SecretPattern {
  return {
    kind,
    pattern: new RegExp(
      `((?:${names})["'\\u0060]?\\s{0,5}(?:=>|[:=])\\s{0,5})("[^"\\r\\n]{1,4000}|'[^'\\r\\n]{1,4000}|[^\\s"'&,;<>]{1,4000})`,
      'gi',
    ),
    isSecret,
  };
}

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Stand-ins, and what programs print where nothing is. */
const placeholder =
  /^(?:[<{[($]|%[a-z_]+%|your[_-]|(?:null|undefined|none|true|false|redacted|masked|hidden|string|[*•x.…]+)[.)}\]]*$)/i;

/**
 * After a name such as `client_secret=`, everything is one, except: a GUID (it is the Secret ID, and the finding), a
 * code of Entra, a stand-in, and the first word of a sentence.
 */
function isNamedSecret(value: string, introduction: string, after: string): boolean {
  const bare = value.replace(/^["']/, '');
  if (bare.length < 3 || bare.replace(guid, '') === '' || /^AADSTS\d/i.test(bare)) return false;
  if (placeholder.test(bare)) return false;
  // A check script asks for the secret, which nobody sees, and its report follows on the next line.
  if (bare === '---' && after.startsWith(' passerelle ')) return false;
  const isQuoted = bare !== value;
  const isSentence = /:\s+$/.test(introduction) && isPlainWord(bare) && /^\s+\p{L}+/u.test(after);
  return isQuoted || !isSentence;
}

/** `Bearer realm=""` and `Basic authentication` are words; credentials have digits, or are long, or are padded. */
function isCredential(value: string, introduction: string): boolean {
  const scheme = /(bearer|basic|negotiate|ntlm|pop|digest)\s+$/i.test(introduction);
  if (!scheme && /^(?:bearer|basic|negotiate|ntlm|pop|digest)$/i.test(value)) return false;
  if (/^AADSTS\d/i.test(value) || value.replace(guid, '') === '') return false;
  if (
    /^(?:realm|authorization_uri|client_id|error|error_description|trusted_issuers|token_types)=/i.test(value)
  )
    return false;
  return value.length >= 40 || /\d/.test(value) || /[a-z][A-Z]|[^=]=$/.test(value);
}
