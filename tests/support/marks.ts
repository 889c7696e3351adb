/** Values that stand out: wherever one of them turns up, it came from what a journey typed or pasted. */
import type {InputId} from '../../src/core/contracts/schema';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const tenantId = '7e57ab1e-51de-4a11-8b0b-5ca1ab1e0001';
const clientId = '7e57ab1e-51de-4a11-8b0b-5ca1ab1e0002';
const signature = 'TWFya2VkU2lnbmF0dXJlVGhhdE11c3ROZXZlclN0YXk';
const person = 'marked.person@marked-tenant.onmicrosoft.com';

/** Opens doors, or would: nothing of these may be on the page once they were pasted. */
export const secrets = {
  'client secret': `mrk8Q~${'MarkedSecret7_Xy9z'.repeat(2).slice(0, 34)}`,
  signature,
  'refresh token': `0.AXoA${'MarkedRefresh-1Kj_'.repeat(9)}`,
} as const;

/** Says who somebody is: shown to whoever pasted it, and to nobody else. */
export const identifiers = {tenantId, clientId, person} as const satisfies Partial<
  Record<InputId | 'person', string>
>;

export const marks: Readonly<Record<string, string>> = {...secrets, ...identifiers};

export const token = `${encode({typ: 'JWT', alg: 'RS256'})}.${encode({
  aud: 'https://api.businesscentral.dynamics.com',
  iss: `https://sts.windows.net/${tenantId}/`,
  tid: tenantId,
  appid: clientId,
  upn: person,
  scp: 'Financials.ReadWrite.All user_impersonation',
  iat: 1763726400,
  exp: 4102444800,
})}.${signature}`;

/** As a token endpoint answers. */
export const tokenAnswer = JSON.stringify({
  token_type: 'Bearer',
  scope: 'Financials.ReadWrite.All',
  access_token: token,
  refresh_token: secrets['refresh token'],
});

export const manifest = JSON.stringify({
  appId: clientId,
  displayName: person,
  signInAudience: 'AzureADMyOrg',
  notes: `kept here by mistake: ${secrets['client secret']}`,
  requiredResourceAccess: [],
});

export const refusal = `AADSTS700016: Application with identifier '${clientId}' was not found in the directory '${tenantId}'. User ${person}. client_secret=${secrets['client secret']} Authorization: Bearer ${token}`;

/** The forms in which a value could travel unnoticed: as it is, percent-encoded, in Base64. */
export function formsOf(mark: string): readonly string[] {
  const base64 = Buffer.from(mark).toString('base64');
  // Where it stands inside something longer, its first and last characters depend on what is around it.
  return [mark, encodeURIComponent(mark), base64.replace(/=+$/, ''), Buffer.from(mark).toString('hex')];
}

/** @returns the names of the marks that stand in the text, in whatever form and letter case */
export function marksIn(text: string, looked: Readonly<Record<string, string>> = marks): readonly string[] {
  const lower = text.toLowerCase();
  return Object.entries(looked)
    .filter(([, mark]) => formsOf(mark).some((form) => lower.includes(form.toLowerCase())))
    .map(([name]) => name);
}
