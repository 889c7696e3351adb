/** Who answered: told by the codes, else by the address or the shape of the answer. */
import type {FoundCode, Speaker} from '../diagnosis';

const byCode: readonly (readonly [prefix: string, speaker: Speaker])[] = [
  ['BC ', 'business-central'],
  ['Dataverse ', 'dataverse'],
  ['F&O ', 'finance-operations'],
  ['EWS ', 'exchange-web-services'],
  ['Graph ', 'microsoft-graph'],
  ['AADSTS', 'entra'],
];

const byAddress: readonly (readonly [pattern: RegExp, speaker: Speaker])[] = [
  [/exchange\.asmx|x-ews-|services\/2006\/|\bEWS\b/i, 'exchange-web-services'],
  [
    /\.operations\.(?:\w{2,8}\.)?dynamics\.(?:com|cn)|\.cloudax\.dynamics\.com|finance (?:and|&) operations|D365FO/i,
    'finance-operations',
  ],
  [/businesscentral\.dynamics\.com|Microsoft\.Dynamics\.Nav|business central/i, 'business-central'],
  [
    /\.crm\d{0,2}\.(?:dynamics\.com|microsoftdynamics\.us|appsplatform\.us|dynamics\.cn)|Microsoft\.Crm\.|OrganizationService|Dataverse/i,
    'dataverse',
  ],
  [/graph\.microsoft\.(?:com|us)|microsoftgraph|"request-id"\s*:/i, 'microsoft-graph'],
  [
    /login\.microsoftonline\.|login\.partner\.microsoftonline|login\.windows\.net|"error_codes?"|"error_description"/i,
    'entra',
  ],
  [
    /BrowserAuthError|ClientAuthError|InteractionRequiredAuthError|ClientConfigurationError|Microsoft\.Identity\.Client|msal/i,
    'msal',
  ],
];

export function speakerOf(codes: readonly FoundCode[], text: string): Speaker | undefined {
  for (const [prefix, speaker] of byCode) {
    if (codes.some(({code}) => code.startsWith(prefix))) return speaker;
  }
  return byAddress.find(([pattern]) => pattern.test(text))?.[1];
}
