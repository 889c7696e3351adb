/** Whether a text has to do with Microsoft at all: OAuth, HTTP and networks speak alike everywhere. */
import type {Case} from './case';

const microsoft =
  /microsoft|\bmsal\b|msal[._-]|AADSTS|\bAAD\b|\bentra\b|azure|office\s?365|outlook|exchange|dynamics|dataverse|business\s?central|graph\.|windows\.net|trace_id|correlation[_ ]?id|error_codes|BrowserAuthError|ClientAuthError|InteractionRequiredAuthError|codat|x-ms-/i;

const others =
  /google|gcloud|gmail|youtube|amazonaws|\baws\b|cognito|auth0|okta|keycloak|salesforce|github\.com\/login|gitlab|facebook|slack\.com|stripe|shopify|hubspot|xero|quickbooks|intuit|dropbox|zoom\.us|atlassian|twitter|linkedin\.com|spotify|strava|fitbit|oauth2\.googleapis|identityserver/i;

/** True where the text names something of Microsoft's, or is pasted in a guide. */
export function concernsMicrosoft({line, contract}: Case): boolean {
  return contract !== undefined || microsoft.test(line);
}

/** True where the text names another service and nothing of Microsoft's. */
export function speaksOfAnother({line}: Case): boolean {
  return others.test(line) && !microsoft.test(line);
}
