/**
 * What Microsoft's services send when they refuse, as documented: written here apart from the practice tenant, so that
 * a body of the wrong shape is noticed. Strict: a member more or less is another shape.
 */
import * as z from 'zod';

const guid = z.guid();

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#error-response-1 */
export const entraBody = z.strictObject({
  error: z.string().regex(/^[a-z_]+$/),
  error_description: z
    .string()
    .regex(/^AADSTS\d+: .+ Trace ID: \S+ Correlation ID: \S+ Timestamp: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/s),
  error_codes: z.tuple([z.int()]),
  timestamp: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/),
  trace_id: guid,
  correlation_id: z.string(),
  error_uri: z.url().optional(),
  suberror: z.string().optional(),
});

/** https://learn.microsoft.com/graph/errors */
export const graphBody = z.strictObject({
  error: z.strictObject({
    code: z.string().min(1),
    message: z.string().min(1),
    innerError: z.strictObject({
      date: z.iso.datetime({local: true, precision: 0}),
      'request-id': guid,
      'client-request-id': z.string().min(1),
    }),
  }),
});

/** https://learn.microsoft.com/graph/throttling#sample-response */
export const graphThrottlingBody = z.strictObject({
  error: z.strictObject({
    code: z.literal('TooManyRequests'),
    message: z.string().min(1),
    innerError: z.strictObject({
      code: z.literal('429'),
      date: z.iso.datetime({local: true, precision: 0}),
      message: z.string().min(1),
      'request-id': guid,
      'client-request-id': z.string().min(1),
      status: z.literal('429'),
    }),
  }),
});

/** MicrosoftDocs/dynamics365smb-devitpro-pb `dev-itpro/webservices/dynamics-error-codes.md`. */
export const businessCentralBody = z.strictObject({
  error: z.strictObject({
    code: z.string().regex(/^(?:BadRequest|Authentication|Authorization|Internal|Application)_\w+$/),
    message: z
      .string()
      .regex(
        /\. {2}CorrelationId: {2}[0-9a-f-]{36}\.$|^No HTTP resource|\) {2}CorrelationId: {2}[0-9a-f-]{36}\.$/,
      ),
  }),
});

/** What stands before Business Central knows no correlation. */
export const businessCentralGatewayBody = z.strictObject({
  error: z.strictObject({
    code: z.literal('Unauthorized'),
    message: z.literal('The credentials provided are incorrect'),
  }),
});

/** https://learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors */
export const dataverseBody = z.strictObject({
  error: z.strictObject({code: z.string().regex(/^0x[0-9a-f]{8}$/), message: z.string().min(1)}),
});

/** Dynamics 365 documentation, "Open Data Protocol (OData)": the error that names its exception inside. */
export const financeOperationsBody = z.strictObject({
  error: z.strictObject({
    code: z.literal(''),
    message: z.literal('An error has occurred.'),
    innererror: z.strictObject({message: z.string().min(1), type: z.string().min(1), stacktrace: z.string()}),
  }),
});

/** SOAP 1.1, section 4.4, with the detail that Exchange adds: OfficeDev/ews-managed-api issue 223. */
export const soapFault = z
  .string()
  .regex(
    new RegExp(
      [
        '^<\\?xml version="1\\.0" encoding="utf-8"\\?>',
        '<s:Envelope xmlns:s="http://schemas\\.xmlsoap\\.org/soap/envelope/"><s:Body><s:Fault>',
        '<faultcode xmlns:a="http://schemas\\.microsoft\\.com/exchange/services/2006/types">a:(Error\\w+)</faultcode>',
        '<faultstring xml:lang="en-US">[^<]+</faultstring>',
        '<detail><e:ResponseCode xmlns:e="http://schemas\\.microsoft\\.com/exchange/services/2006/errors">\\1</e:ResponseCode>',
        '<e:Message [^>]+>[^<]+</e:Message>.*</detail></s:Fault></s:Body></s:Envelope>$',
      ].join(''),
    ),
  );

/** An answer that says everything in its status and headers. */
export const noBody = z.literal('');
