import {expect, test} from 'vitest';
import {alignPages} from '../../align';
import {readSyncDocument} from '../../read';
import {compareMeaning} from '.';

const english = `---
title: Secrets
---

## Secrets {#secrets}

You must not send the secret by e-mail. Copy it before you close the page, because it is shown only once.

1. Enable the policy for every user of the tenant.
2. Never use the same secret twice.

| Field | State |
| --- | --- |
| Name | Required |
| Note | Optional |

:::warning[Do not share]

Guests are not allowed to sign in. Their accounts may be removed after 30 days without any notice to you.

:::
`;
const french = `---
title: Secrets
---

## Secrets {#secrets}

Vous ne devez pas envoyer le secret par courriel. Copiez-le avant de fermer la page, car il ne s’affiche qu’une fois.

1. Activez la stratégie pour chaque utilisateur du locataire.
2. N’utilisez jamais deux fois le même secret.

| Champ | État |
| --- | --- |
| Nom | Obligatoire |
| Note | Facultatif |

:::warning[À garder pour vous]

Les invités ne sont pas autorisés à se connecter. Leurs comptes peuvent être supprimés après 30 jours sans que vous en soyez averti.

:::
`;

function findingsOf(
  source: string,
  translation: string,
  languages: readonly [string, string] = ['en', 'fr'],
) {
  const pair = alignPages(
    readSyncDocument('docs/a.mdx', source, {language: languages[0]}),
    readSyncDocument('fr/a.mdx', translation, {language: languages[1]}),
  );
  return [...compareMeaning(pair)];
}

test('a page and its translation say the same, whichever is the source', () => {
  expect(findingsOf(english, french)).toEqual([]);
  expect(findingsOf(french, english, ['fr', 'en'])).toEqual([]);
});

test.each<['en' | 'fr', string, string, string]>([
  ['en', 'must not send', 'must send', 'negation-differs'],
  ['fr', 'ne devez pas envoyer', 'devez envoyer', 'negation-differs'],
  ['en', 'before you close', 'after you close', 'negation-differs'],
  ['fr', 'avant de fermer', 'après avoir fermé', 'negation-differs'],
  ['en', 'Enable the', 'Disable the', 'negation-differs'],
  ['fr', 'Activez', 'Désactivez', 'negation-differs'],
  ['en', 'Never use', 'Always use', 'negation-differs'],
  ['fr', 'N’utilisez jamais', 'Utilisez toujours', 'negation-differs'],
  ['en', '| Required', '| Optional', 'obligation-differs'],
  ['fr', '| Obligatoire', '| Facultatif', 'obligation-differs'],
  ['en', 'are not allowed', 'are allowed', 'negation-differs'],
  ['fr', 'ne sont pas autorisés', 'sont autorisés', 'negation-differs'],
  ['fr', ' Copiez-le avant de fermer la page, car il ne s’affiche qu’une fois.', '', 'text-much-shorter'],
  ['en', ' Copy it before you close the page, because it is shown only once.', '', 'text-much-shorter'],
])('%s: “%s” → “%s”', (language, before, after, code) => {
  const page = language === 'en' ? english : french;
  expect(page).toContain(before);
  const changed = page.replace(before, after);
  const found = language === 'en' ? findingsOf(changed, french) : findingsOf(english, changed);
  expect(found.map((finding) => finding.code)).toEqual([code]);
});

test('a finding stands at the sentence, and shows the words that decide', () => {
  const changed = french.replace('ne devez pas envoyer', 'devez envoyer');
  const [finding] = findingsOf(english, changed);
  const {at, beside} = finding ?? {};
  expect(finding).toMatchObject({
    severity: 'warning',
    section: 'secrets',
    sectionTitle: 'Secrets',
    args: {expected: 'must not'},
    at: {file: 'fr/a.mdx'},
  });
  expect(changed.slice(at?.range?.start, at?.range?.end)).toBe('Vous devez envoyer le secret par courriel.');
  expect(english.slice(beside?.range?.start, beside?.range?.end)).toBe(
    'You must not send the secret by e-mail.',
  );
});

test('a sentence that is lacking is told of at the shorter side', () => {
  const [finding] = findingsOf(english.replace(/ Copy it .*/, ''), french);
  expect(finding).toMatchObject({code: 'text-much-shorter', at: {file: 'docs/a.mdx'}});
});

test.each([
  // Two sentences made one, and one made two.
  [/courriel\. Copiez-le/, 'courriel : copiez-le'],
  [/fermer la page, car il/, 'fermer la page. Il'],
  // Another way to say it.
  ['ne sont pas autorisés à se connecter', 'n’ont pas le droit de se connecter'],
  ['Obligatoire', 'Requis'],
  ['Facultatif', 'Non obligatoire'],
  ['À garder pour vous', 'Partagez'],
])('harmless: %s → %s', (before, after) => {
  expect(findingsOf(english, french.replace(before, after))).toEqual([]);
});

test('other languages are not compared', () => {
  expect(findingsOf(english, english.replaceAll('not', ''), ['en', 'de'])).toEqual([]);
  expect(findingsOf(english, english.replaceAll('not', ''), ['en', 'en-GB'])).toEqual([]);
});

const cell = (words: string) => `| A | B |\n| - | - |\n| Server | ${words} |\n`;

test.each([
  ['Failover only', 'Basculement', ['negation-differs']],
  ['Failover', 'Basculement uniquement', ['negation-differs']],
  ['Failover only', 'Seulement en cas de basculement', []],
  ['Owners only', 'Réservé aux propriétaires', []],
  ['Read-only', 'Lecture seule', []],
  ['Not applicable', 'Sans objet', []],
  ['No', '—', []],
])('a cell that says %j beside %j', (source, translation, expected) => {
  expect(findingsOf(cell(source), cell(translation)).map(({code}) => code)).toEqual(expected);
});

test('the same word on both sides is a label, and says nothing', () => {
  const source = 'Set **Do not allow** to the value that your own tenant needs.';
  expect(findingsOf(source, 'Réglez **Do not allow** sur la valeur dont votre locataire a besoin.')).toEqual(
    [],
  );
});
