import {countIn} from '../../report/count';
import type {BuildWords, EnvironmentWords, ServeWords} from './words';

const count = countIn('en');

export const build: BuildWords = {
  purpose: 'Writes the static site in both languages, with its security headers, to build/.',
  usages: [['npm run build', 'builds the site']],
  options: {},
  statuses: [
    ['0', 'built'],
    ['2', 'the command or a setting was not understood'],
    ['3', 'not built'],
  ],
  note: 'Settings come from environment variables (PASSERELLE_URL and others): see “Host your own” in the documentation.',
  failed: 'The site was not built, for the reason given above.',
  built: (seconds, address, searched) =>
    `Built in ${String(seconds)} s: build/ for ${address}, ${count(searched, 'page', 'pages')} in its search`,
};

export const serve: ServeWords = {
  purpose: 'Serves build/ with the headers of the published site.',
  usages: [['npm run serve -- [options]', 'serves until Ctrl-C']],
  options: {
    port: {value: 'N', text: 'the port to serve at (default: 3000)'},
    host: {
      value: 'NAME',
      text: 'the address to listen on; 0.0.0.0 for every network of this machine (default: localhost)',
    },
  },
  statuses: [
    ['0', 'stopped by Ctrl-C'],
    ['2', 'the command was not understood'],
    ['3', 'could not run: there is no build, or the port is taken'],
  ],
  noBuild: 'There is no finished build to serve: run npm run build first.',
  serving: (address) => `Serving build/ at ${address} (Ctrl-C stops)`,
};

export const environment: EnvironmentWords = {
  heading: 'The environment is not right.',
  expected: {
    PASSERELLE_URL: 'an origin such as https://guides.example.com (https, or http on localhost; no path)',
    PASSERELLE_BASE_URL: 'a path that starts and ends with a slash, such as / or /guides/',
    PASSERELLE_DEFAULT_MODE: 'practice or real',
    PASSERELLE_OPERATOR: 'a name of 1 to 120 characters',
    PASSERELLE_CONTACT: 'an e-mail address, or an https address',
    PASSERELLE_CHECKER_CLIENT_ID: 'a client ID: 8-4-4-4-12 hexadecimal digits',
  },
  wrong: (name, expected, found) => `${name}: expected ${expected}, found ${found}.`,
  unknown: (name, nearest) =>
    `${name}: no such setting.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
};
