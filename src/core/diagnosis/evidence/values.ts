/** Values that a text names by a word before them, in the languages of Microsoft's pages. Bounded, hence linear. */

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** The first group of the first pattern that fits the first of the texts that any fits. */
export function first(texts: readonly string[], patterns: readonly RegExp[]): string | undefined {
  for (const text of texts) {
    for (const pattern of patterns) {
      const value = pattern.exec(text)?.[1]?.trim();
      if (value !== undefined && value !== '') return value;
    }
  }
  return undefined;
}

/** The first groups of all matches, each once. */
export function all(text: string, patterns: readonly RegExp[]): string[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(found.filter((value) => value !== ''))];
}

/** A few letters of the word for it, in each language, then the GUID within reach. */
const labelledGuid = (label: string): RegExp => new RegExp(`(?:${label})[^\\n]{0,32}?(${guid})`, 'i');

export const correlationId = [labelledGuid('corr?[eé]l|korrel|関連付け|相関|相关|상관')];
export const traceId = [
  labelledGuid('trace|tra[çc]age|suivi|ablaufverf|seguimiento|traccia|rastre|トレース|跟踪|추적|śledz'),
];
export const requestId = [
  labelledGuid(
    'request[\\s_-]?id|id\\s+de\\s+(?:la\\s+)?demande|anforderungs|solicitud|richiesta|solicita[çc]|aanvraag|要求',
  ),
];
export const timestamp = [/(\d{4}-\d\d-\d\d[T ]{1,2}\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)/i];

export const appId = [
  new RegExp(`(?:client_?id|app_?id|application_?id|azp)["']?\\s{0,3}[=:]\\s{0,3}["']?(${guid})`, 'i'),
  new RegExp(
    `(?:app(?:lication)?|client)(?:\\s*\\(client\\))?\\s*id(?:entifi\\w{1,4})?\\s{0,3}[:=]?\\s{0,3}["']?(${guid})`,
    'i',
  ),
  new RegExp(
    `(?:app(?:li)?\\w{0,14}|client|anwendung|aplic\\w{1,10}|toepassing|アプリ[^\\n]{0,14}|应用[^\\n]{0,8})[^'"«“‘「\\n]{0,80}['"«“‘「(]\\s{0,2}(${guid})`,
    'i',
  ),
];
/** What stands in the place of an application's ID and is none. */
export const wrongAppId = [
  /application with identifier\s{0,3}['"]([^'"\n]{1,100})['"]/i,
  /(?:client_?id|app_?id)["']?\s{0,3}[=:]\s{0,3}["']?([^\s&"',;<>]{1,100})/i,
];
export const appName = [
  new RegExp(`${guid}['"»”]?\\s{0,2}\\(([^()\\n]{1,100})\\)`, 'i'),
  new RegExp(
    `${guid}['"»”]?\\s{1,3}(?:named|nommée?|mit dem Namen|con nombre|denominata)\\s{1,3}['"«“]([^'"»”\\n]{1,100})['"»”]`,
    'i',
  ),
  /app(?:lication)? name\s{0,2}:\s{0,2}([^\n:]{1,60}?)(?:\s{2,}|\n|$)/i,
];

const tenantWord =
  '(?:directory|tenant|annuaire|r[ée]pertoire|locataire|verzeichnis|mandanten?|directorio|inquilino|diret[óo]rio|locat[áa]rio|テナント|ディレクトリ|租户|目录)';
export const tenant = [
  /(?:wa|i)s(?:n['’]?t| not) found in the (?:directory|tenant)(?: named)?\s{1,3}['"«“]?([^'"»”\n]{1,100}?)(?:['"»”]|\.(?:\s|$))/i,
  new RegExp(
    `${tenantWord}(?:\\s+(?:named|nommée?))?[^'"«“‘「\\n.]{0,24}['"«“‘「]\\s{0,2}([^'"»”’」\\n]{1,100})`,
    'i',
  ),
  /\btenant named ([^.\n]{1,80}?)\.(?:\s|$)/i,
  /(?:tenant_?id|tid)["']?\s{0,3}[=:]\s{0,3}["']?([0-9a-z][\w.-]{2,100})/i,
  /(?:login\.microsoftonline\.(?:com|us)|login\.partner\.microsoftonline\.cn|login\.windows\.net|sts\.windows\.net)\/([0-9a-z][\w.-]{2,100})(?=\/)/i,
];

const redirectWord =
  '(?:redirect|reply|r[ée]ponse|redirection|antwort|umleitung|redirecci|respuesta|redirecion|resposta|reindirizzamento|risposta|omleiding|antwoord|przekierowa|リダイレクト|応答|回复|重定向)';
const anyUri = '[a-z][a-z0-9+.-]{1,30}:\\/{1,2}[^\'"»”’」<>\\n]{1,300}?';
export const redirectUris = [
  new RegExp(
    `redirect_?uri["']?\\s{0,3}[=:]\\s{0,3}["']?([a-z][a-z0-9+.-]{1,30}:\\/[^\\s&"'<>,;]{1,300})`,
    'gi',
  ),
  new RegExp(`${redirectWord}[^'"«“‘「\\n]{0,60}['"«“‘「]\\s{0,3}(${anyUri})\\s{0,3}['"»”’」]`, 'gi'),
  new RegExp(
    `${redirectWord}\\s?(?:ur[il])?\\s{0,3}[:=]\\s{0,3}([a-z][a-z0-9+.-]{1,30}:\\/[^\\s'"<>,;]{1,300})`,
    'gi',
  ),
];

export const scopes = [
  /(?<![\w-])scopes?["']?\s{0,3}[=:]\s{0,3}["'[]{0,3}([^"'\]&\n]{1,400})/gi,
  /(?<![\w-])scope\s{1,3}['"«“]?([a-z][^\s'"»”]{3,200})['"»”]?\s{1,3}(?:is|are)(?:n['’]t|\s+not)/gi,
];

export const resource = [
  /resource principal named\s{1,3}['"]?([^\s'"]{3,200})/i,
  /resource value from request:\s{0,3}['"]?([^\s'"]{3,200}?)\.?(?:\s|$)/i,
  new RegExp(
    `(?:principal|ressource|recurso|risorsa|resource)[^\\n'"«“]{0,60}['"«“]?\\s{0,2}((?:https?|api):\\/\\/[^\\s'"»”,]{3,200})`,
    'i',
  ),
  /(?<![\w-])(?:resource|audience|aud)["']?\s{0,3}[=:]\s{0,3}["']?((?:https?|api):\/\/[^\s&"',;<>]{3,200}|[0-9a-f]{8}-[0-9a-f-]{27})/i,
  /access to a service\s{1,3}\(?\\{0,2}["'(]{1,3}([^"')\\\n]{2,120})/i,
];

export const suberror = [/(?:suberror|error_subcode)["']?\s{0,3}[:=]\s{0,3}["']?([a-z_]{3,50})/i];
export const grantType = [/grant_?type["']?\s{0,3}[=:]\s{0,3}["']?([\w:.-]{4,80})/i];
export const prompt = [/(?<![\w-])prompt["']?\s{0,3}[=:]\s{0,3}["']?([a-z_]{4,20})/i];
export const httpStatus = [
  /HTTP\/[\d.]{1,3}\s{1,3}([1-5]\d\d)(?!\d)/i,
  /(?:status|statut)\w{0,5}\s{0,2}(?:code)?["'”’]?\s{0,3}(?:[=:]|is|was|does not indicate success:)?\s{0,3}["'“‘(]?([45]\d\d)(?!\d)/i,
  /\b(?:returned|with|got|received)\s{1,3}(?:an?\s{1,3})?(?:status\s{1,3})?(?:code\s{1,3})?(40[134]|429|50[0234])(?!\d)/i,
  /\(([45]\d\d)\)\s{0,3}(?:unauthori[sz]ed|forbidden|not found|too many|bad request|non autoris|interdit)/i,
  /(?<![\d.])([45]\d\d)\s{0,3}[-–:(]?\s{0,3}(?:unauthori[sz]ed|forbidden|not found|too many requests|bad request|service unavailable|non autoris|interdit|accès refusé)/i,
  /(?:HTTP|erreur|error|fehler)\s{0,3}(?:code)?\s{0,3}[:=]?\s{0,3}(40[134]|429|50[0234])(?!\d)/i,
];
