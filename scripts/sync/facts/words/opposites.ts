/** What a cell of a table says by itself, one of two: English and French, one meaning a line. */
const list = `
yes|oui
no|non
true|vrai
false|faux
required mandatory|obligatoire requis requise
optional|facultatif facultative optionnel optionnelle
enabled on active|activé activée active actif
disabled off inactive|désactivé désactivée inactif inactive
allowed permitted|autorisé autorisée permis permise
forbidden denied prohibited blocked|interdit interdite refusé refusée bloqué bloquée
delegated|déléguée délégué déléguées
application|application
read|lecture
write|écriture
read and write,read/write|lecture et écriture,lecture/écriture,lecture-écriture
always|toujours
never|jamais
✓ ✔ ✅ ☑|
✗ ✘ ❌ ☒|
public|public publique
private|privé privée
included|inclus incluse compris
`;

/** Begins the key of such a value. */
export const opposite = '±';

const known = new Map<string, string>();
for (const line of list.trim().split('\n')) {
  const [english = '', french = ''] = line.split('|');
  for (const words of [english, french])
    for (const word of words.split(words.includes(',') ? ',' : ' '))
      if (word !== '' && !known.has(word)) known.set(word, opposite + english);
}
const longest = 20;

/** What begins a cell that says which way something goes: “From Business Central”. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/^(?:from|depuis) \p{L}/iu, `${opposite}from`],
  [/^(?:to|into|vers) \p{L}/iu, `${opposite}to`],
];

/** @returns the same key for the same value in both languages; undefined for all other words */
export function oppositeIn(text: string): string | undefined {
  const value = text.length > longest ? undefined : known.get(text.trim().toLowerCase());
  return value ?? ways.find(([way]) => way.test(text))?.[1];
}
