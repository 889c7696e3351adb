/** Whether a text has to do with Microsoft at all: OAuth, HTTP and networks speak alike everywhere. */
import type {Speaker} from '../diagnosis';
import type {Case} from './case';

const microsoft =
  /AADSTS|microsoft|windows\.net|office(?:\s?365)?\.(?:com|us)|office\s?365|outlook|dynamics[. ]|dataverse|business\s?central|azure|\bentra|\bAAD\b|\bmsal|\badal\b|BrowserAuthError|ClientAuthError|InteractionRequiredAuthError|error_codes|error_subcode|input parameter ['‘"]|aka\.ms|sharepoint|x-ms-|0x8[0-9a-f]{7}|exchange (?:online|web)|exchange\.asmx|\bcodat\b/i;

/** Addresses, also where a line ended within them. */
const addresses = /microsoftonline|microsoft\.com|windows\.net|office365|dynamics\.com/i;

/** Services whose answers use the same words. Long because it is a list. */
const others =
  /google|gcloud|gmail|youtube|firebase|oauth2client|amazonaws|\baws\b|botocore|\bcognito\b|auth0|\bokta\b|keycloak|pingfederate|identityserver|salesforce|force\.com|\bgithub|gitlab|bitbucket|facebook|\bslack\b|\bstripe\b|shopify|hubspot|zendesk|\bxero\b|quickbooks|\bintuit\b|dropbox|zoom\.us|atlassian|\bjira\b|twitter|twilio|sendgrid|paypal|linkedin|spotify|strava|fitbit|openai|anthropic|nginx|openresty|cloudflare|cloudfront|varnish|\bapache\b|tomcat|haproxy|traefik|\benvoy\b|docker|kubernetes|kubectl|\bnpm\b|\bpypi\b|postgres|mysql|mariadb|mongodb|\bredis\b|kafka|rabbitmq|elasticsearch|\boracle|\bORA-\d|sqlstate|\bsql\b|sqlite|fortinet|fortig|zscaler|palo alto|sophos|sonicwall|barracuda|websense|netskope|checkpoint|\bsudo\b|jenkins|grafana|sonarqube|artifactory|jfrog|snowflake|mailchimp|trello|\bdiscord\b|telegram|instagram|tiktok|icloud|yahoo|adobe|workday|netsuite|wordpress|magento|\bplaid\b|\bsmtp\b|\bldap\b|\bssh\b|(?:127\.0\.0\.1|localhost):(?:5432|3306|6379|27017|9200|5672)/i;

/** A description without a number in front of it: Entra writes one into every answer. */
const foreignDescription = /error_description["']?\s{0,3}[=:]\s{0,3}["']?(?!["']|\s{0,3}AADSTS)[^\s"']/i;

/** What programs print and people do not write: structure, addresses, stacks. */
const printed = /[{}<>[\]=;\\]|:\/\/|\w\(|\bat \w+\.\w|Exception\b|\bERR!|^\s*(?:error|fatal|warn)\w*\s*:/i;
const longestTyped = 400;

export type Origin = {
  /** The text names something of Microsoft's, or is pasted in a guide and names nobody else. */
  readonly isMicrosofts: boolean;
  /**
   * As before, or a person wrote it, who then speaks of the sign-in that this project is about. What a program printed
   * has to name Microsoft.
   */
  readonly mayBeMicrosofts: boolean;
  /** The text names another service, or is the answer of one, and names nothing of Microsoft's. */
  readonly isAnothers: boolean;
};

/** @param line the text on one line */
export function originOf(line: string, isInGuide: boolean): Origin {
  if (microsoft.test(line) || addresses.test(line.replaceAll(' ', '')))
    return {isMicrosofts: true, mayBeMicrosofts: true, isAnothers: false};
  const namesAnother = others.test(line);
  const isAnothers = namesAnother || foreignDescription.test(line);
  const isMicrosofts = isInGuide && !namesAnother;
  const isTyped = line.length <= longestTyped && !printed.test(line);
  return {isMicrosofts, mayBeMicrosofts: isMicrosofts || (isTyped && !isAnothers), isAnothers};
}

/** True where the product speaks, or where the guide is about it and no other product does. */
export function isAbout({evidence: {speaker}, contract}: Case, product: Speaker): boolean {
  if (speaker !== undefined && speaker !== 'entra' && speaker !== 'msal') return speaker === product;
  return contract?.product === (product === 'exchange-web-services' ? 'exchange-online' : product);
}
