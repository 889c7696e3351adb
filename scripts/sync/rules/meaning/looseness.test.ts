import {expect, it} from 'vitest';
import {checkPair} from '../../check';

/** Of twelve paragraphs every other is twice as long in French as it need be. */
const freely = (en: string, fr: string) => {
  const plain = [
    'The gateway reads the report of the day.',
    'La passerelle lit le rapport du jour.',
  ] as const;
  const longer = 'La passerelle lit, comme le veut la coutume de la maison, le rapport que chacun attend.';
  const pairs = Array.from({length: 12}, (_, nth) => [plain[0], nth % 2 === 0 ? plain[1] : longer] as const);
  const page = (side: 0 | 1, last: string) => `${[...pairs.map((pair) => pair[side]), last].join('\n\n')}\n`;
  return checkPair('docs/a.md', page(0, en), 'fr/a.md', page(1, fr))
    .findings.filter(({code}) => code === 'negation-differs')
    .map(({severity}) => severity);
};

it('on a page that is translated freely, a negation that one side lacks is a note', () => {
  expect(freely('The relay does not send any mail.', 'Le relais envoie tous les messages.')).toEqual([
    'note',
  ]);
});

it.each([
  ['Wait for at least 30 seconds.', 'Attendez 30 secondes au plus.'],
  ['The relay is disabled by default.', 'Le relais est activé par défaut.'],
  ['It runs on Debian in Ireland.', 'Il tourne sur Debian en France.'],
])('opposites are told there too: %j is not %j', (en, fr) => {
  expect(freely(en, fr)).toEqual(['warning']);
});
