/**
 * SOAP 1.1 of Exchange Web Services: what a request asks, and how faults and answers are written. There is no XML parser in
 * both a browser's worker and Node, and none is needed: the few elements that count have plain text in them.
 */
export type Envelope = {
  /** `GetFolder`. */
  readonly operation: string;
  /** Address of the impersonated mailbox, in lower case. */
  readonly impersonated: string | undefined;
  /** `calendar`, or the ID of a folder. */
  readonly folder: {readonly kind: 'distinguished' | 'id'; readonly id: string};
};

const types = 'http://schemas.microsoft.com/exchange/services/2006/types';
const messages = 'http://schemas.microsoft.com/exchange/services/2006/messages';
const errors = 'http://schemas.microsoft.com/exchange/services/2006/errors';
const envelopeNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

/** Far more than a request for one folder needs, and little enough to look through as often as a search has to. */
const longestEnvelope = 20_000;

/** @returns undefined where the text is no envelope with one operation in it. */
export function readEnvelope(text: string): Envelope | undefined {
  if (text.length > longestEnvelope || !text.includes(envelopeNamespace)) return undefined;
  const body = /<(?:[\w-]+:)?Body(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w-]+:)?Body>/.exec(text)?.[1];
  const operation = /<(?:[\w-]+:)?([A-Za-z]+)[\s/>]/.exec(body ?? '')?.[1];
  if (body === undefined || operation === undefined) return undefined;
  const sid = /<(?:[\w-]+:)?ConnectingSID(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w-]+:)?ConnectingSID>/.exec(
    text,
  )?.[1];
  const address = /<(?:[\w-]+:)?(?:PrimarySmtpAddress|SmtpAddress|PrincipalName)(?:\s[^>]*)?>([^<]*)</.exec(
    sid ?? '',
  )?.[1];
  const [, prefix, id = ''] = /<(?:[\w-]+:)?(Distinguished)?FolderId\s[^>]*\bId="([^"]*)"/.exec(body) ?? [];
  return {
    operation,
    impersonated: address === undefined ? undefined : unescaped(address.trim()).toLowerCase(),
    folder: {kind: prefix === undefined ? 'id' : 'distinguished', id},
  };
}

type FaultOptions = {
  readonly backOffMilliseconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A fault: Exchange answers it with status 500. */
export function fault(
  code: string,
  message: string,
  {backOffMilliseconds, headers = {}}: FaultOptions = {},
): Response {
  const backOff =
    backOffMilliseconds === undefined
      ? ''
      : `<t:MessageXml xmlns:t="${types}"><t:Value Name="BackOffMilliseconds">${backOffMilliseconds}</t:Value></t:MessageXml>`;
  const detail = `<e:ResponseCode xmlns:e="${errors}">${code}</e:ResponseCode><e:Message xmlns:e="${errors}">${escaped(message)}</e:Message>${backOff}`;
  return xml(
    500,
    `<s:Fault><faultcode xmlns:a="${types}">a:${code}</faultcode><faultstring xml:lang="en-US">${escaped(message)}</faultstring><detail>${detail}</detail></s:Fault>`,
    '',
    headers,
  );
}

/** The folders that every mailbox has, by the names that requests use. */
const folders: Readonly<Record<string, string>> = {
  calendar: 'Calendar',
  contacts: 'Contacts',
  inbox: 'Inbox',
  msgfolderroot: 'Top of Information Store',
};

/** What `GetFolder` says: the folder, or that this mailbox has none such. Both come with status 200. */
export function folderAnswer(mailbox: string, {kind, id}: Envelope['folder']): Response {
  const name = kind === 'distinguished' ? folders[id] : undefined;
  const version = `<h:ServerVersionInfo xmlns:h="${types}" MajorVersion="15" MinorVersion="20" MajorBuildNumber="9115" MinorBuildNumber="16" Version="V2018_01_08"/>`;
  const element = id === 'calendar' ? 'CalendarFolder' : id === 'contacts' ? 'ContactsFolder' : 'Folder';
  const message =
    name === undefined
      ? `<m:GetFolderResponseMessage ResponseClass="Error"><m:MessageText>The specified folder could not be found in the store.</m:MessageText><m:ResponseCode>ErrorFolderNotFound</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey><m:Folders/></m:GetFolderResponseMessage>`
      : `<m:GetFolderResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode><m:Folders><t:${element}><t:FolderId Id="${escaped(btoa(`${mailbox}/${id}`))}" ChangeKey="AQAAAA=="/><t:DisplayName>${name}</t:DisplayName><t:TotalCount>1</t:TotalCount><t:ChildFolderCount>0</t:ChildFolderCount></t:${element}></m:Folders></m:GetFolderResponseMessage>`;
  return xml(
    200,
    `<m:GetFolderResponse xmlns:m="${messages}" xmlns:t="${types}"><m:ResponseMessages>${message}</m:ResponseMessages></m:GetFolderResponse>`,
    version,
  );
}

function xml(
  status: number,
  body: string,
  header = '',
  headers: Readonly<Record<string, string>> = {},
): Response {
  const text = `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="${envelopeNamespace}">${header && `<s:Header>${header}</s:Header>`}<s:Body>${body}</s:Body></s:Envelope>`;
  return new Response(text, {status, headers: {'content-type': 'text/xml; charset=utf-8', ...headers}});
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
