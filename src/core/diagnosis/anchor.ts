/**
 * @returns the id of a code's heading on the reference page: lower case, each run of other characters one
 * hyphen (`AADSTS50011` → `aadsts50011`, `F&O 401 Unauthorized` → `f-o-401-unauthorized`).
 */
export function anchorOf(code: string): string {
  return code
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '')
    .join('-');
}
