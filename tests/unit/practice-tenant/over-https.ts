/**
 * The practice tenant behind Node's own HTTPS, asked with Node's own `fetch`: whatever a request or an answer loses on its
 * way through HTTP is lost here too.
 */
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {Agent, buildConnector, fetch} from 'undici';
import {answerWith} from '../../../scripts/tenant/host/answer';
import {makeCertificates} from '../../../scripts/tenant/host/certificates';
import {sampleOrigin} from '../../../src/practice-tenant/server/sample-server';
import type {Send} from './client';

type OverHttps = {
  /** A client that reaches this tenant. */
  readonly to: (tenant: Send) => Send;
  readonly close: () => Promise<void>;
};

/** @returns a server on a port that is free; clients believe it to be the one of `sampleOrigin`. */
export async function overHttps(): Promise<OverHttps> {
  const {authority, server: pair} = await makeCertificates(Date.now());
  let current: Send = () => Promise.resolve(new Response(null, {status: 503}));
  const server = createServer(
    {key: pair.key, cert: pair.certificate},
    answerWith((request) => current(request), sampleOrigin),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const {port} = server.address() as AddressInfo;
  const connect = buildConnector({ca: authority});
  const dispatcher = new Agent({
    connect: (options, callback) => {
      connect({...options, port: String(port)}, callback);
    },
  });
  const send: Send = async (request) => {
    const body = request.body ? await request.text() : undefined;
    const {method, headers, url} = request;
    const answer = await fetch(url, {
      method,
      headers: [...headers],
      redirect: 'manual',
      dispatcher,
      ...(body !== undefined && {body}),
    });
    const {status} = answer;
    const text = await answer.text();
    return new Response([204, 304].includes(status) ? null : text, {status, headers: [...answer.headers]});
  };
  return {
    to: (tenant) => (request) => {
      current = tenant;
      return send(request);
    },
    close: async () => {
      await dispatcher.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
