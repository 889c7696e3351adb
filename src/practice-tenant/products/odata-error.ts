/** The error body that OData 4 prescribes, and Business Central and Dataverse send: a code and a sentence. */

/** @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html section 21.1 */
export function odataError(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json({error: {code, message}}, {status, headers: {'odata-version': '4.0', ...headers}});
}

/** `companies(0f…)/customers` → `[['companies', '0f…'], ['customers', undefined]]`. Undefined where a segment is malformed. */
export function segmentsOf(path: string): readonly Segment[] | undefined {
  const parts = path.split('/').filter(Boolean);
  const segments = parts.map((part) =>
    /^([A-Za-z_$][\w.$]*)(?:\((?:[a-zA-Z]+=)?'?([^')]*)'?\))?$/.exec(part),
  );
  return segments.every((segment) => segment !== null)
    ? segments.map(([, name = '', key]) => ({name, key}))
    : undefined;
}

export type Segment = {readonly name: string; readonly key: string | undefined};
