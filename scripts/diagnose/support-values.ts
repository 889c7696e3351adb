import type {SupportItem} from '../../src/core/diagnosis/causes/cause-facts';
import type {Evidence} from '../../src/core/diagnosis/diagnosis';

/** What the text itself holds of the things to send; undefined where somebody has to look it up. */
export function supportValues(
  item: SupportItem,
  code: string | null,
  {correlationId, traceId, requestId, timestamp, tenant, appId, redirectUris, scopes, resource}: Evidence,
): string | undefined {
  switch (item) {
    case 'code':
      return code ?? undefined;
    case 'correlation-id':
      return correlationId;
    case 'trace-id':
      return traceId;
    case 'request-id':
      return requestId;
    case 'timestamp':
      return timestamp;
    case 'tenant-id':
      return tenant;
    case 'client-id':
      return appId;
    case 'redirect-uri':
      return redirectUris[0];
    case 'scope':
      return scopes.length > 0 ? scopes.join(' ') : undefined;
    case 'resource':
      return resource;
    default:
      return undefined;
  }
}
