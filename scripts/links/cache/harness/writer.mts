/** A process that writes answers until it has written them all, or is killed: `writer.mts DIR NAME COUNT`. */
import type {WebAnswer} from '../../web/model';
import {openWebCache} from '../index';

const [dir = '', name = '', count = '0'] = process.argv.slice(2);
const cache = openWebCache(dir, {now: () => 1_000});
for (let at = 0; at < Number(count); at++) {
  const url = `https://${name}.example/${at}`;
  const answer: WebAnswer = {
    url,
    observation: {
      kind: 'answered',
      status: 200,
      finalUrl: url,
      hops: [],
      contentType: `text/html; ${'x'.repeat(500)}`,
    },
    askedAt: 1_000,
    requests: 1,
    fromCache: false,
  };
  await cache.put({url, fragments: [], isImage: false}, answer);
  process.stdout.write(`${at}\n`);
}
await cache.close();
