/** What may follow a number, in both languages at once: `5 Mo`, `5 MB`, `90-day`, « 90 jours ». */

export type Unit = {readonly name: string; readonly isTime: boolean; readonly times?: number};

const times: Readonly<Record<string, string>> = {
  year: 'year years yr yrs an ans année années annuel annuelle',
  month: 'month months mois',
  week: 'week weeks semaine semaines',
  day: 'day days jour jours journée journées',
  hour: 'hour hours hr hrs h heure heures',
  minute: 'minute minutes min mins mn',
  second: 'second seconds sec secs s seconde secondes',
  millisecond: 'millisecond milliseconds ms milliseconde millisecondes',
};

const amounts: Readonly<Record<string, string>> = {
  '%': '% percent pct pourcent',
  B: 'byte bytes octet octets o',
  KB: 'kb ko kilobyte kilobytes kilooctet kilooctets',
  MB: 'mb mo megabyte megabytes mégaoctet mégaoctets',
  GB: 'gb go gigabyte gigabytes gigaoctet gigaoctets',
  TB: 'tb to terabyte terabytes téraoctet téraoctets',
  PB: 'pb po petabyte petabytes',
  KiB: 'kib kio',
  MiB: 'mib mio',
  GiB: 'gib gio',
  'kbit/s': 'kbps kbit/s kb/s',
  'Mbit/s': 'mbps mbit/s mb/s',
  'Gbit/s': 'gbps gbit/s gb/s',
  'KB/s': 'ko/s',
  'MB/s': 'mo/s',
  'GB/s': 'go/s',
  bit: 'bit bits',
  character: 'character characters caractère caractères',
  px: 'px pixel pixels',
  Hz: 'hz',
  kHz: 'khz',
  MHz: 'mhz',
  GHz: 'ghz',
  '€': '€ euro euros eur',
  $: '$ dollar dollars usd',
  '£': '£ pound pounds livre livres gbp',
  C$: 'cad',
  cent: 'centime centimes',
  '°C': '°c',
  '°F': '°f',
  metre: 'metre metres meter meters mètre mètres',
  km: 'km kilometre kilometres kilometer kilometers kilomètre kilomètres',
  cm: 'cm centimetre centimetres centimeter centimeters centimètre centimètres',
  mm: 'mm millimetre millimetres millimeter millimeters millimètre millimètres',
  kg: 'kg kilogram kilograms kilogramme kilogrammes kilo kilos',
  g: 'gram grams gramme grammes',
  inch: 'inch inches pouce pouces',
  foot: 'feet ft pied pieds',
  mile: 'mile miles',
  V: 'volt volts',
  A: 'amp amps ampere amperes ampère ampères',
  W: 'watt watts',
};

/** Read in this case alone, right behind digits: `5 A`, `5 kWh`. */
const cased = new Set('g mg mL V kV mV A mA W kW MW Wh kWh MWh GWh dB rpm dpi fps pt'.split(' '));

/** What is often a word besides stands only right behind its digits, in the case that units have: `5 To`, not `5 to`. */
const exact: Readonly<Record<string, RegExp>> = {
  to: /^To$/,
  po: /^Po$/,
  go: /^Go$/,
  mo: /^Mo$/,
  m: /^M$/,
  k: /^[kK]$/,
  o: /^o$/,
  s: /^s$/,
  h: /^h$/,
  mn: /^mn$/,
  // “One character” is said otherwise, too.
  character: /./,
  characters: /./,
  caractère: /./,
  caractères: /./,
};

const multipliers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  cents: 100,
  mille: 1000,
  milliers: 1000,
  k: 1000,
  m: 1e6,
};

const units = new Map<string, Unit>();
for (const [name, words] of Object.entries(times))
  for (const word of words.split(' ')) units.set(word, {name, isTime: true});
for (const [name, words] of Object.entries(amounts))
  for (const word of words.split(' ')) units.set(word, {name, isTime: false});
for (const [word, by] of Object.entries(multipliers)) units.set(word, {name: '', isTime: false, times: by});

const adjectives =
  'more|full|additional|business|calendar|working|consecutive|other|extra|whole|entire|further|autres?|bonnes?|petites?|derniers|dernières|premiers|premières|prochains|prochaines|last|next|first|previous|longues?|long';

const following = new RegExp(
  `(?:[ \\u00a0\\u202f\\u2009]|-(?=[a-zé]))?(?:\\(\\d+\\) )?(?:(?:${adjectives}) )?(?:de |d[’'])?(%|€|\\$|£|°[CF]|[A-Za-zéè]+(?:/s)?)(?![\\wéè])`,
  'y',
);
const time = new RegExp(`[ \\u00a0-](?:(?:${adjectives}) )?[ymwdhs][a-z]`, 'iy');

/** @returns whether what follows an article may be a unit of time, at a glance */
export function mayBeTime(text: string, at: number): boolean {
  time.lastIndex = at;
  return time.test(text);
}

const perCent = /[ \u00a0]?(?:per cent|pour cent)\b/y;
const symbol = /[%€$£]/;

/**
 * @param at where the number ends
 * @param isDigits a number in digits; `two s` and `deux h` are no units
 * @returns the unit and where it ends; undefined where there is none
 */
export function unitAfter(
  text: string,
  at: number,
  isDigits: boolean,
): (Unit & {readonly end: number}) | undefined {
  // After a full stop, a comma or a bracket there is none.
  if (/[.,;:!?)\]/]/.test(text.charAt(at))) return undefined;
  perCent.lastIndex = at;
  if (perCent.test(text)) return {name: '%', isTime: false, end: perCent.lastIndex};
  // `5 % (…)`: what follows a sign may be anything.
  following.lastIndex = at;
  const [, word] = following.exec(text) ?? signAfter(text, at) ?? [];
  if (word === undefined) return undefined;
  // `5 m` may be minutes, and is told by what the other language says.
  if (isDigits && word === 'm') return {name: 'metre', isTime: false, end: following.lastIndex};
  // « Deux cents » is two hundred.
  if (isDigits && word === 'cents') return {name: 'cent', isTime: false, end: following.lastIndex};
  if (isDigits && cased.has(word)) return {name: word, isTime: false, end: following.lastIndex};
  const lower = word.toLowerCase();
  // A capital B is bytes.
  const unit = units.get(/^[kKMG]B\/s$/.test(word) ? lower.replace('b', 'o') : lower);
  if (!unit) return undefined;
  const spelling = exact[lower];
  if (spelling !== undefined && !(isDigits && spelling.test(word))) return undefined;
  const end = symbol.test(word) ? text.indexOf(word, at) + 1 : following.lastIndex;
  if (unit.name === 'day' && isWorking(text, at, end)) return {...unit, name: 'working day', end};
  return {...unit, end};
}

const workingBefore = /(?:business|working)[ \u00a0]$/i;
const workingAfter = /[ \u00a0](?:ouvrés?|ouvrables?)(?![\wé])/y;

/** `5 business days`, « 5 jours ouvrés »: not the same as 5 days. */
function isWorking(text: string, from: number, end: number): boolean {
  workingAfter.lastIndex = end;
  return workingAfter.test(text) || workingBefore.test(text.slice(from, text.lastIndexOf(' ', end - 1) + 1));
}

const sign = /[ \u00a0\u202f]?([%€$£])/y;

function signAfter(text: string, at: number): RegExpExecArray | null {
  sign.lastIndex = at;
  return sign.exec(text);
}
