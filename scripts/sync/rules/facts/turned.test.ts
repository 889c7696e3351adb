import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

const codes = (en: string, fr: string) =>
  checkPair('docs/a.md', `${en}\n`, 'fr/a.md', `${fr}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code}) => code);

describe('facts of one sentence', () => {
  it.each([
    [
      'Logs are kept 90 days on plan A and 400 days on plan B.',
      'Les journaux sont conservés 400 jours avec l’offre A et 90 jours avec l’offre B.',
    ],
    [
      'It lists two application permissions and three delegated ones.',
      'Elle énumère trois autorisations d’application et deux autorisations déléguées.',
    ],
    [
      'Each takes about 10 minutes, so a year needs about 2 hours.',
      'Chacun demande environ 2 heures : un an en demande environ 10 minutes.',
    ],
    ['Move from version 2 to version 3.', 'Passez de la version 3 à la version 2.'],
    ['Run it between 2:00 and 4:00.', 'Exécutez-le entre 4:00 et 2:00.'],
    ['Open **Settings** > **Security**.', 'Ouvrez **Sécurité** > **Paramètres**.'],
    [
      'Click **Test connection**, then **Save**.',
      'Cliquez sur **Enregistrer**, puis sur **Tester la connexion**.',
    ],
    [
      'One call costs 200 records, so a sync of 10,000 records costs 50 calls.',
      'Un appel coûte 50 enregistrements : une synchronisation de 10 000 enregistrements coûte 200 appels.',
    ],
    [
      'The sandbox signs in at `https://a.example`, production at `https://b.example`.',
      'Le bac à sable se connecte à `https://b.example`, la production à `https://a.example`.',
    ],
    [
      'Copy the **Application (client) ID**, not the **Object ID**.',
      'Copiez l’**ID d’objet**, et non l’**ID d’application (client)**.',
    ],
    [
      'Select **Upload certificate**, pick `a.crt`, then select **Add**.',
      'Sélectionnez **Ajouter**, prenez `a.crt`, puis sélectionnez **Charger un certificat**.',
    ],
    [
      '1. Click **Test connection**. The test must succeed before you click **Save**.',
      '1. Cliquez sur **Enregistrer**. Le test doit réussir avant que vous cliquiez sur **Tester la connexion**.',
    ],
    [
      'Choose **Email server** as the source and **Cloud service** as the destination.',
      'Choisissez **Service cloud** comme source et **Serveur de messagerie** comme destination.',
    ],
    [
      'Replace `<tenant-id>` with your tenant ID and `<client-id>` with the client ID.',
      'Remplacez `<client-id>` par votre ID de locataire et `<tenant-id>` par l’ID de client.',
    ],
    [
      'It stays for 10 days. It is overwritten within 24 hours.',
      'Il reste 24 heures. Il est écrasé dans les 10 jours.',
    ],
    [
      'It needs `a.write`; `a.read` is enough to list them.',
      'Il faut `a.read` ; `a.write` suffit pour les lister.',
    ],
    [
      'A `410` answer disables it. `429` answers delay it.',
      'Une réponse `429` le désactive. Les réponses `410` le retardent.',
    ],
    ['To move from 3.x to 4.x, see “From 3.x”.', 'Pour passer de 4.x à 3.x, voir « Depuis 3.x ».'],
    ['Open **Developers** > **Webhooks**.', 'Ouvrez **Webhooks** > **Développeurs**.'],
  ])('%j is turned in %j', (en, fr) => {
    expect(codes(en, fr)).toEqual(['facts-in-other-order']);
  });

  it.each([
    ['Two of the three groups are empty.', 'Sur les trois groupes, deux sont vides.'],
    ['Answer `200` within 10 seconds.', 'Répondez `200` dans les 10 secondes.'],
    ['Answer 200 within 10 seconds.', 'Vous avez 10 secondes pour répondre 200.'],
    ['In **Settings**, click **Security**.', 'Cliquez sur **Sécurité** dans **Paramètres**.'],
    ['Run `a` in the folder `b`.', 'Dans le dossier `b`, exécutez `a`.'],
    ['The `name` of the `user` is set.', 'La valeur `user` a un `name`.'],
    ['It takes 3 minutes. Then wait 5 minutes.', 'Attendez 5 minutes. Cela prend d’abord 3 minutes.'],
    [
      'Choose **Email server** as the source and **Cloud service** as the destination.',
      'Choisissez **Serveur de messagerie** comme source et **Service cloud** comme destination.',
    ],
    ['Add **Users** to the group **Settings**.', 'Au groupe **Paramètres**, ajoutez **Utilisateurs**.'],
    [
      'Under **Settings**, set **Security** to **Users**.',
      'Réglez **Sécurité** sur **Utilisateurs** sous **Paramètres**.',
    ],
    [
      'Unlike **Settings**, **Security** is kept.',
      '**Sécurité** est conservé, contrairement à **Paramètres**.',
    ],
    [
      'Each takes about 10 minutes, so three years need around 6 hours.',
      'Chacun demande environ 10 minutes : comptez environ 6 heures pour trois ans.',
    ],
    ['A roll of 500 costs €18.', 'Comptez 18 € pour un rouleau de 500.'],
    ['It was added in 2024 release wave 1.', 'Il date de la vague de publication 1 de 2024.'],
    ['Keep at least 3 copies of up to 5 files.', 'De 5 fichiers au plus, gardez au moins 3 copies.'],
    ['Replace `<tenant-id>` in `<file>`.', 'Dans `<file>`, remplacez `<tenant-id>`.'],
  ])('%j is not turned in %j', (en, fr) => {
    expect(codes(en, fr)).not.toContain('facts-in-other-order');
  });
});
