/**
 * Values that stand in a guide or a sample for the reader's own, pasted as they are.
 */

/** Identifiers that Microsoft's documentation prints in its samples: well-formed, and nobody's. */
const sampleGuids: ReadonlySet<string> = new Set([
  '00001111-aaaa-2222-bbbb-3333cccc4444',
  'aaaabbbb-0000-cccc-1111-dddd2222eeee',
  '00aa00aa-bb11-cc22-dd33-44ee44ee44ee',
  'aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb',
  '12345678-1234-1234-1234-123456789012',
  '12345678-1234-1234-1234-123456789abc',
]);

/** Words that begin a stand-in, in the two languages of the guides, set apart from what follows. */
const standInStart =
  /^(your|my|insert|enter|paste|replace|change|example|sample|votre|mon|insérer|insérez|saisir|saisissez|coller|collez|remplacer|remplacez|exemple)[\s_-]/i;

/** The same in camel case (`yourClientId`). */
const standInWord = /^(your|my|votre|mon)[A-Z]\w*$/;

/** The name of the value itself, such as `CLIENT_ID`, `tenantId`, `app-secret`, and words that stand for any value. */
const valueName =
  /^(client|tenant|app|application|directory|object|locataire|annuaire)[\s_-]?(id|secret|name|url|uri|key)?$|^(todo|tbd|changeme)$/i;

/**
 * True for a canonical GUID that is nobody's: one digit repeated, or a sample of Microsoft's documentation.
 *
 * @param guid a GUID in lower case
 */
export function isPlaceholderGuid(guid: string): boolean {
  return sampleGuids.has(guid) || new Set(guid.replaceAll('-', '')).size === 1;
}

/** True for text that stands for a value: `<your-client-id>`, `YOUR_CLIENT_ID`, `{tenant}`, `xxxxxxxx-…`, `00000000-…`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 100) return false;
  if (/^[x0*?#.…\s-]{3,}$/i.test(text)) return true;
  if (/^(<[^<>]*>|\$?\{+[^{}]*\}+|\[[^[\]]*\]|%[^%]+%|\$\([^()]*\))$/.test(text)) return true;
  return (
    !/[.@/:~]/.test(text) &&
    !/\d{2}/.test(text) &&
    (standInStart.test(text) || standInWord.test(text) || valueName.test(text))
  );
}
