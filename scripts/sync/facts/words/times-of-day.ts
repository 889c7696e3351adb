const clock =
  /(\d{1,2})(?::(\d{2})(?::\d{2})?(?:[ \u00a0]?([ap])\.?m\b\.?)?|[ \u00a0]?([ap])\.?m\b\.?|[ \u00a0\u202f]?h[ \u00a0\u202f]?(\d{2}))(?!\d)/iy;

/** @returns `14:30` for `2:30 PM`, `14:30`, « 14 h 30 » at this place, and where it ends */
export function clockAt(text: string, at: number): {readonly key: string; readonly end: number} | undefined {
  clock.lastIndex = at;
  const found = clock.exec(text);
  if (!found) return undefined;
  const [, hours = '', minutes, half, bareHalf, frenchMinutes] = found;
  const part = (half ?? bareHalf)?.toLowerCase();
  const hour = (Number(hours) % (part === undefined ? 25 : 12)) + (part === 'p' ? 12 : 0);
  return {key: `${hour}:${minutes ?? frenchMinutes ?? '00'}`, end: clock.lastIndex};
}
