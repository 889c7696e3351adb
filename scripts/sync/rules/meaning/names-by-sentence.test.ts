import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

const told = (en: string, fr: string) =>
  checkPair('docs/a.md', `${en}\n`, 'fr/a.md', `${fr}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code, args}) => [code, ...Object.values(args)]);

describe('one name for another in a sentence', () => {
  it.each([
    {
      why: 'a product that the page names once',
      en: 'It uploads the files that a user has kept in Dropbox until then.',
      fr: 'Il charge les fichiers qu’un utilisateur avait conservés dans Salesforce jusque-là.',
      expected: [['fact-differs', 'label', 'Dropbox', 'Salesforce']],
    },
    {
      why: 'where the paragraph says it again',
      en: 'Open the Windows portal. The roles of Azure are listed there.',
      fr: 'Ouvrez le portail Azure. Les rôles d’Azure y figurent.',
      expected: [['fact-differs', 'label', 'Windows', 'Azure']],
    },
    {
      why: 'where the sentence says it again',
      en: 'It shows your Windows platform and lists what each Azure subscription has.',
      fr: 'Il présente votre plateforme Azure et liste ce que contient chaque abonnement Azure.',
      expected: [['fact-differs', 'label', 'Windows', 'Azure']],
    },
    {
      why: 'in a title',
      en: '# Docker on Linux {#a}',
      fr: '# Docker sous Windows {#a}',
      expected: [['fact-differs', 'label', 'Linux', 'Windows']],
    },
    {
      why: 'a name that French says once more',
      en: 'Connect Salesforce first. Its owner then consents, and so does Azure.',
      fr: 'Connectez d’abord Salesforce. Le propriétaire de Salesforce consent ensuite, et Azure aussi.',
      expected: [],
    },
    {
      why: 'capitals of English titles',
      en: '# Set Up Conditional Access for Teams {#a}',
      fr: '# Configurer l’accès conditionnel de Teams {#a}',
      expected: [],
    },
    {
      why: 'sentences that are cut otherwise',
      en: 'Open Azure. Then open Salesforce, and sign in to both.',
      fr: 'Ouvrez Azure puis Salesforce. Connectez-vous aux deux.',
      expected: [],
    },
  ])('$why', ({en, fr, expected}) => {
    expect(told(en, fr)).toEqual(expected);
  });
});
