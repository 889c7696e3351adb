import {parseEnvironmentUrl} from './environment-url';

/** What a vendor's form asks for instead of the whole address of a Dataverse environment. */
export type EnvironmentPart = 'organization' | 'region';

/**
 * @param url the address of a Dataverse environment, as a reader typed it
 * @returns `contoso` or `crm3` of `https://contoso.crm3.dynamics.com`; undefined when it is no such address
 */
export function environmentPart(url: string, part: EnvironmentPart): string | undefined {
  const parsed = parseEnvironmentUrl(url, 'dataverse');
  if (!parsed.ok) return undefined;
  const [organization, region] = new URL(parsed.value.origin).hostname.split('.');
  return part === 'organization' ? organization : region;
}
