const clock =
  /(\d{1,2})(?::(\d{2})(?::\d{2})?(?:[ \u00a0]?([ap])\.?m\b\.?)?|[ \u00a0]?([ap])\.?m\b\.?|[ \u00a0\u202f]?h[ \u00a0\u202f]?(\d{2}))(?!\d)/iy;

/** Abbreviations that both languages write. */
const zone = /[ \u00a0\u202f](UTC|GMT|CES?T|WES?T|EES?T|BST|[ECMP][SD]T|[EP]T)(?![\w-])/y;

/** @returns `14:30 UTC` as its time and its zone, which one of the languages may leave out */
export function partsOfTime(key: string): readonly [time: string, zone: string] {
  const [, time, zone] = /^(\d+:\d+) ([A-Z]+)$/.exec(key) ?? [];
  return [time ?? key, zone ?? ''];
}

/** “midnight UTC”, « midi » */
const named: Readonly<Record<string, string>> = {
  midnight: '0:00',
  minuit: '0:00',
  noon: '12:00',
  midday: '12:00',
  midi: '12:00',
};
const firstOfNamed = /^(?:mi|noon)/i;

/** @returns a time of day that has a name, with its zone; only with one: “by midnight” is said otherwise, too */
export function namedTime(
  word: string,
  text: string,
  end: number,
): {readonly key: string; readonly end: number} | undefined {
  const time = firstOfNamed.test(word) ? named[word.toLowerCase()] : undefined;
  if (time === undefined) return undefined;
  zone.lastIndex = end;
  const [said = '', name] = zone.exec(text) ?? [];
  return name === undefined ? undefined : {key: `${time} ${name}`, end: end + said.length};
}

/** @returns `14:30` for `2:30 PM`, `14:30`, « 14 h 30 » at this place, `14:30 UTC` with its zone, and where it ends */
export function clockAt(text: string, at: number): {readonly key: string; readonly end: number} | undefined {
  clock.lastIndex = at;
  const found = clock.exec(text);
  if (!found) return undefined;
  const [, hours = '', minutes, half, bareHalf, frenchMinutes] = found;
  const part = (half ?? bareHalf)?.toLowerCase();
  const hour = (Number(hours) % (part === undefined ? 25 : 12)) + (part === 'p' ? 12 : 0);
  const time = `${hour}:${minutes ?? frenchMinutes ?? '00'}`;
  zone.lastIndex = clock.lastIndex;
  const [said, name] = zone.exec(text) ?? [''];
  return {key: name === undefined ? time : `${time} ${name}`, end: clock.lastIndex + said.length};
}
