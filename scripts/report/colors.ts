/** Whether to colour, by the conventions of no-color.org and force-color.org: what is asked for outright wins. */
export function wantsColors(
  env: Readonly<Record<string, string | undefined>>,
  stream: {readonly isTTY?: boolean},
): boolean {
  if (isSet(env['NO_COLOR'])) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
