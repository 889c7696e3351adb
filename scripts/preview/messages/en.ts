import type {PreviewWords} from './words';

export const words: PreviewWords = {
  purpose: 'Previews both languages at one address, with hot reload, in practice mode.',
  usages: [['npm start -- [options]', 'previews until Ctrl-C']],
  options: {port: {value: 'N', text: 'the port to preview at (default: 3000)'}},
  statuses: [
    ['0', 'stopped by Ctrl-C'],
    ['2', 'the command or a setting was not understood'],
    ['3', 'could not run: the port is taken, or the site does not start'],
  ],
  names: {en: 'English', fr: 'French'},
  compiling: 'Compiling both languages …',
  changed: (file) => `${file} changed: compiling both languages again …`,
  compiled: (name, seconds) => `${name}: compiled in ${String(seconds)} s`,
  ready: (places) =>
    `Ready: ${places.map(([address, name]) => `${address} (${name})`).join(' and ')}. Practice mode is on; Ctrl-C stops.`,
  stopped: (name, how) =>
    `The ${name} preview stopped by itself (${typeof how === 'number' ? `status ${String(how)}` : how}); what it said stands above.`,
  startsAgain: 'Correct the file and save it: the preview starts again.',
};
