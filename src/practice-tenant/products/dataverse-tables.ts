/** Names that belong to a table of Dataverse; irregular plurals are of no table that a guide reads. */

/** @param table its plural name in the Web API: `contacts`, `territories` */
export function entityOf(table: string): string {
  return table.replace(/ies$/, 'y').replace(/(?<=ss|x|ch|sh)es$|(?<!s)s$/, '');
}

/** @returns such as `prvReadContact` */
export function privilegeToRead(table: string): string {
  const entity = entityOf(table);
  return `prvRead${entity.charAt(0).toUpperCase()}${entity.slice(1)}`;
}
