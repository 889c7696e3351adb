/**
 * What is said before any package is there. It meets whatever Node there is, so it keeps to old syntax.
 *
 * @typedef {object} Words
 * @property {(oldest: string, version: string) => string} oldNode
 * @property {(command: string) => string} noCommand
 * @property {(call: string) => string} usage
 * @property {(call: string, does: string) => string} calls
 * @property {string} eachHelps
 * @property {Readonly<Record<import('./staleness.mjs').Staleness['code'] | 'incomplete', (name: string) => string>>} reasons
 *   why packages are to be installed; `name` of the package it was seen by
 * @property {(reason: string) => string} installing
 * @property {(status: string) => string} notInstalled
 */

/** @type {Readonly<Record<'en' | 'fr', Words>>} */
export const words = {
  en: {
    oldNode: (oldest, version) =>
      `Passerelle needs Node ${oldest} or later and this is Node ${version}: install a current one from https://nodejs.org, then run the command again.`,
    noCommand: (command) => `There is no command “${command}”.`,
    usage: (call) => `Usage: ${call} <command> [options]`,
    calls: (call, does) => `${call}: ${does}`,
    eachHelps: 'Each command explains its options with --help.',
    reasons: {
      missing: () => 'node_modules is missing',
      incomplete: () => 'node_modules is incomplete',
      'other-version': (name) => `${name} is not the version in package-lock.json`,
      'left-over': (name) => `${name} is no longer in package-lock.json`,
    },
    installing: (reason) => `Installing packages (${reason}); this takes a minute or two …`,
    notInstalled: (status) =>
      `The packages could not be installed: npm ci ended with “${status}”, for the reason it gave above; once that is put right, run the command again.`,
  },
  fr: {
    oldNode: (oldest, version) =>
      `Passerelle demande Node ${oldest} ou plus récent, et ceci est Node ${version} : installez une version actuelle depuis https://nodejs.org, puis relancez la commande.`,
    noCommand: (command) => `La commande « ${command} » n’existe pas.`,
    usage: (call) => `Utilisation : ${call} <commande> [options]`,
    calls: (call, does) => `${call} : ${does}`,
    eachHelps: 'Chaque commande explique ses options avec --help.',
    reasons: {
      missing: () => 'node_modules est absent',
      incomplete: () => 'node_modules est incomplet',
      'other-version': (name) => `${name} n’a pas la version de package-lock.json`,
      'left-over': (name) => `${name} n’est plus dans package-lock.json`,
    },
    installing: (reason) => `Installation des paquets (${reason}) ; il y en a pour une minute ou deux…`,
    notInstalled: (status) =>
      `Les paquets n’ont pas pu être installés : npm ci s’est terminé par « ${status} », pour la raison qu’il donne ci-dessus ; une fois cela réglé, relancez la commande.`,
  },
};
