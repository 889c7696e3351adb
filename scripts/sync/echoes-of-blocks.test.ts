import {describe, expect, it} from 'vitest';
import {checkPair} from './check';

const codes = (english: string, french: string) =>
  checkPair('docs/a.md', english, 'i18n/fr/a.md', french)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code, section}) => `${code} ${section}`);

const register = [
  '## Register {#register}\n\nChoose `App registrations`, then wait 5 minutes.\n',
  '## Inscrire {#register}\n\nChoisissez `App registrations`, puis patientez 5 minutes.\n',
] as const;
const limits = [
  '## Limits {#limits}\n\nAt most `600` requests. Never send more.\n',
  '## Limites {#limits}\n\nAu plus `600` requêtes. N’en envoyez jamais davantage.\n',
] as const;
const prices = [
  '## Prices {#prices}\n\nEach user costs €4.50. You must not share an account.\n',
  '## Tarifs {#prices}\n\nChaque utilisateur coûte 4,50 €. Vous ne devez pas partager de compte.\n',
] as const;

describe('a whole takes its facts along', () => {
  it('of a section that one language lacks, nothing else is told', () => {
    expect(codes(register[0] + limits[0], register[1])).toEqual(['section-missing limits']);
    expect(codes(register[0], register[1] + limits[1])).toEqual(['section-extra limits']);
  });

  it('two sections in each other’s place are both told of', () => {
    const english = register[0] + limits[0].replaceAll(/ \{#\w+\}/g, '');
    const french = `${register[1]}## Étapes pour`;
    expect(codes(english, french)).not.toEqual([]);
    expect(codes(`${english}\n### Errors\n\nWait.\n`, french)).not.toEqual([]);
    expect(codes(limits[0], 'Bonjour.\n')).not.toEqual([]);
  });

  it.each([0.1, 0.3, 0.34, 0.36, 0.5, 0.7, 0.71, 0.72, 0.9])(
    'a page that ends after %d of it has drifted',
    (share) => {
      const [english, french] = [0, 1].map((side) =>
        [register, limits, prices].map((section) => section[side as 0 | 1]).join('\n'),
      ) as [string, string];
      expect(codes(english, french.slice(0, french.length * share))).not.toEqual([]);
      expect(codes(english.slice(0, english.length * share), french)).not.toEqual([]);
      expect(codes(english, french)).toEqual([]);
    },
  );
});
