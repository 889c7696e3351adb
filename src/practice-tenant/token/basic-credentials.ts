/**
 * A client's ID and secret in the header (`client_secret_basic`), as good as in the form: RFC 6749, section 2.3.1,
 * each form-encoded before both are joined by a colon.
 */

/** @returns the same form, with what the header says where the form says nothing */
export function withBasicCredentials(form: URLSearchParams, authorization: string | null): URLSearchParams {
  const [, encoded] = /^basic +([\w+/=-]+) *$/i.exec(authorization ?? '') ?? [];
  const [, id, secret] = /^([^:]+):(.*)$/.exec(encoded === undefined ? '' : plain(encoded)) ?? [];
  if (id === undefined || secret === undefined) return form;
  const told = new URLSearchParams(`client_id=${id}&client_secret=${secret}`);
  for (const [name, value] of told) if (!form.has(name)) form.set(name, value);
  return form;
}

/** @returns '' where the text is not base64 */
function plain(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
