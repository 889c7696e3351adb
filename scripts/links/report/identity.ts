/**
 * What makes a finding this one and no other. Everything but its place: numbers of lines, of this link or of another,
 * move with each edit; languages come and go.
 *
 * @param args with `target`, as the JSON report has them
 */
export function identityOf(
  code: string,
  file: string | undefined,
  args: Readonly<Record<string, unknown>>,
): readonly string[] {
  const stable = Object.entries(args)
    .filter(([name]) => !name.endsWith('Line') && name !== 'locales')
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [code, file ?? '', ...stable.sort()];
}
