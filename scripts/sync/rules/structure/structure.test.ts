import {describe, expect, test} from 'vitest';
import {told} from './harness/pair';

const warning = [':::warning', '', 'Never share the secret with anybody outside your team.', '', ':::'];
const avertissement = [
  ':::warning',
  '',
  'Ne partagez jamais le secret avec une personne hors de votre équipe.',
  '',
  ':::',
];

const en = [
  '---', // 1
  'title: Connect', // 2
  '---', // 3
  '', // 4
  'This guide connects the two products, and takes about an hour.', // 5
  '', // 6
  '## Before you start {#before}', // 7
  '', // 8
  'You need an account that may register applications in your tenant.', // 9
  '', // 10
  '- An administrator of the environment', // 11
  '- A safe place for the secret', // 12
  '- The address of your environment', // 13
  '- A colleague who can approve the request', // 14
  '- One hour without interruption', // 15
  '', // 16
  '![The list of registrations](img/en/registrations.png)', // 17
  '', // 18
  '## Register the application {#register}', // 19
  '', // 20
  'Registrations live in Microsoft Entra. Every organisation has its own list of them.', // 21
  '', // 22
  '1. Open `https://entra.microsoft.com` and sign in.', // 23
  '2. Choose **New registration**.', // 24
  '3. Type a name, such as `codat-connector`.', // 25
  '4. Under **Redirect URI**, add `https://example.com/callback`.', // 26
  '', // 27
  ...warning, // 28-32
  '', // 33
  'You should now see the overview of your application.[^1]', // 34
  '', // 35
  '## Grant permissions {#grant}', // 36
  '', // 37
  '| Permission | Kind | Why |', // 38
  '| --- | --- | --- |', // 39
  '| `User.Read` | Delegated | To sign in |', // 40
  '| `Mail.Send` | Application | To send invoices |', // 41
  '| `Files.Read.All` | Application | To read attachments |', // 42
  '', // 43
  '```powershell', // 44
  '# Connect first', // 45
  'Connect-MgGraph -Scopes "Application.Read.All"', // 46
  'Get-MgApplication -Top 10', // 47
  '```', // 48
  '', // 49
  'Ask your administrator for consent. Without it, nobody can sign in.', // 50
  '', // 51
  '<Figure id="grant" title="The permissions"/>', // 52
  '', // 53
  '> Consent is given once for the whole organisation.', // 54
  '', // 55
  '### Check the result {#check}', // 56
  '', // 57
  'Send a message to yourself, and look for it in the folder of sent items.', // 58
  '', // 59
  '[^1]: The name may take a minute to appear.', // 60
].join('\n');

const fr = [
  '---',
  'title: Connecter',
  '---',
  '',
  'Ce guide relie les deux produits, et demande environ une heure.',
  '',
  '## Avant de commencer {#before}',
  '',
  'Il vous faut un compte autorisé à inscrire des applications dans votre locataire.',
  '',
  '- Un administrateur de l’environnement',
  '- Un endroit sûr pour le secret',
  '- L’adresse de votre environnement',
  '- Un collègue qui peut approuver la demande',
  '- Une heure sans interruption',
  '',
  '![La liste des inscriptions](img/fr/registrations.png)',
  '',
  '## Inscrire l’application {#register}',
  '',
  'Les inscriptions se trouvent dans Microsoft Entra. Chaque organisation en a sa propre liste.',
  '',
  '1. Ouvrez `https://entra.microsoft.com` et connectez-vous.',
  '2. Choisissez **Nouvelle inscription**.',
  '3. Saisissez un nom, par exemple `codat-connector`.',
  '4. Sous **URI de redirection**, ajoutez `https://example.com/callback`.',
  '',
  ...avertissement,
  '',
  'Vous devriez maintenant voir la vue d’ensemble de votre application.[^1]',
  '',
  '## Accorder les autorisations {#grant}',
  '',
  '| Autorisation | Type | Raison |',
  '| --- | --- | --- |',
  '| `User.Read` | Déléguée | Pour se connecter |',
  '| `Mail.Send` | Application | Pour envoyer les factures |',
  '| `Files.Read.All` | Application | Pour lire les pièces jointes |',
  '',
  '```powershell',
  '# D’abord se connecter',
  'Connect-MgGraph -Scopes "Application.Read.All"',
  'Get-MgApplication -Top 10',
  '```',
  '',
  'Demandez le consentement à votre administrateur. Sans lui, personne ne peut se connecter.',
  '',
  '<Figure id="grant" title="Les autorisations"/>',
  '',
  '> Le consentement est donné une seule fois pour toute l’organisation.',
  '',
  '### Vérifier le résultat {#check}',
  '',
  'Envoyez-vous un message, puis cherchez-le dans le dossier des éléments envoyés.',
  '',
  '[^1]: Le nom peut mettre une minute à apparaître.',
].join('\n');

/** Replaces one stretch; the test fails if it is not there. */
function edit(text: string, from: string | RegExp, to: string): string {
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`not there: ${String(from)}`);
  return edited;
}

/** Takes whole lines out, from 1. */
function cut(text: string, from: number, to = from): string {
  return text
    .split('\n')
    .toSpliced(from - 1, to - from + 1)
    .join('\n');
}

/** Moves whole lines, from 1, to before another. */
function move(text: string, from: number, to: number, before: number): string {
  const lines = text.split('\n');
  const moved = lines.splice(from - 1, to - from + 1);
  lines.splice(before > to ? before - 1 - moved.length : before - 1, 0, ...moved);
  return lines.join('\n');
}

function put(text: string, before: number, ...lines: string[]): string {
  return text
    .split('\n')
    .toSpliced(before - 1, 0, ...lines)
    .join('\n');
}

const warningText = avertissement[2] ?? '';

const differences: readonly (readonly [name: string, translation: string, ...told: string[]])[] = [
  ['first bullet lost', cut(fr, 11), 'block-missing before:<11'],
  ['second bullet lost', cut(fr, 12), 'block-missing before:<12'],
  ['middle bullet lost', cut(fr, 13), 'block-missing before:<13'],
  ['fourth bullet lost', cut(fr, 14), 'block-missing before:<14'],
  ['last bullet lost', cut(fr, 15), 'block-missing before:<15'],
  ['two bullets lost', cut(fr, 12, 13), 'list-length-differs before:11'],
  ['bullet added', put(fr, 13, '- Un deuxième écran pour le portail'), 'block-extra before:13'],
  ['list lost', cut(fr, 11, 16), 'block-missing before:<11'],
  ['bullets numbered', fr.replaceAll(/^- /gm, '1. '), 'list-kind-differs before:11'],
  ['steps as bullets', fr.replaceAll(/^\d\. /gm, '- '), 'list-kind-differs register:23'],
  ['first step lost', cut(fr, 23), 'block-missing register:<23'],
  ['step without tokens lost', cut(fr, 24), 'block-missing register:<24'],
  ['third step lost', cut(fr, 25), 'block-missing register:<25'],
  ['last step lost', cut(fr, 26), 'block-missing register:<26'],
  ['step added', put(fr, 25, '3. Choisissez **Suivant**.'), 'block-extra register:25'],
  ['steps exchanged', move(fr, 25, 25, 27), 'steps-in-other-order register:25'],
  ['first step last', move(fr, 23, 23, 27), 'steps-in-other-order register:26'],
  ['warning lost', cut(fr, 28, 33), 'block-missing register:<28'],
  ['warning demoted to a tip', edit(fr, ':::warning', ':::tip'), 'admonition-kind-differs register:28'],
  ['warning demoted to a note', edit(fr, ':::warning', ':::note'), 'admonition-kind-differs register:28'],
  ['warning promoted to danger', edit(fr, ':::warning', ':::danger'), 'admonition-kind-differs register:28'],
  [
    'warning as plain paragraph',
    edit(fr, avertissement.join('\n'), warningText),
    'block-missing register:<28',
  ],
  [
    'warning as quote',
    edit(fr, avertissement.join('\n'), `> ${warningText}`),
    'admonition-kind-differs register:28',
  ],
  [
    'tip added',
    put(fr, 28, ':::tip', '', 'Gardez cette page ouverte.', '', ':::', ''),
    'block-extra register:28',
  ],
  ['first paragraph lost', cut(fr, 21, 22), 'block-missing register:<21'],
  ['last paragraph lost', cut(fr, 50, 51), 'block-missing grant:<50'],
  ['only paragraph of a section lost', cut(fr, 58, 59), 'block-missing check:<58'],
  ['introduction lost', cut(fr, 5, 6), 'block-missing :<5'],
  ['paragraph before a list lost', cut(fr, 9, 10), 'block-missing before:<9'],
  [
    'paragraph added',
    put(fr, 50, 'Ces commandes ne modifient rien dans votre locataire.', ''),
    'block-extra grant:50',
  ],
  ['paragraph moved', move(fr, 50, 51, 38), 'block-moved grant:38'],
  ['code moved', move(fr, 44, 49, 38), 'block-moved grant:38'],
  ['image lost', cut(fr, 17, 18), 'block-missing before:<17'],
  ['another image', edit(fr, 'registrations.png', 'overview.png'), 'image-differs before:17'],
  ['another language’s image', edit(fr, 'img/fr/', 'img/de/'), 'image-differs before:17'],
  ['row lost', cut(fr, 41), 'table-shape-differs grant:38'],
  [
    'row added',
    put(fr, 42, '| `Group.Read.All` | Application | Pour lire les groupes |'),
    'table-shape-differs grant:42',
  ],
  ['column lost', fr.replaceAll(/^(\|[^|]*\|[^|]*\|)[^|]*\|$/gm, '$1'), 'table-shape-differs grant:38'],
  ['table lost', cut(fr, 38, 43), 'block-missing grant:<38'],
  ['code lost', cut(fr, 44, 49), 'block-missing grant:<44'],
  ['command changed', edit(fr, '-Top 10', '-Top 20'), 'code-differs grant:44'],
  ['line of code lost', cut(fr, 47), 'code-differs grant:44'],
  [
    'scope changed in code',
    edit(fr, '"Application.Read.All"', '"Application.ReadWrite.All"'),
    'code-differs grant:44',
  ],
  ['fence in another language', edit(fr, '```powershell', '```bash'), 'code-language-differs grant:44'],
  ['tag lost', cut(fr, 52, 53), 'tag-missing grant:<52'],
  ['tag with another id', edit(fr, 'id="grant"', 'id="register"'), 'tag-props-differ grant:52'],
  [
    'tag with one more prop',
    edit(fr, '<Figure id="grant"', '<Figure id="grant" wide'),
    'tag-props-differ grant:52',
  ],
  ['tag renamed', edit(fr, '<Figure', '<Picture'), 'tag-missing grant:<52', 'tag-extra grant:52'],
  ['tag added', put(fr, 50, '<Milestones/>', ''), 'tag-extra grant:50'],
  ['quote lost', cut(fr, 54, 55), 'block-missing grant:<54'],
  ['footnote and reference lost', cut(edit(fr, '[^1]', ''), 60), 'block-missing register:<34'],
  ['reference lost', edit(fr, 'application.[^1]', 'application.'), 'block-missing register:<34'],
  ['rule added', put(fr, 50, '---', ''), 'block-extra grant:50'],
  ['section lost', cut(fr, 19, 35), 'section-missing register:<19'],
  ['section with its subsection lost', cut(fr, 36, 59), 'section-missing grant:<36'],
  ['subsection lost', cut(fr, 56, 59), 'section-missing check:<56'],
  [
    'section added',
    put(fr, 36, '## Renouveler le secret {#renew}', '', 'Le secret expire après deux ans.', ''),
    'section-extra renew:36',
  ],
  ['section moved', move(fr, 19, 35, 7), 'section-moved before:24'],
  ['section moved with its subsection', move(fr, 36, 59, 7), 'section-moved grant:7'],
  ['heading lost', cut(fr, 36, 37), 'section-missing grant:<36'],
  ['heading lost under which prose stands', cut(fr, 56, 57), 'section-missing check:<56'],
  ['another id', edit(fr, '{#grant}', '{#accorder}'), 'heading-id-differs grant:36'],
  ['an id lost, where others are written', edit(fr, ' {#grant}', ''), 'heading-id-missing grant:<36'],
  [
    'ids exchanged',
    edit(edit(edit(fr, '{#grant}', '{#x}'), '{#register}', '{#grant}'), '{#x}', '{#register}'),
    'heading-id-differs register:19',
    'heading-id-differs grant:36',
  ],
  ['another level', edit(fr, '### Vérifier', '## Vérifier'), 'heading-level-differs check:56'],
];

const harmless: readonly (readonly [name: string, translation: string])[] = [
  ['the same', fr],
  ['reflow', fr.replaceAll(/^(?!\w+-Mg)(\p{L}[^\n]{20,40}) /gmu, '$1\n')],
  ['stars for bullets', fr.replaceAll(/^- /gm, '* ')],
  ['pluses for bullets', fr.replaceAll(/^- /gm, '+ ')],
  ['mixed bullets', edit(fr, '- L’adresse', '* L’adresse')],
  ['loose bullets', fr.replaceAll(/^(- .*)$/gm, '$1\n')],
  ['loose steps', fr.replaceAll(/^(\d\. .*)$/gm, '$1\n')],
  ['steps all 1.', fr.replaceAll(/^\d\. /gm, '1. ')],
  ['steps with brackets', fr.replaceAll(/^(\d)\. /gm, '$1) ')],
  ['underlined bold', fr.replaceAll(/\*\*(.+?)\*\*/g, '__$1__')],
  ['no bold', fr.replaceAll('**', '')],
  ['alt text', edit(fr, 'La liste des inscriptions', 'Toutes les inscriptions')],
  ['image without language', edit(fr, 'img/fr/', 'img/')],
  ['image with the language in its name', edit(fr, 'img/fr/registrations.png', 'img/registrations.fr.png')],
  ['image with the language after a dash', edit(fr, 'img/fr/registrations.png', 'img/registrations-fr.png')],
  ['image by another way', edit(fr, 'img/fr/', '../../../img/fr/')],
  ['heading in other words', edit(fr, '## Accorder les autorisations', '## Donner les droits')],
  ['admonition title', edit(fr, ':::warning', ':::warning[Attention au secret]')],
  ['caution is a warning', edit(fr, ':::warning', ':::caution')],
  ['warning as GitHub writes it', edit(fr, avertissement.join('\n'), `> [!WARNING]\n> ${warningText}`)],
  ['more colons', edit(edit(fr, ':::warning', '::::warning'), '\n:::\n', '\n::::\n')],
  ['title in the front matter', edit(fr, 'title: Connecter', 'title: Relier')],
  ['sentence split', edit(fr, 'relie les deux produits, et demande', 'relie les deux produits. Il demande')],
  ['sentences joined', edit(fr, 'administrateur. Sans lui', 'administrateur, car sans lui')],
  ['paragraph split', edit(fr, 'Microsoft Entra. Chaque', 'Microsoft Entra.\n\nChaque')],
  ['paragraph split elsewhere', edit(fr, 'administrateur. Sans', 'administrateur.\n\nSans')],
  ['no-break spaces', fr.replaceAll(' :', '\u00a0:').replaceAll(', ', ',\u202f')],
  ['comments of code', edit(fr, '# D’abord se connecter', '# Connexion, en premier')],
  ['comments of code left out', cut(fr, 45)],
  ['tildes for fences', fr.replaceAll('```', '~~~')],
  ['alias of a language', edit(fr, '```powershell', '```ps1')],
  ['padded table', fr.replaceAll(/^\| /gm, '|   ')],
  ['aligned table', edit(fr, '| --- | --- | --- |', '| :--- | :---: | ---: |')],
  ['words in props', edit(fr, 'title="Les autorisations"', 'title="Ce qui est permis"')],
  ['tag with a space', edit(fr, 'autorisations"/>', 'autorisations" />')],
  ['tag with its end', edit(fr, 'autorisations"/>', 'autorisations"></Figure>')],
  ['footnote renamed', fr.replaceAll('[^1]', '[^nom]')],
  ['footnote elsewhere', move(`${fr}\n`, 60, 61, 36)],
  ['no ids', fr.replaceAll(/ \{#.*\}/g, '')],
  ['Windows’ line ends', fr.replaceAll('\n', '\r\n')],
  ['comment', put(fr, 21, '{/* à relire */}', '')],
  ['typographic HTML', edit(fr, 'environ une heure', '1<sup>re</sup> fois, environ une heure')],
  ['closed headings', fr.replaceAll('## Avant de commencer {#before}', '## Avant de commencer {#before} ##')],
];

describe('a difference', () => {
  test.each(differences)('%s', (_, translation, ...codes) => {
    expect(told(en, translation)).toEqual(codes);
  });
});

describe('a difference between pages of which one has no ids', () => {
  const others = differences.filter(([, , ...codes]) => !codes.some((code) => code.startsWith('heading-')));
  test.each(others)('%s', (_, translation, ...codes) => {
    const found = told(en, translation.replaceAll(/ \{#.*\}/g, ''));
    expect(found).toEqual(codes.map((code) => code.replace('renew', 'renouveler-le-secret')));
  });
});

describe('no difference', () => {
  test.each(harmless)('%s', (_, translation) => {
    expect(told(en, translation)).toEqual([]);
  });
});
