/** Numbers, versions, amounts, durations and dates of a text in which everything exact has been blanked out. */
import type {ReadFact, Strength} from '../read-fact';
import {dateFromDay, datesFromMonth, numericDate} from './dates';
import type {WordMeaning} from './number-words';
import {readNumeral} from './numerals';
import {meaningOf, strengthOf, withUnitOf} from './said';
import {clockAt} from './times-of-day';
import type {Tongue} from './tongues';
import {unitAfter} from './units';

const token =
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?(?!\d)|\d{1,2}([/.])\d{1,2}\1\d{4}(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d{4}(?:[\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[A-Za-zÀ-ÖØ-öø-ÿœ]+(?:-[A-Za-zÀ-ÖØ-öø-ÿœ]+)*/g;

/** Names of products that translations leave out or shorten as they like. */
const productBefore = /(?:Microsoft|Office|Dynamics|MS|D|M|O)[ \u00a0]?$/;
const currencyBefore = /([$€£])[ \u00a0]?$/;
const versionBefore =
  /(?:\bv\.? ?|\bversions? |\bversion[ \u00a0]|\.NET (?:Framework |Core )?|\bTLS |\bSSL |\bOAuth ?|\bSAML |\bNode(?:\.js)? |\bPowerShell |\bPython |\bJava |\bAPI v?)$/i;
const ordinalAfter = /(?:st|nd|rd|th|er|re|ère|e|ème|nde?)(?![\wÀ-ÿ])/y;
const beforeMonth =
  /(?:\b(?:in|since|until|till|by|from|of|before|after|through|and|to|early|late|mid|end|during|next|last|each|every)[ -]|[-–] ?)$/i;

/** @returns every fact in order of place; `text` has the length of the original */
export function scanNumbers(text: string, tongue: Tongue): ReadFact[] {
  const facts: ReadFact[] = [];
  const isFrench = tongue.name === 'fr';
  const add = (
    kind: ReadFact['kind'],
    key: string,
    start: number,
    end: number,
    strength: Strength = 'firm',
  ) => void facts.push({kind, key, start, end, strength});

  const digits = (written: string, start: number): number => {
    const end = start + written.length;
    const before = text.slice(Math.max(0, start - 24), start);
    const date = numericDate(written, isFrench) ?? undefined;
    if (date !== undefined) return (add('date', date, start, end), end);
    const clock = clockAt(text, start);
    if (clock) return (add('date', clock.key, start, clock.end), clock.end);
    const fromDay = /^\d{1,2}$/.test(written) ? dateFromDay(text, Number(written), end, tongue) : undefined;
    if (fromDay) return (add('date', fromDay.key, start, fromDay.end), fromDay.end);
    const numeral = readNumeral(written, isFrench);
    const [, currency] = currencyBefore.exec(before) ?? [];
    if (currency !== undefined) return amount(numeral.key, start, end, currency);
    if (numeral.isVersion || versionBefore.test(before))
      return (add('version', numeral.key, start, end), end);
    if (written === '365' && productBefore.test(before))
      return (add('number', '365', start, end, 'echo'), end);
    return amount(/(?:^|[ (])[-−]$/.test(before) ? `-${numeral.key}` : numeral.key, start, end);
  };

  /** What a number counts, if anything that is known follows it. */
  const amount = (value: string, start: number, end: number, currency?: string): number => {
    let unit = unitAfter(text, end, true);
    let key = value;
    let last = end;
    if (unit?.times !== undefined) {
      key = String(Number(value) * unit.times);
      last = unit.end;
      unit = unitAfter(text, last, true);
    }
    if (currency !== undefined) return (add('number', `${key} ${currency}`, start, last), last);
    if (!unit) {
      ordinalAfter.lastIndex = last;
      if (ordinalAfter.test(text)) last = ordinalAfter.lastIndex;
      return (add('number', key, start, last), last);
    }
    return (add(unit.isTime ? 'duration' : 'number', `${key} ${unit.name}`, start, unit.end), unit.end);
  };

  const word = (said: WordMeaning, written: string, start: number): number => {
    const end = start + written.length;
    if (said.kind === 'weekday') return (add('date', `day ${said.value}`, start, end), end);
    if (said.kind === 'month') {
      const dates = datesFromMonth(text, said.value, end);
      const isBare = dates[0]?.end === end;
      const isMonth =
        !said.isAlsoAWord ||
        (!/^[a-z]/.test(written) && (!isBare || beforeMonth.test(text.slice(Math.max(0, start - 8), start))));
      if (!isMonth || (isBare && written.length < 4 && written.toLowerCase() !== 'mai' && written !== 'May'))
        return end;
      for (const date of dates) add('date', date.key, start, date.end);
      return dates.at(-1)?.end ?? end;
    }
    let value = said.value;
    let last = end;
    let unit = said.counts ? unitAfter(text, end, false) : undefined;
    if (unit?.times !== undefined) {
      value *= unit.times;
      last = unit.end;
      unit = unitAfter(text, last, false);
    }
    const isOne = said.value === 1 && last === end;
    if (unit) {
      const strength = isOne && !/^one$/i.test(written) ? (unit.isTime ? 'soft' : 'echo') : 'firm';
      return (
        add(unit.isTime ? 'duration' : 'number', `${value} ${unit.name}`, start, unit.end, strength),
        unit.end
      );
    }
    return (
      add('number', String(value), start, last, last > end ? 'firm' : strengthOf(said.strength, text, end)),
      last
    );
  };

  /** `an hour`, `a day` */
  const article = (written: string, start: number): number => {
    const end = start + written.length;
    if (isFrench || !/^an?$/i.test(written)) return end;
    const unit = unitAfter(text, end, false);
    if (!unit?.isTime) return end;
    return (add('duration', `1 ${unit.name}`, start, unit.end, 'soft'), unit.end);
  };

  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [written] = found;
    const first = written.charCodeAt(0);
    if (first < 58) token.lastIndex = digits(written, found.index);
    else {
      const [name, said] = meaningOf(written, tongue);
      if (said) token.lastIndex = word(said, name, found.index);
      else if (first === 97 || first === 65) token.lastIndex = article(written, found.index);
    }
  }
  return facts.map((fact, at) => withUnitOf(fact, facts[at + 1], text));
}
