import {diagnosisWords} from '@causes';
import {errorDoctor} from '@doctor-words';
import type {SupportItem} from '../../core/diagnosis/causes/cause-facts';
import type {Diagnosis, ReaderValues} from '../../core/diagnosis/diagnosis';

type Known = Readonly<Partial<Record<SupportItem, string>>>;

/**
 * What to send when asking for help: each item that support asks for, with its value where it is known. The message is
 * the masked one, so that no secret is in it.
 */
export function supportText(
  {evidence, text, code}: Diagnosis,
  send: readonly SupportItem[],
  title: string,
  reader: ReaderValues,
): string {
  const {support} = errorDoctor;
  const known: Known = {
    ...given('code', code ?? undefined),
    'whole-message': support.saidBelow,
    ...given('correlation-id', evidence.correlationId),
    ...given('trace-id', evidence.traceId),
    ...given('request-id', evidence.requestId),
    ...given('timestamp', evidence.timestamp),
    ...given('tenant-id', evidence.tenant ?? reader.tenantId),
    ...given('client-id', evidence.appId ?? reader.clientId),
    ...given('redirect-uri', evidence.redirectUris[0]),
    ...given('scope', evidence.scopes.join(' ') || undefined),
    ...given('resource', evidence.resource),
    ...given('environment', reader.environmentUrl),
  };
  const {colon} = support;
  return [
    support.subject,
    '',
    `${support.cause}${colon}${title}`,
    ...send.map((item) => `${diagnosisWords.supportItems[item]}${colon}${known[item] ?? support.toAdd}`),
    '',
    `${support.message}${colon}`.trim(),
    text.trim(),
    '',
  ].join('\n');
}

function given(item: SupportItem, value: string | undefined): Known {
  return value === undefined ? {} : {[item]: value};
}
