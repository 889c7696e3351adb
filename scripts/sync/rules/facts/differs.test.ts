import {expect, test} from 'vitest';
import {lines, told} from './harness/told';

/** English, French, what is told. */
const different: readonly (readonly [string, string, string])[] = [
  // Rates, fractions, opposites
  ['600 requests per minute', '600 requêtes par heure', 'fact-differs duration: per minute → par heure'],
  [
    'Wait half an hour.',
    'Attendez un quart d’heure.',
    'fact-differs duration: half an hour → un quart d’heure',
  ],
  ['It falls by a third.', 'La baisse est d’un quart.', ''],
  ['`X`, a delegated permission', '`X`, une autorisation d’application', ''],
  ['Version 9.2 and later', 'La version 9.2 et les versions antérieures', ''],
  ['256 kbit/s', '256 Mbit/s', 'fact-differs number: 256 kbit/s → 256 Mbit/s'],
  ['10 Mbit/s', '10 Mo/s', 'fact-differs number: 10 Mbit/s → 10 Mo/s'],
  ['| A |\n| - |\n| Yes |', '| A |\n| - |\n| Non |', 'fact-differs label: Yes → Non'],
  ['Open **A** > **B** > **C**.', 'Ouvrez **A** > **C**.', ''],
  ['For **Name**, enter *TailspinDaemon*.', 'Pour **Nom**, saisissez *Tailspin*.', ''],
  ['Raise it by one level.', 'Augmentez-la de deux niveaux.', 'fact-differs number: one → deux'],
  ['Answer within 5 days; review within 2.', 'Répondez sous 2 jours ; tenez la revue sous 5.', ''],
  ['Choose **Deploy**.', 'Choisissez **Restaurer**.', ''],
  ['Select **Review change**.', 'Sélectionnez **Confirmer la modification**.', ''],
  ['Give it **Log on as a batch job**.', 'Attribuez **Ouvrir une session en tant que service**.', ''],
  ['Choose **Europe (Paris)**.', 'Choisissez **Europe (Francfort)**.', ''],
  ['Follow *Payment outage*.', 'Suivez *Panne de la région*.', ''],
  ['Choose **personal account**.', 'Choisissez **compte professionnel ou scolaire**.', ''],
  ['In custom attribute 2, one of the spare fields', 'L’attribut personnalisé 1, l’un des champs libres', ''],
  ['Run `npm ci`.', 'Exécutez `npm install`.', 'fact-differs code: npm ci → npm install'],
  ['Run `npm ci`.', 'Exécutez la commande.', 'fact-missing code: npm ci'],
  ['Run the command.', 'Exécutez `npm ci`.', 'fact-extra code: npm ci'],
  ['Set `a` and `b`.', 'Donnez `a` et `a`.', 'fact-differs code: b → a'],
  ['Set `a`, `a` and `b`.', 'Donnez `a`, `b` et `b`.', 'fact-differs code: a → b'],
  ['`AADSTS50011`', '`AADSTS50012`', 'fact-differs code: AADSTS50011 → AADSTS50012'],
  ['Error AADSTS50011', 'Erreur AADSTS65001', 'fact-differs code: AADSTS50011 → AADSTS65001'],
  [
    '`/users/<user-id>`',
    '`/groups/<id-utilisateur>`',
    'fact-differs code: /users/<user-id> → /groups/<id-utilisateur>',
  ],
  ['`/x/<user-id>`', '`/x/<id-de-groupe>`', 'fact-differs code: /x/<user-id> → /x/<id-de-groupe>'],
  [
    '[R](https://learn.microsoft.com/en-us/a)',
    '[R](https://learn.microsoft.com/fr-fr/b)',
    'fact-differs url: https://learn.microsoft.com/en-us/a → https://learn.microsoft.com/fr-fr/b',
  ],
  [
    '[R](https://example.com/a#x)',
    '[R](https://example.com/a#y)',
    'fact-differs url: https://example.com/a#x → https://example.com/a#y',
  ],
  [
    '[R](https://example.com/a?v=1)',
    '[R](https://example.com/a?v=2)',
    'fact-differs url: https://example.com/a?v=1 → https://example.com/a?v=2',
  ],
  ['[R](./set-up.md)', '[R](./tear-down.md)', 'fact-differs url: ./set-up.md → ./tear-down.md'],
  ['[R](https://example.com/a)', 'R', 'fact-missing url: https://example.com/a'],
  [
    '`http://localhost:3000`',
    '`http://localhost:8080`',
    'fact-differs redirect-uri: http://localhost:3000 → http://localhost:8080',
  ],
  ['`https://a.com/cb`', '`https://a.com/cb/`', ''],
  [
    '`http://a.com/cb`',
    '`https://a.com/cb`',
    'fact-differs redirect-uri: http://a.com/cb → https://a.com/cb',
  ],
  [
    'Write to a@contoso.com.',
    'Écrivez à b@contoso.com.',
    'fact-differs email: a@contoso.com → b@contoso.com',
  ],
  [
    '`78ce3f0f-a1ce-49c2-8cde-64b5c0896db4`',
    '`78ce3f0f-a1ce-49c2-8cde-64b5c0896db5`',
    'fact-differs guid: 78ce3f0f-a1ce-49c2-8cde-64b5c0896db4 → 78ce3f0f-a1ce-49c2-8cde-64b5c0896db5',
  ],
  ['`User.Read.All`', '`User.ReadWrite.All`', 'fact-differs permission: User.Read.All → User.ReadWrite.All'],
  ['Grant Mail.Read.', 'Accordez Mail.Send.', 'fact-differs permission: Mail.Read → Mail.Send'],
  ['`offline_access`', '`openid`', 'fact-differs scope: offline_access → openid'],
  [
    '`https://graph.microsoft.com/.default`',
    '`https://outlook.office365.com/.default`',
    'fact-differs scope: https://graph.microsoft.com/.default → https://outlook.office365.com/.default',
  ],
  [
    'Add **D365 BUS FULL ACCESS**.',
    'Ajoutez **D365 BUS PREMIUM**.',
    'fact-differs label: D365 BUS FULL ACCESS → D365 BUS PREMIUM',
  ],
  ['Use TLS 1.2.', 'Utilisez TLS 1.3.', 'fact-differs version: 1.2 → 1.3'],
  ['Version 10.0.36', 'Version 10.0.35', 'fact-differs version: 10.0.36 → 10.0.35'],
  ['.NET 8', '.NET 6', 'fact-differs version: 8 → 6'],
  ['The v1.0 endpoint', 'Le point de terminaison v2.0', 'fact-differs version: 1.0 → 2.0'],
  ['1,000 users', '10 000 utilisateurs', 'fact-differs number: 1,000 → 10 000'],
  ['10.5 points', '105 points', 'fact-differs number: 10.5 → 105'],
  ['5 GB', '5 Mo', 'fact-differs number: 5 GB → 5 Mo'],
  ['parts of 5 GB to 100 MB', 'parties de 5 à 100 Mo', 'fact-differs number: 5 GB → 5'],
  ['`<guide>`', '`<server-port>`', 'fact-differs placeholder: <guide> → <server-port>'],
  ['50%', '60 %', 'fact-differs number: 50% → 60 %'],
  ['$5', '5 €', 'fact-differs number: $5 → 5 €'],
  ['It costs $5.', 'Cela coûte €5.', 'fact-differs number: $5 → €5'],
  ['From -10 °C to 45 °C', 'De 10 °C à 45 °C', 'fact-differs number: -10 °C → 10 °C'],
  ['At most 45 °C', 'Au plus 45 °F', 'fact-differs number: 45 °C → 45 °F'],
  [
    'Pictures of 1920×1080 pixels',
    'Images de 1080 × 1920 pixels',
    'fact-differs number: 1920×1080 pixels → 1080 × 1920 pixels',
  ],
  ['Use 2 x 4 GB.', 'Prévoyez 2 x 8 Go.', 'fact-differs number: 4 GB → 8 Go'],
  ['At most 5 kWh', 'Au plus 5 MWh', 'fact-differs number: 5 kWh → 5 MWh'],
  [
    'Press <kbd>Ctrl</kbd>+<kbd>S</kbd>.',
    'Appuyez sur <kbd>Ctrl</kbd>+<kbd>Q</kbd>.',
    'fact-differs code: S → Q',
  ],
  ['Press Ctrl+Shift+S.', 'Appuyez sur Ctrl+Maj+Q.', 'fact-differs code: Ctrl+Shift+S → Ctrl+Maj+Q'],
  ['Run <code>npm ci</code>.', 'Exécutez <code>npm i</code>.', 'fact-differs code: npm ci → npm i'],
  ['It sends a GET request.', 'Il envoie une requête POST.', 'fact-differs code: GET → POST'],
  ['as application/json', 'en application/xml', 'fact-differs code: application/json → application/xml'],
  ['Set it to true.', 'Donnez-lui la valeur false.', 'fact-differs code: true → false'],
  [
    ':::tip[Wait 5 minutes]\n\nThen go on.\n\n:::',
    ':::tip[Attendez 6 minutes]\n\nContinuez ensuite.\n\n:::',
    'fact-differs duration: 5 minutes → 6 minutes',
  ],
  ['until 04:30 UTC', 'jusqu’à 4 h 30 CET', 'fact-differs date: 04:30 UTC → 4 h 30 CET'],
  ['Two secrets', 'Trois secrets', 'fact-differs number: Two → Trois'],
  ['Two secrets', 'Un secret', 'fact-differs number: Two → Un'],
  ['2 secrets', 'Trois secrets', 'fact-differs number: 2 → Trois'],
  ['The first secret', 'Le deuxième secret', 'fact-differs number: first → deuxième'],
  ['HTTP status 401', 'État HTTP 403', 'fact-differs number: 401 → 403'],
  ['Port 443', 'Port 8443', 'fact-differs number: 443 → 8443'],
  ['March 1, 2026', '1er avril 2026', 'fact-differs date: March 1, 2026 → 1er avril 2026'],
  ['March 1, 2026', '1er mars 2027', 'fact-differs date: March 1, 2026 → 1er mars 2027'],
  ['March 2026', 'avril 2026', 'fact-differs date: March 2026 → avril 2026'],
  ['on 1 October', 'le 2 octobre', 'fact-differs date: 1 October → 2 octobre'],
  ['In October', 'En novembre', 'fact-differs date: October → novembre'],
  ['on Monday', 'le mardi', 'fact-differs date: Monday → mardi'],
  ['at 2 PM', 'à 15 h 00', 'fact-differs date: 2 PM → 15 h 00'],
  ['90 days', '60 jours', 'fact-differs duration: 90 days → 60 jours'],
  ['90 days', '90 mois', 'fact-differs duration: 90 days → 90 mois'],
  ['90-day limit', 'limite de 30 jours', 'fact-differs duration: 90-day → 30 jours'],
  ['two years', 'trois ans', 'fact-differs duration: two years → trois ans'],
  ['one year', 'deux ans', 'fact-differs duration: one year → deux ans'],
  ['a year', 'un mois', 'fact-differs duration: a year → un mois'],
  ['one year', 'un mois', 'fact-differs duration: one year → un mois'],
  ['24 months', 'Trois ans', ''],
  [
    'Open **App registrations**.',
    'Ouvrez **Applications d’entreprise**.',
    'fact-differs label: App registrations → Applications d’entreprise',
  ],
  [
    'Open **New registration**.',
    'Ouvrez **Nouvelle application**.',
    'fact-differs label: New registration → Nouvelle application',
  ],
  [
    '| A |\n| - |\n| From Business Central |',
    '| A |\n| - |\n| Vers Business Central |',
    'fact-differs label: From Business Central → Vers Business Central',
  ],
  [
    '| A |\n| - |\n| Into the vault |',
    '| A |\n| - |\n| Depuis le coffre |',
    'fact-differs label: Into the vault → Depuis le coffre',
  ],
  ['Assign it to *Internal*.', 'Affectez-le à *Externe*.', 'fact-differs label: Internal → Externe'],
  ['Open **Users**.', 'Ouvrez **Groupes**.', 'fact-differs label: Users → Groupes'],
  [
    'Open **Sales orders**.',
    'Ouvrez **Commandes achat**.',
    'fact-differs label: Sales orders → Commandes achat',
  ],
  ['Open **Save**.', 'Ouvrez la page.', 'fact-missing label: Save'],
  ['`<client-id>`', '`<id-du-locataire>`', 'fact-differs placeholder: <client-id> → <id-du-locataire>'],
  ['`<tenant-id>`', '`<client-id>`', 'fact-differs placeholder: <tenant-id> → <client-id>'],
  ['`%TEMP%`', '`%TMP%`', 'fact-differs placeholder: %TEMP% → %TMP%'],
  [
    'Wait 90 days.\n\nOr 30 days.',
    'Attendez 30 jours.\n\nOu 30 jours.',
    'fact-differs duration: 90 days → 30 jours',
  ],
  [
    '1. Open `a`.\n2. Open `b`.',
    '1. Ouvrez `b`.\n2. Ouvrez `a`.',
    'facts-in-other-order code: a → b|facts-in-other-order code: b → a',
  ],
  [
    '| A | B |\n| - | - |\n| 5 MB | 10 MB |',
    '| A | B |\n| - | - |\n| 10 Mo | 5 Mo |',
    'facts-in-other-order number: 5 MB → 10 Mo|facts-in-other-order number: 10 MB → 5 Mo',
  ],
  ['1. Open `a`.\n2. Open `b`.', '1. Ouvrez `a`.\n2. Ouvrez `c`.', 'fact-differs code: b → c'],
  [
    'Pass `image`: one of `audio`, `image`, `video` and `font`.',
    'Passez `image` : `audio`, `video` ou `font`.',
    'fact-missing code: image',
  ],
  [
    'The tree of `App` has nodes: `App`, `Text` and `Link`.',
    'L’arbre de `App` a des nœuds : `Text` et `Link`.',
    'fact-missing code: App',
  ],
  [
    'The field sortDirection is optional.',
    'Le champ sortField est facultatif.',
    'fact-differs code: sortDirection → sortField',
  ],
  [
    'It needs two delegated permissions, and no delegated ones more.',
    'Il lui faut deux autorisations d’application, et aucune autorisation déléguée de plus.',
    '',
  ],
  [
    '10 calls/second, 1.5M calls/month',
    '10 appels par seconde, 1,5 million d’appels par an',
    'fact-differs duration: /month → par an',
  ],
  // Rates of sizes and seasons, roughly
  ['It costs €0.05 per GB.', 'Cela coûte 0,05 € par To.', 'fact-differs number: per GB → par To'],
  ['each month', 'chaque trimestre', 'fact-differs duration: each month → chaque trimestre'],
  [
    'about 40 minutes',
    'une trentaine de minutes',
    'fact-differs duration: 40 minutes → trentaine de minutes',
  ],
  ['Update to 4.x.', 'Passez à la version 5.x.', 'fact-differs version: 4.x → 5.x'],
  ['once a quarter', 'une fois par mois', 'fact-differs duration: a quarter → par mois'],
  ['At most 48 characters', 'Au plus 48 octets', 'fact-differs number: 48 characters → 48 octets'],
  ['at midnight UTC', 'à midi UTC', 'fact-differs date: midnight UTC → midi UTC'],
  ['half a gigabyte', '2 Go', 'fact-differs number: half a gigabyte → 2 Go'],
  [
    'firmware from 2022 or earlier',
    'un micrologiciel de 2022 au plus tôt',
    'fact-differs version: or earlier → au plus tôt',
  ],
  ['90 seconds', 'deux minutes et demie', 'fact-differs duration: 90 seconds → deux minutes et demie'],
  ['two and a half hours', 'deux heures', 'fact-differs duration: two and a half hours → deux heures'],
  ['€0.05 a call', '6 centimes par appel', 'fact-differs number: €0.05 → 6 centimes'],
  ['It asks twice a minute.', 'Elle interroge toutes les 20 secondes.', ''],
  ['four times a day', 'toutes les huit heures', ''],
  ['| A |\n| - |\n| Enterprise |', '| A |\n| - |\n| Business |', 'fact-differs label: Enterprise → Business'],
  // “90 days (3 months)” of a catalogue is a duration without its brackets.
  [
    'Pick *30 days* or *90 days*. Take *30 days*.',
    'Choisissez *30 jours* ou *90 jours*. Prenez *90 jours*.',
    'fact-differs duration: 30 days → 90 jours',
  ],
  // A number that is repeated, gone with its sentence
  [
    'It can be restored within 30 days. After 30 days it is deleted for good.',
    'Elle peut être restaurée dans les 30 jours.',
    'fact-missing duration: 30 days',
  ],
  // What programs speak
  ['with STARTTLS', 'avec SSL', 'fact-differs code: STARTTLS → SSL'],
  ['Select **SAML**.', 'Sélectionnez **OIDC**.', ''],
  ['as a CSV file', 'au format JSON', 'fact-differs code: CSV → JSON'],
  ['`x <event-id>`', '`x <id>`', 'fact-differs code: x <event-id> → x <id>'],
  // Labels
  ['Open **New app** > **Your own app**.', 'Ouvrez **Votre propre app**.', ''],
  ['Choose **Exchange Online**.', 'Choisissez **Google Workspace**.', ''],
  ['Set **Sign response and assertion**.', 'Réglez **Signer la réponse**.', ''],
  ['Choose **West Europe**.', 'Choisissez **Europe du Nord**.', ''],
  ['Open **Contoso Gateway**.', 'Ouvrez **Contoso Agent**.', ''],
  ['Select **Resume**.', 'Sélectionnez **Redémarrer**.', ''],
  // Cells of one word
  ['| A |\n| - |\n| Hot |', '| A |\n| - |\n| Froid |', 'fact-differs label: Hot → Froid'],
  [
    '| A |\n| - |\n| Agent |',
    '| A |\n| - |\n| Administrateur |',
    'fact-differs label: Agent → Administrateur',
  ],
  // Bullets that have exchanged what they say, but for a name
  [
    '- Alpha server, port 1433\n- Beta server, port 5432',
    '- Serveur Alpha, port 5432\n- Serveur Beta, port 1433',
    'facts-in-other-order number: 1433 → 5432',
  ],
  ['It has two entry points.', 'Il a trois points d’entrée.', 'fact-differs number: two → trois'],
  ['It is split into six parts.', 'Il est en quatre parties.', 'fact-differs number: six → quatre'],
  ['Create three other paths.', 'Créez deux autres chemins.', 'fact-differs number: three → deux'],
  [
    'As soon as both licences are there.',
    'Dès que les trois licences y sont.',
    'fact-differs number: both → trois',
  ],
];

test.each(different)('%s ≠ %s', (english, french, expected) => {
  const found = lines(english, french).join('|');
  if (expected === '') expect(found).not.toBe('');
  else expect(found).toBe(expected);
});

test('a fact that moved to another section is told in both', () => {
  const found = told(
    '## A {#a}\n\nWait 90 days.\n\n## B {#b}\n\nDone.',
    '## A {#a}\n\nAttendez.\n\n## B {#b}\n\nFini en 90 jours.',
  );
  expect(found.map(({code, section}) => [code, section])).toEqual([
    ['fact-missing', 'a'],
    ['fact-extra', 'b'],
  ]);
});

test('a section that one side lacks is the structure’s', () => {
  expect(lines('## A {#a}\n\nx\n\n## B {#b}\n\nWait 90 days.', '## A {#a}\n\nx')).toEqual([]);
});

test('findings name the place in both files', () => {
  const [english, french] = ['# T\n\nWait *about* 90 days.', '# T\n\nAttendez *environ* 60 jours.'];
  const [finding] = told(english, french);
  const slice = (text: string, range: {start: number; end: number} | undefined) =>
    text.slice(range?.start, range?.end);
  expect(slice(french, finding?.at.range)).toBe('60 jours');
  expect(slice(english, finding?.beside?.range)).toBe('90 days');
});
