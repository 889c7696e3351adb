import {expect, test} from 'vitest';
import {terms} from '../../../../src/core/contracts/terms';
import {alignPages} from '../../align';
import {readSyncDocument} from '../../read';
import {glossaryOf, parseGlossary, termRules, type TermOptions} from '.';

const own = glossaryOf(terms);

function findingsOf(english: string, french: string, options: TermOptions) {
  const pair = alignPages(
    readSyncDocument('a.mdx', `## T {#t}\n\n${english}\n`, {language: 'en'}),
    readSyncDocument('fr/a.mdx', `## T {#t}\n\n${french}\n`, {language: 'fr'}),
  );
  return termRules(options).flatMap((rule) => [...rule(pair)]);
}

const codesOf = (english: string, french: string) =>
  findingsOf(english, french, {glossary: own}).map(
    ({code, args}) => `${code}: ${Object.values(args).join(' → ')}`,
  );

test.each([
  ['The access token expires.', 'Le jeton d’accès expire.'],
  ['The access tokens expire.', 'Les jetons d’accès expirent.'],
  ['Grant the delegated permissions.', 'Accordez les autorisations déléguées.'],
  ['An app registration.', 'Une inscription d’application.'],
  ['Your app registrations.', 'Vos inscriptions d’applications.'],
  ['The tenant is yours.', 'Le locataire est à vous.'],
  ['Each tenant ID is unique.', 'Chaque ID de locataire est unique.'],
  ['Who may consent?', 'Qui peut consentir ?'],
  ['The mailbox of the team.', 'La boîte aux lettres de l’équipe.'],
  ['The redirect URIs differ.', 'Les URI de redirection diffèrent.'],
  ['Multifactor authentication (MFA) is on.', 'L’authentification multifacteur est active.'],
  ['EWS, that is Exchange Web Services, ends.', 'EWS, les services web Exchange, prend fin.'],
  ['Choose the `scope` parameter.', 'Choisissez le paramètre `scope`.'],
  ['The label <Ui>Permission</Ui> is there.', 'Le libellé <Ui>Permission</Ui> est là.'],
  ['It says “permission denied”.', 'Il dit « permission refusée ».'],
  ['See https://example.com/tenant.', 'Voir https://example.com/tenant.'],
  ['The tenant has a secret. It stays.', 'Le locataire a un secret. Il reste.'],
  ['A scope is asked for.', 'Une étendue est demandée.'],
  ['Several scopes are asked for.', 'Plusieurs étendues sont demandées.'],
  ['Nothing of the glossary.', 'Rien du glossaire.'],
])('%s = %s', (english, french) => {
  expect(codesOf(english, french)).toEqual([]);
});

test.each([
  ['The access token expires.', 'La clé expire.', ['term-not-used: access token → jeton d’accès']],
  ['Your tenant.', 'Votre organisation.', ['term-not-used: tenant → locataire']],
  ['The redirect URI.', 'L’adresse de retour.', ['term-not-used: redirect URI → URI de redirection']],
  ['A mailbox.', 'Une messagerie.', ['term-not-used: mailbox → boîte aux lettres']],
  ['Your locataire.', 'Votre tenant.', ['term-rejected: tenant → locataire']],
  [
    'Rejected.',
    'Deux permissions déléguées.',
    [
      'term-rejected: permissions déléguées → autorisation déléguée',
      'term-rejected: permissions → autorisation',
    ],
  ],
  [
    'Rejected.',
    'Un enregistrement d’application.',
    ['term-rejected: enregistrement d’application → inscription d’application'],
  ],
  ['Rejected.', 'Le **token d’accès** expire.', ['term-rejected: token d’accès → jeton d’accès']],
  ['Rejected.', 'La liste blanche.', ['term-rejected: liste blanche → liste d’autorisation']],
  [
    'Rejected.',
    'Les jetons de rafraîchissement.',
    ['term-rejected: jetons de rafraîchissement → jeton d’actualisation'],
  ],
])('%s ≠ %s', (english, french, expected) => {
  expect(codesOf(english, french).toSorted()).toEqual(expected.toSorted());
});

const nb = '\u00a0';
const thin = '\u202f';
const typographyOf = (french: string, isLenient = false) => {
  const found = findingsOf('x', french, {glossary: [], typography: {severity: 'warning', isLenient}});
  const source = `## T {#t}\n\n${french}\n`;
  return found
    .toSorted((one, other) => (other.fix?.range.start ?? 0) - (one.fix?.range.start ?? 0))
    .reduce(
      (text, {fix}) => (fix ? text.slice(0, fix.range.start) + fix.to + text.slice(fix.range.end) : text),
      source,
    )
    .slice(11, -1);
};

test.each([
  ["l'application", 'l’application'],
  ['« mot »', `«${nb}mot${nb}»`],
  ['«mot»', `«${nb}mot${nb}»`],
  ['Voici : un', `Voici${nb}: un`],
  ['Voici: un', `Voici${nb}: un`],
  ['Quoi ?', `Quoi${thin}?`],
  ['Quoi?', `Quoi${thin}?`],
  ['Attention !', `Attention${thin}!`],
  ['un ; deux', `un${thin}; deux`],
  ['50 %', `50${nb}%`],
  ['50%', `50${nb}%`],
  ['un fichier de 10 Mo', `un fichier de 10${nb}Mo`],
  ['et cetera...', 'et cetera…'],
  ['« Oui » ?', `«${nb}Oui${nb}»${thin}?`],
  ['un mot .', 'un mot.'],
  ['le 2ème', 'le 2e'],
  ['Le **mot** : un [lien](https://e.org/a:b) !', `Le **mot**${nb}: un [lien](https://e.org/a:b)${thin}!`],
  ['- un: deux\n- trois "quatre"', `- un${nb}: deux\n- trois «${nb}quatre${nb}»`],
  ['`a : b` et https://e.org/x?y', '`a : b` et https://e.org/x?y'],
  ['à 10:30, juste', 'à 10:30, juste'],
])('%s is set as %s', (french, expected) => {
  expect(typographyOf(french)).toBe(expected);
});

test('another no-break space is enough where the site’s habits are not known', () => {
  expect(typographyOf(`Quoi${nb}? Oui${nb}!`, true)).toBe(`Quoi${nb}? Oui${nb}!`);
  expect(typographyOf('Quoi ?', true)).toBe(`Quoi${thin}?`);
});

test('what is written as a reference is left to a person', () => {
  expect(typographyOf('l&apos;application')).toBe('l&apos;application');
});

test('translations that are not French have no typography here', () => {
  const pair = alignPages(
    readSyncDocument('a.md', 'x', {language: 'en'}),
    readSyncDocument('de/a.md', "x : l'y", {language: 'de'}),
  );
  const [rule] = termRules({glossary: [], typography: {severity: 'note'}});
  expect(rule?.(pair)).toEqual([]);
});

test('a glossary of a site is a JSON file', () => {
  expect(parseGlossary('[{"source": "tenant", "expected": "locataire", "rejected": ["tenant"]}]')).toEqual([
    {source: 'tenant', expected: ['locataire'], rejected: ['tenant']},
  ]);
  expect(() => parseGlossary('[{"source": "tenant"}]')).toThrow('0.expected');
  expect(() => parseGlossary('{')).toThrow();
});

test('with an empty glossary and no typography there are no rules', () => {
  expect(termRules({glossary: []})).toEqual([]);
});
