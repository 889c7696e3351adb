import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

const codes = (en: string, fr: string) =>
  checkPair('docs/a.md', `${en}\n`, 'fr/a.md', `${fr}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code}) => code);

describe('how many are meant', () => {
  it.each([
    ['It revokes all consents of the application.', 'Elle révoque un consentement de l’application.'],
    ['It applies to one user of the tenant.', 'Il s’applique à tous les utilisateurs du locataire.'],
    ['The password applies to all previews.', 'Le mot de passe s’applique à une seule prévisualisation.'],
    ['It reads every mailbox of the tenant.', 'Elle lit une seule boîte aux lettres du locataire.'],
    ['Wait until all Pods are ready.', 'Attendez qu’un Pod soit prêt.'],
    ['The contract is signed by both parties.', 'Le contrat est signé par l’une des parties.'],
    ['It covers some users of the tenant.', 'Elle couvre tous les utilisateurs du locataire.'],
  ])('%j is not %j', (en, fr) => {
    expect(codes(en, fr)).toEqual(['negation-differs']);
  });

  it.each([
    ['Each user can share 75 calendars.', 'Un utilisateur peut partager 75 agendas.'],
    ['Every request needs a token.', 'Toute requête exige un jeton.'],
    ['All users of the tenant can read it.', 'Chaque utilisateur du locataire peut le lire.'],
    ['All of the users can read it.', 'Les utilisateurs peuvent tous le lire.'],
    ['One of the servers answers all requests.', 'L’un des serveurs répond à toutes les requêtes.'],
    ['You can add either or both of the connections.', 'Vous pouvez ajouter une connexion ou les deux.'],
    ['A mailbox belongs to exactly one schedule.', 'Une boîte aux lettres n’a qu’une seule planification.'],
    [
      'Hot storage costs €0.021 per GB per month, cool storage €0.009 and archive storage €0.002.',
      'Le stockage chaud coûte 0,021 EUR par Go et par mois, le stockage froid 0,009 € et le stockage d’archive 0,002 €.',
    ],
  ])('%j is %j', (en, fr) => {
    expect(codes(en, fr)).toEqual([]);
  });
});

describe('what two parts of a sentence have exchanged', () => {
  it.each([
    [
      'Restored volumes keep their labels but lose their annotations.',
      'Les volumes restaurés gardent leurs annotations, mais perdent leurs étiquettes.',
    ],
    [
      'They are moved when the ticket is escalated, and cancelled when it is closed.',
      'Ils sont annulés quand le ticket est escaladé, et déplacés quand il est fermé.',
    ],
    [
      'An employee can download a document but cannot delete it.',
      'Un salarié peut supprimer un document, mais ne peut pas le télécharger.',
    ],
    ['Prefer a certificate to a secret.', 'Préférez un secret à un certificat.'],
  ])('%j is not %j', (en, fr) => {
    expect(codes(en, fr)).toEqual(['negation-differs']);
  });

  it.each([
    [
      'Volumes keep their labels but lose their annotations.',
      'Les volumes perdent leurs annotations, mais gardent leurs étiquettes.',
    ],
    [
      'It uses Microsoft security research and threat intelligence expertise.',
      'Il tire parti de l’expertise en recherche et en renseignement sur les menaces de Microsoft.',
    ],
    [
      'An employee can download a document but cannot delete it.',
      'Un salarié ne peut pas supprimer un document, mais il peut le télécharger.',
    ],
    [
      'It cannot be deleted and read at once; it stays.',
      'Il ne peut pas être supprimé et lu à la fois ; il reste.',
    ],
    [
      'You cannot have a jump activity and a qualification event in the same journey.',
      'Un même parcours ne peut pas contenir une activité de saut et un événement de qualification.',
    ],
  ])('%j is %j', (en, fr) => {
    expect(codes(en, fr)).toEqual([]);
  });
});

describe('two opposites of which one is lost', () => {
  it.each([
    ['Commands run before and after a snapshot.', 'Les commandes s’exécutent avant un instantané.'],
    ['It holds upper-case and lower-case letters.', 'Il contient des lettres minuscules.'],
    ['It listens to incoming traffic.', 'Il écoute le trafic entrant et sortant.'],
  ])('%j is not %j', (en, fr) => {
    expect(codes(en, fr)).not.toEqual([]);
  });

  it.each([
    ['Upper and lower case count in the path.', 'Les majuscules et les minuscules comptent dans le chemin.'],
    ['Both directions, incoming and outgoing.', 'Les deux sens, entrant et sortant.'],
    ['It takes incoming and outgoing mail.', 'Il prend le courrier dans les deux sens, entrant compris.'],
    [
      'For incoming mail, commands run before and after delivery.',
      'Pour le courrier reçu, les commandes s’exécutent avant et après la livraison.',
    ],
    ['It had to be deleted and added again.', 'Il fallait le supprimer et le rajouter.'],
  ])('%j is %j', (en, fr) => {
    expect(codes(en, fr)).toEqual([]);
  });
});

describe('a cell that says nothing but no', () => {
  const row = (text: string) => `| Told |\n| --- |\n| ${text} |`;
  it.each([
    ['Support', 'Personne', ['negation-differs']],
    ['Never', 'Chaque jour', ['negation-differs']],
    ['Nobody', 'Personne', []],
    ['Not possible', 'Impossible', []],
  ])('%j and %j', (en, fr, expected) => {
    expect(codes(row(en), row(fr))).toEqual(expected);
  });
});

describe('working days', () => {
  it.each([
    ['Larkspur answers within five business days.', 'Larkspur répond sous cinq jours.', ['fact-differs']],
    ['Ask within 10 days.', 'Demandez-le sous 10 jours ouvrables.', ['fact-differs']],
    ['Allow 5 working days.', 'Comptez 5 jours ouvrés.', []],
  ])('%j and %j', (en, fr, expected) => {
    expect(codes(en, fr)).toEqual(expected);
  });
});
