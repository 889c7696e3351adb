/**
 * What each command does, for whoever asks which there are: the entry files of `scripts`, by their names. What a command
 * says of itself, it says with `--help`.
 *
 * @typedef {{call?: string, en: string, fr: string}} Summary `call`: how people call it; absent where only the site does
 */

/** @type {Readonly<Record<string, Summary>>} */
export const commands = {
  bench: {
    call: 'npm run bench',
    en: 'measures links, sync, mutation or diagnosis, each result beside its target',
    fr: 'mesure links, sync, mutation ou diagnosis, chaque résultat à côté de son objectif',
  },
  build: {
    call: 'npm run build',
    en: 'writes the static site in both languages, with its security headers, to build/',
    fr: 'écrit le site statique dans les deux langues, avec ses en-têtes de sécurité, dans build/',
  },
  'check-links': {
    call: 'npm run check:links',
    en: 'checks every link of a Docusaurus site, in all its languages, and those that lead to the web',
    fr: 'vérifie tous les liens d’un site Docusaurus, dans toutes ses langues, et ceux qui mènent au web',
  },
  'check-sync': {
    call: 'npm run check:sync',
    en: 'compares every page with its translation, section by section',
    fr: 'compare chaque page à sa traduction, section par section',
  },
  diagnose: {
    call: 'npm run diagnose',
    en: 'explains what Microsoft said, from standard input or a file',
    fr: 'explique ce que Microsoft a dit, reçu en entrée ou lu dans un fichier',
  },
  freshness: {
    call: 'npm test -- --only freshness',
    en: 'lists the facts whose sources should be read again',
    fr: 'énumère les faits dont les sources sont à relire',
  },
  health: {
    en: 'gathers what the docs health page shows, one file for each language',
    fr: 'réunit ce que montre la page de santé de la documentation, un fichier par langue',
  },
  'new-guide': {
    call: 'npm run new-guide',
    en: 'writes a guide, with its contract, its page in both languages, drawings and tests',
    fr: 'écrit un guide, avec son contrat, sa page dans les deux langues, ses dessins et ses tests',
  },
  preview: {
    call: 'npm start',
    en: 'previews both languages at one address, with hot reload, in practice mode',
    fr: 'affiche un aperçu des deux langues à une même adresse, rechargé à chaque modification, en mode entraînement',
  },
  serve: {
    call: 'npm run serve',
    en: 'serves build/ with the headers of the published site',
    fr: 'sert build/ avec les en-têtes du site publié',
  },
  spelling: {
    call: 'npm test -- --only spelling',
    en: 'checks the texts of each language by its own dictionary and the project’s words',
    fr: 'contrôle les textes de chaque langue d’après son propre dictionnaire et les mots du projet',
  },
  style: {
    call: 'npm test -- --only style',
    en: 'checks terms, typography and length of sentences in both languages',
    fr: 'contrôle les termes, la typographie et la longueur des phrases dans les deux langues',
  },
  tenant: {
    call: 'npm run tenant',
    en: 'serves the practice tenant over HTTPS on this computer, for any client',
    fr: 'sert le locataire d’entraînement en HTTPS sur cet ordinateur, pour tout client',
  },
  test: {
    call: 'npm test',
    en: 'checks everything that must hold before a change lands, and counts the tests',
    fr: 'contrôle tout ce qui doit tenir avant qu’une modification soit acceptée, et compte les tests',
  },
  verify: {
    call: 'npm run verify',
    en: 'proves a set-up from a terminal, with the application’s own credential',
    fr: 'prouve une installation depuis un terminal, avec les informations d’identification de l’application',
  },
};
