import {listed} from '../../report/count';
import type {ArgumentWords, ListenWords, StandingWords} from './words';

export const argumentWords: ArgumentWords = {
  'option-unknown': ({option, nearest}) =>
    `There is no option ${option}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  'option-without-value': ({option}) => `${option} needs a value.`,
  'value-not-allowed': ({option, value, allowed}) =>
    `${option}: expected one of ${listed(allowed)}, found “${value}”.`,
  'value-not-expected': ({option, value}) => `${option} takes no value, found “${value}”.`,
  'options-exclude-each-other': ({one, other}) => `${one} and ${other} cannot be used together.`,
  'option-needs-other': ({option, other}) =>
    `${option} does nothing without ${other}: add it, or leave ${option} out.`,
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
  'port-invalid': ({value}) => `--port: expected a number from 1 to 65535, found “${value}”.`,
};

export const listenWords: ListenWords = {
  'port-taken': ({port, call}) =>
    `Port ${String(port)} is already in use by another program: try ${call} --port ${String(port + 1)}.`,
  'port-forbidden': ({port, call}) =>
    `This user may not open port ${String(port)}: try ${call} --port 8443, or another above 1023.`,
  'address-not-here': ({host}) => `This machine has no address “${host}”.`,
  'host-unknown': ({host}) => `No machine is called “${host}”.`,
};

export const standing: StandingWords = {
  usageTitle: 'Usage',
  optionsTitle: 'Options',
  statusTitle: 'Exit status',
  seeHelp: 'Run with --help to see every option.',
  options: {
    lang: {value: 'en|fr', text: 'language of messages (default: that of the terminal)'},
    help: {text: 'show this'},
    version: {text: 'show the version'},
  },
};
