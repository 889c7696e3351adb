/** The French words around « ne ». */

/** Words that make « ne » a negation; « que » makes it a restriction. */
export const partners = new Set(
  'pas jamais plus rien personne aucun aucune aucuns aucunes nul nulle ni guère nullement aucunement'.split(
    ' ',
  ),
);

/** « Rien ne change », « aucun secret ne quitte » : the partner comes first. */
export const subjects = new Set('aucun aucune rien nul nulle personne ni jamais plus'.split(' '));

/** Before these « ne » says nothing: « à moins qu’il ne soit », « avant que ne ». */
export const expletive = new Set('moins avant peur crainte sans empêcher éviter plus mieux autre'.split(' '));

export const modals =
  /^(?:doi[ts]|doivent|devez|devrai?t?|devra|devront|devrez|devraient|devriez|peut|peuvent|pouvez|pourra|pourront|pourrez|pourrait|pourraient|pourriez|pouvait|faut|faudra|saurait|puisse|puissent|puissiez)$/;

/** What need not be, after a negation. */
export const needs =
  /^(?:besoin|nécessairement|obligatoirement|forcément|obligatoires?|requise?s?|nécessaires?|indispensables?|exigée?s?|tenue?s?|obligée?s?|facultati(?:f|ve)s?)$/;

/** Verbs that « ne » alone negates. */
export const alone = /^(?:peut|peuvent|pouvez|saurait|sauraient|ose)$/;

/** « Une personne », « la personne qui »: somebody, not nobody. */
export const determiner =
  /^(?:une|la|cette|chaque|toute|autre|même|seule|quelque|première|telle|nouvelle|quelle|tierce|bonne)$/;

export function isNe(word: string): boolean {
  return word === 'ne' || word === "n'";
}

export function isQue(word: string): boolean {
  return word === 'que' || word === "qu'";
}

export function isDe(word: string): boolean {
  return word === 'de' || word === "d'";
}
