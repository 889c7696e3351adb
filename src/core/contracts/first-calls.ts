/**
 * The first call that proves access to each product: one that only reads, and as little as shows the access. What
 * stands in double braces is one of the reader's values (`{{environmentName}}`).
 */
import type {Integration, ResourceId} from './schema';

export const firstCallIds = [
  'companies',
  'who-am-i',
  'table',
  'legal-entities',
  'calendar',
  'ews-folder',
] as const;
export type FirstCallId = (typeof firstCallIds)[number];

export type FirstCall = {
  readonly id: FirstCallId;
  /** The API that answers: tokens are asked for it. */
  readonly resource: ResourceId;
  /** `{{environmentUrl}}` where every reader has an address of their own. */
  readonly base: string;
  readonly path: string;
  /** SOAP, sent as `text/xml`; GET without a body where absent. */
  readonly body?: string;
};

/**
 * A fact of the contract: the plural name, in the Web API of Dataverse, of a table that the application must be able to
 * read. Without it, contacts are read.
 */
export const tableFact = 'first-call-table';

/**
 * A fact of the contract: what the application must be able to read in a mailbox, as Microsoft Graph's path behind the
 * mailbox. Without it, the calendar is read.
 */
export const mailboxFact = 'first-call-mailbox';

/** As the EWS Managed API writes it: SOAP 1.1, the ID of one folder and nothing in it. */
const getFolder = [
  '<?xml version="1.0" encoding="utf-8"?>',
  '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"',
  ' xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"',
  ' xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">',
  '<soap:Header><t:RequestServerVersion Version="Exchange2016"/>',
  '<t:ExchangeImpersonation><t:ConnectingSID><t:SmtpAddress>{{mailbox}}</t:SmtpAddress></t:ConnectingSID></t:ExchangeImpersonation>',
  '</soap:Header><soap:Body><m:GetFolder><m:FolderShape><t:BaseShape>IdOnly</t:BaseShape></m:FolderShape>',
  '<m:FolderIds><t:DistinguishedFolderId Id="calendar"/></m:FolderIds></m:GetFolder></soap:Body></soap:Envelope>',
].join('');

const companies: FirstCall = {
  id: 'companies',
  resource: 'business-central',
  base: 'https://api.businesscentral.dynamics.com',
  path: '/v2.0/{{environmentName}}/api/v2.0/companies',
};
const whoAmI: FirstCall = {
  id: 'who-am-i',
  resource: 'dataverse',
  base: '{{environmentUrl}}',
  path: '/api/data/v9.2/WhoAmI',
};
// `$select` is left out: the names of the columns have differed between versions.
const legalEntities: FirstCall = {
  id: 'legal-entities',
  resource: 'finance-operations',
  base: '{{environmentUrl}}',
  path: '/data/LegalEntities?cross-company=true&$top=20',
};
const ewsFolder: FirstCall = {
  id: 'ews-folder',
  resource: 'exchange-online',
  base: 'https://outlook.office365.com',
  path: '/EWS/Exchange.asmx',
  body: getFolder,
};

/** Two ways lead to a mailbox; `ews` ends in April 2027. Other products have one. */
export const routes = ['graph', 'ews'] as const;
export type Route = (typeof routes)[number];

/** What of a contract its first calls are made of. */
export type CallContract = {
  readonly product: Pick<Integration['product'], 'id'>;
  readonly facts: readonly Pick<Integration['facts'][number], 'id' | 'value'>[];
};

/** No more of a contract than its first calls need. */
export function callContract({product, facts}: CallContract): CallContract {
  return {
    product: {id: product.id},
    facts: facts.filter(({id}) => id === tableFact || id === mailboxFact).map(({id, value}) => ({id, value})),
  };
}

/** @returns the calls of this contract's product, in the order in which one refusal says most about the next */
export function firstCallsOf(
  {product, facts}: CallContract,
  route: Route = 'graph',
): readonly [FirstCall, ...FirstCall[]] {
  switch (product.id) {
    case 'business-central':
      return [companies];
    case 'dataverse':
      return [whoAmI, readTable(facts)];
    case 'finance-operations':
      return [legalEntities];
    case 'exchange-online':
      return [route === 'ews' ? ewsFolder : readMailbox(facts)];
  }
}

/** @returns undefined where the contract has no such fact */
export function textOf(facts: CallContract['facts'], name: string): string | undefined {
  const value = facts.find(({id}) => id === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** One row, and of it no more than its ID, or when it was created: what stands in it is nobody's business. */
function readTable(facts: CallContract['facts']): FirstCall {
  const table = textOf(facts, tableFact);
  const [name, column] = table === undefined ? ['contacts', 'contactid'] : [table, 'createdon'];
  return {
    id: 'table',
    resource: 'dataverse',
    base: '{{environmentUrl}}',
    path: `/api/data/v9.2/${name}?$select=${column}&$top=1`,
  };
}

/** The ID is that of the calendar whatever is read: passports and what scripts have printed hold it. */
function readMailbox(facts: CallContract['facts']): FirstCall {
  return {
    id: 'calendar',
    resource: 'microsoft-graph',
    base: 'https://graph.microsoft.com',
    path: `/v1.0/users/{{mailbox}}/${textOf(facts, mailboxFact) ?? 'calendar'}`,
  };
}

/** The reader's values that first calls are made of. */
export type CallValues = {
  readonly environmentUrl?: string | undefined;
  readonly environmentName?: string | undefined;
  readonly mailbox?: string | undefined;
};

/**
 * The call with the reader's values in it: percent-encoded in its path, as XML in its body.
 *
 * @param base where the API answers, if not at its own address
 */
export function fillCall(
  call: FirstCall,
  values: CallValues,
  base = fill(call.base, values, (value) => value),
): {readonly url: string; readonly body?: string} {
  const url = base.replace(/\/$/, '') + fill(call.path, values, encodeURIComponent);
  return call.body === undefined ? {url} : {url, body: fill(call.body, values, escapeXml)};
}

function fill(template: string, values: CallValues, write: (value: string) => string): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: keyof CallValues) => write(values[name] ?? ''));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
