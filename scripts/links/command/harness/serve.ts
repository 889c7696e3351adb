import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {onTestFinished} from 'vitest';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
};

/** A status, or anything else that the server may do. */
type Answers = Readonly<Record<string, number | ((answer: ServerResponse, asked: IncomingMessage) => void)>>;

/** A server of this machine, by path; an HTML page where nothing else is said. It goes when the test is over. */
export async function serve(answers: Answers): Promise<{readonly origin: string; readonly asked: Asked[]}> {
  const asked: Asked[] = [];
  const server = createServer((request, answer) => {
    const path = request.url ?? '';
    asked.push({method: request.method ?? '', path, headers: request.headers});
    const what = answers[path] ?? 200;
    if (typeof what === 'function') what(answer, request);
    else
      answer
        .writeHead(what, {'content-type': 'text/html'})
        .end('<title>Words</title><h1 id="there">Words</h1>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
}
