/** A number as people write it. */
type Numeral = {
  /** `1000`, `10.5`: without separators of thousands, with a point. */
  readonly key: string;
  readonly isVersion: boolean;
};

const thousands = /^\d{1,4}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const englishThousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const frenchThousands = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
/** English thousands that a translator left: three decimals that are all zero mean nothing else. */
const leftThousands = /^[1-9]\d{0,2}(?:,\d{3})*,000$/;

/**
 * @param written digits with points, commas and spaces between them
 * @param isFrench `1.000` is a thousand, and `1,5` one and a half
 */
export function readNumeral(written: string, isFrench: boolean): Numeral {
  if (thousands.test(written)) {
    return {key: written.replaceAll(/[ \u00a0\u2009\u202f]/g, '').replace(',', '.'), isVersion: false};
  }
  if ((isFrench ? leftThousands : englishThousands).test(written)) {
    return {key: written.replaceAll(',', ''), isVersion: false};
  }
  if (isFrench && frenchThousands.test(written)) {
    return {key: written.replaceAll('.', '').replace(',', '.'), isVersion: false};
  }
  const key = written.replaceAll(',', '.');
  return {key, isVersion: written.split('.').length > 2};
}
