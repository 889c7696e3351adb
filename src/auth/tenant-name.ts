/**
 * The name of the signed-in tenant, for people: they know "Boulangerie Fjord", not a GUID. Best effort. It needs
 * `User.Read`, which most registrations have and none must; without it the check says the same with the ID.
 */
import type {Stage} from './stage';

export type TenantFacts = {readonly name: string; readonly domains: readonly string[]};

const waitMs = 8000;

/** @returns undefined where Graph does not answer, whatever the reason. */
export async function fetchTenantFacts(
  graph: Stage['graph'],
  token: string,
): Promise<TenantFacts | undefined> {
  try {
    const response = await graph.fetch(
      new Request(`${graph.url}/v1.0/organization?$select=id,displayName,verifiedDomains`, {
        headers: {authorization: `Bearer ${token}`},
        signal: AbortSignal.timeout(waitMs),
      }),
    );
    return response.ok ? parseOrganization(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** @returns undefined where the answer is not a list with a named organization first. */
export function parseOrganization(json: unknown): TenantFacts | undefined {
  const organizations: readonly unknown[] =
    isRecord(json) && Array.isArray(json['value']) ? json['value'] : [];
  const [first] = organizations;
  if (!isRecord(first) || typeof first['displayName'] !== 'string' || !first['displayName']) return undefined;
  const listed: readonly unknown[] = Array.isArray(first['verifiedDomains']) ? first['verifiedDomains'] : [];
  return {
    name: first['displayName'],
    domains: listed.flatMap((domain) =>
      isRecord(domain) && typeof domain['name'] === 'string' ? [domain['name'].toLowerCase()] : [],
    ),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
