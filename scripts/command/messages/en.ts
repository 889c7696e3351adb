import {listed} from '../../report/count';
import type {ArgumentWords} from './words';

export const argumentWords: ArgumentWords = {
  'option-unknown': ({option, nearest}) =>
    `There is no option ${option}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  'option-without-value': ({option}) => `${option} needs a value.`,
  'value-not-allowed': ({option, value, allowed}) =>
    `${option}: expected one of ${listed(allowed)}, found “${value}”.`,
  'value-not-expected': ({option, value}) => `${option} takes no value, found “${value}”.`,
  'options-exclude-each-other': ({one, other}) => `${one} and ${other} cannot be used together.`,
  'argument-unexpected': ({argument}) =>
    `“${argument}” is not expected here: options begin with two hyphens.`,
  'directory-missing': ({option, path}) => `${option}: there is no directory “${path}”.`,
  'settings-missing': ({path}) => `--config: there is no file “${path}”.`,
  'site-missing': ({path}) =>
    `“${path}” holds neither a Docusaurus configuration nor a docs directory. Name the site’s directory with --site-dir.`,
  'site-without-content': ({path}) =>
    `In the Docusaurus configuration of “${path}”, no docs, blog or pages could be found without running it: there is nothing to check.`,
  'output-not-written': ({path, reason}) => `--output: “${path}” cannot be written: ${reason}`,
  'locale-unknown': ({value, known}) =>
    `--locale: the site has no language “${value}”. It has ${listed(known)}.`,
};
