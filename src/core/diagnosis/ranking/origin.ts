/** Whether a text has to do with Microsoft at all: OAuth, HTTP and networks speak alike everywhere. */
import type {Speaker} from '../diagnosis';
import type {Case} from './case';

const microsoft =
  /AADSTS|microsoft|windows\.net|office(?:\s?365)?\.(?:com|us)|office\s?365|outlook|dynamics[. ]|dataverse|business\s?central|azure|\bentra|\bAAD\b|\bmsal|\badal\b|BrowserAuthError|ClientAuthError|InteractionRequiredAuthError|error_codes|aka\.ms|sharepoint|x-ms-|0x8[0-9a-f]{7}|exchange (?:online|web)|exchange\.asmx|\bcodat\b/i;

/** Addresses, also where a line ended within them. */
const addresses = /microsoftonline|microsoft\.com|windows\.net|office365|dynamics\.com/i;

/** Services whose answers use the same words. Long because it is a list. */
const others =
  /google|gcloud|gmail|youtube|firebase|oauth2client|amazonaws|\baws\b|botocore|cognito|auth0|\bokta\b|keycloak|pingfederate|identityserver|salesforce|force\.com|\bgithub|gitlab|bitbucket|facebook|\bslack\b|stripe|shopify|hubspot|zendesk|xero|quickbooks|intuit|dropbox|zoom\.us|atlassian|\bjira\b|twitter|twilio|sendgrid|paypal|linkedin|spotify|strava|fitbit|openai|anthropic|nginx|openresty|cloudflare|cloudfront|varnish|\bapache\b|tomcat|haproxy|traefik|envoy|docker|kubernetes|kubectl|\bnpm\b|\bpypi\b|postgres|mysql|mariadb|mongodb|redis|kafka|rabbitmq|elasticsearch|\bsmtp\b|\bldap\b|\bssh\b|(?:127\.0\.0\.1|localhost):(?:5432|3306|6379|27017|9200|5672)/i;

/** True where the text names something of Microsoft's, or is pasted in a guide and names nobody else. */
export function concernsMicrosoft(facts: Case): boolean {
  return isMicrosofts(facts) || (facts.contract !== undefined && !others.test(facts.line));
}

/** True where the text names another service and nothing of Microsoft's. */
export function speaksOfAnother(facts: Case): boolean {
  return others.test(facts.line) && !isMicrosofts(facts);
}

function isMicrosofts({line}: Case): boolean {
  return microsoft.test(line) || addresses.test(line.replaceAll(' ', ''));
}

/** True where the product speaks, or where the guide is about it and no other product does. */
export function isAbout({evidence: {speaker}, contract}: Case, product: Speaker): boolean {
  if (speaker !== undefined && speaker !== 'entra' && speaker !== 'msal') return speaker === product;
  return contract?.product === (product === 'exchange-web-services' ? 'exchange-online' : product);
}
