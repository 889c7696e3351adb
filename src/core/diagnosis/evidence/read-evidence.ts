/** Takes out of a text what it says besides its codes. */
import {cloudIds, clouds, type CloudId} from '../../entra/cloud';
import {findCodes} from '../codes/find-codes';
import type {Evidence} from '../diagnosis';
import type {Reading} from '../reading';
import {languageOf} from './language';
import {speakerOf} from './speaker';
import * as values from './values';

export function readEvidence(reading: Reading): Evidence {
  const {line, joined} = reading;
  const texts = line === joined ? [line] : [line, joined];
  const codes = findCodes(reading);
  const status = values.first(texts, values.httpStatus);
  const appId = values.first(texts, values.appId) ?? values.first(texts, values.wrongAppId);
  const told: {-readonly [K in keyof Evidence]?: Evidence[K] | undefined} = {
    suberror: values.first(texts, values.suberror)?.toLowerCase(),
    correlationId: values.first(texts, values.correlationId)?.toLowerCase(),
    traceId: values.first(texts, values.traceId)?.toLowerCase(),
    requestId: values.first(texts, values.requestId)?.toLowerCase(),
    timestamp: values.first(texts, values.timestamp),
    appId: appId === undefined ? undefined : lowerGuid(appId),
    appName: values.first(texts, values.appName),
    tenant: tenantOf(texts),
    resource: values.first(texts, values.resource),
    grantType: values.first(texts, values.grantType)?.toLowerCase(),
    prompt: values.first(texts, values.prompt)?.toLowerCase(),
    httpStatus: status === undefined ? statusByName(line) : Number(status),
    cloud: cloudOf(line),
    language: languageOf(reading),
    speaker: speakerOf(codes, joined),
  };
  return {
    codes,
    redirectUris: unwrapped(values.all(line, values.redirectUris)),
    scopes: [...new Set(values.all(line, values.scopes).flatMap((list) => list.split(/[\s,]+/)))].filter(
      (scope) => /^[\w.:/~{}-]{3,}$/.test(scope),
    ),
    ...present(told),
  };
}

type Told = {-readonly [K in keyof Evidence]?: Evidence[K] | undefined};

/** Without the fields that the text does not fill. */
function present(told: Told): Partial<Evidence> {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** A URI has no spaces: those that are in it came with line breaks. */
function unwrapped(uris: readonly string[]): string[] {
  return [...new Set(uris.map((uri) => uri.replace(/\s/g, '').replace(/[.,;]$/, '')))];
}

/** Libraries print the name of a status without its number. */
function statusByName(text: string): number | undefined {
  if (/(?<!\w)(?:unauthori[sz]ed|non autorisée?)(?!\w)/i.test(text)) return 401;
  return /(?<!\w)(?:forbidden|interdit)(?!\w)/i.test(text) ? 403 : undefined;
}

function lowerGuid(text: string): string {
  return /^[0-9a-f-]{36}$/i.test(text) ? text.toLowerCase() : text;
}

/** Generic names are authorities, not tenants. */
function tenantOf(texts: readonly string[]): string | undefined {
  const tenant = values.first(texts, values.tenant);
  if (
    tenant === undefined ||
    /^(?:common|organizations|consumers|v2\.0|error|oauth2|kmsi|reprocess)$/i.test(tenant)
  )
    return undefined;
  return lowerGuid(tenant);
}

/** Only where the text names the sign-in host of one; the public cloud's host says nothing of what is wrong. */
function cloudOf(text: string): CloudId | undefined {
  const lower = text.toLowerCase();
  return cloudIds.find((id) =>
    [clouds[id].loginHost, ...clouds[id].loginAliases].some((host) => lower.includes(host)),
  );
}
