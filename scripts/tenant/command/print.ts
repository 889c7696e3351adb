import type {ServerAddress} from '../host/start';
import type {CommandWords} from '../messages/words';

/** What a person reads once the server answers, with the last line feed. */
export function printAddress(host: ServerAddress, words: CommandWords): string {
  const {origin, authority, graph, clientId, certificateAuthority} = host;
  const values = {authority, graph, clientId, more: words.listedAt(origin)};
  const captions = Object.entries(words.facts) as [keyof typeof values, string][];
  const width = Math.max(...captions.map(([, caption]) => caption.length));
  return [
    words.serving(host),
    '',
    ...captions.map(([name, caption]) => `  ${caption.padEnd(width)}   ${values[name]}`),
    '',
    words.trust,
    '',
    `  export NODE_EXTRA_CA_CERTS="${certificateAuthority}"`,
    '',
    '',
  ].join('\n');
}
