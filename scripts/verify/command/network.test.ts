/** `npm run verify` where the network fails it, at each place where it can; and called wrongly. No run leaves a trace of its secret. */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer as createHttpServer, type RequestListener, type Server} from 'node:http';
import {createServer as createHttpsServer} from 'node:https';
import {
  connect,
  createServer as createTcpServer,
  type AddressInfo,
  type Server as TcpServer,
  type Socket,
} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {makeCertificates, type Certificates} from '../../tenant/host/certificates';
import {argumentsFor, secretFor, startPractice, type Practice} from './harness/practice';
import {run} from './harness/run';

const id = 'ipaas-business-central';
/** Marked: it may appear nowhere. */
const secret = 'Zq-marked-secret~0123456789abcdefghij';

let practice: Practice;
let certificates: Certificates;
const open: {close(): unknown}[] = [];

beforeAll(async () => {
  practice = await startPractice('all-is-well');
  certificates = await makeCertificates(Date.now());
});
afterAll(() => practice.close());
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

type Listening = {readonly server: Server | TcpServer; readonly protocol?: string};

async function listening({server, protocol = 'https'}: Listening): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(server);
  return `${protocol}://localhost:${String((server.address() as AddressInfo).port)}`;
}

const over = (listener: RequestListener) => {
  const {key, certificate} = certificates.server;
  const server = createHttpsServer({key, cert: certificate}, listener);
  server.on('close', () => server.closeAllConnections());
  return {server};
};

/** As asked at that origin, with the certificates of this file trusted. */
async function verify(
  origin: string,
  {
    env = {},
    more = [],
    trust = [certificates.authority],
  }: {env?: Record<string, string>; more?: string[]; trust?: readonly string[]} = {},
) {
  const args = argumentsFor(id, {...practice.host, origin}, more);
  const ran = await run(args, {env: {PASSERELLE_CLIENT_SECRET: secret, ...env}, means: {trust}});
  expect(ran.stdout + ran.stderr).not.toContain(secret);
  return ran;
}

const unused = async (): Promise<string> => {
  const server = createTcpServer();
  const origin = await listening({server});
  server.close();
  return origin;
};

/** A tenant whose answers to whatever is asked of it below `path` are others. */
const tenantBut = (path: RegExp, answer: RequestListener): Listening =>
  over((request, response) => {
    if (path.test(request.url ?? '')) {
      answer(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url?.includes('openid-configuration')) {
        const origin = `https://${request.headers.host ?? ''}`;
        const tenant = `${origin}/${request.url.split('/')[1] ?? ''}`;
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify({
            issuer: `${tenant}/v2.0`,
            authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
            token_endpoint: `${tenant}/oauth2/v2.0/token`,
            end_session_endpoint: `${tenant}/oauth2/v2.0/logout`,
            jwks_uri: `${tenant}/discovery/v2.0/keys`,
          }),
        );
        return;
      }
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({token_type: 'Bearer', expires_in: 3600, access_token: `opaque.${secret}.token`}),
      );
    });
  });

const page: RequestListener = (_, response) => {
  response
    .writeHead(200, {'content-type': 'text/html'})
    .end('<!DOCTYPE html><title>Sign in to the network</title>');
};
const half: RequestListener = (_, response) => {
  response.writeHead(200, {'content-type': 'application/json', 'content-length': '500'});
  response.write('{"value":[{"na');
  setTimeout(() => response.destroy(), 20);
};
const cut: RequestListener = (_, response) => {
  response.writeHead(200, {'content-type': 'application/json', connection: 'close'}).end('{"value":[{"na');
};
const silent: RequestListener = () => undefined;
const other: RequestListener = (_, response) => {
  response.writeHead(200, {'content-type': 'application/json'}).end('{"hello":"world"}');
};

/** Where each can go wrong: finding the endpoints, the token, the product. */
const places = [
  ['discovery', /openid-configuration/],
  ['the token', /oauth2\/v2.0\/token/],
  ['the product', /^\/businesscentral\//],
] as const;

describe('could not run, and says why', () => {
  it.each([
    ['refused', unused, /takes no connection\. Check the address and its port\./],
    [
      'not TLS at all',
      async () => await listening({server: createTcpServer((socket) => socket.end('SSH-2.0\r\n'))}),
      /No protected connection/,
    ],
    [
      'broken off',
      async () => listening({server: createTcpServer((socket) => socket.destroy())}),
      /broke off|No protected connection/,
    ],
  ])('%s', async (_, origin, said) => {
    const {status, stdout, stderr} = await verify(await origin());
    expect({status, stdout}).toEqual({status: 3, stdout: ''});
    expect(stderr).toMatch(said);
  });

  it('a certificate that nobody vouches for, whatever the environment says', async () => {
    const {status, stderr} = await verify(practice.host.origin);
    expect(status).toBe(3);
    expect(stderr).toMatch(/is not trusted \([A-Z_]+\).*NODE_EXTRA_CA_CERTS/s);
  });

  it.each(
    places.flatMap(
      ([what, path]) =>
        [
          [what, 'a page', path, page, /answered with a web page \(status 200\)/],
          [what, 'half an answer', path, half, /broke off before the answer was whole/],
          [what, 'cut JSON', path, cut, /is cut off or no JSON/],
        ] as const,
    ),
  )('%s: %s', async (_, __, path, answer, said) => {
    const origin = await listening(tenantBut(path, answer));
    const {status, stdout, stderr} = await verify(origin);
    expect({status, stdout}).toEqual({status: 3, stdout: ''});
    expect(stderr).toMatch(said);
  });

  it('the product answers something else', async () => {
    const {status, stderr} = await verify(await listening(tenantBut(/^\/businesscentral\//, other)));
    expect(status).toBe(3);
    expect(stderr).toContain('answered something else than the service does');
  });

  it.each(places)('time is up: %s', async (_, path) => {
    const {status, stderr} = await verify(await listening(tenantBut(path, silent)), {
      more: ['--timeout', '1'],
    });
    expect(status).toBe(3);
    expect(stderr).toMatch(/did not answer within 1 second\. If a proxy leads out/);
  });

  it('a name that does not exist', async () => {
    // Of Microsoft's, so that it may be asked; with a proxy of names that knows none.
    const {status, stderr} = await run(
      [id, '--authority', 'https://login.microsoftonline.com', ...argumentsFor(id, practice.host).slice(3)],
      {
        env: {PASSERELLE_CLIENT_SECRET: secret, HTTPS_PROXY: 'http://no-such-proxy.invalid:3128'},
      },
    );
    expect(status).toBe(3);
    expect(stderr).toContain(
      'The proxy of HTTPS_PROXY cannot be reached, so “login.microsoftonline.com” was not asked.',
    );
  });
});

describe('through a proxy', () => {
  const tunnels = async (): Promise<{origin: string; asked: string[]}> => {
    const asked: string[] = [];
    const server = createHttpServer();
    server.on('connect', (request, client: Socket) => {
      asked.push(request.url ?? '');
      const [host = '', port] = (request.url ?? '').split(':');
      const target = connect(Number(port), host === 'localhost' ? '127.0.0.1' : host, () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        target.pipe(client).pipe(target);
      });
      target.on('error', () => client.destroy());
      client.on('error', () => target.destroy());
    });
    return {origin: await listening({server, protocol: 'http'}), asked};
  };
  const own = {trust: () => practice.trust};

  it.each(['HTTPS_PROXY', 'https_proxy'])('of %s, everything goes', async (name) => {
    const {origin, asked} = await tunnels();
    const args = argumentsFor(id, practice.host);
    const {status} = await run(args, {
      env: {PASSERELLE_CLIENT_SECRET: secretFor(id), [name]: origin},
      means: {trust: own.trust()},
    });
    expect(status).toBe(0);
    expect(new Set(asked)).toEqual(new Set([new URL(practice.host.origin).host]));
  });

  it('but not where NO_PROXY names the host', async () => {
    const {origin, asked} = await tunnels();
    const {status} = await run(argumentsFor(id, practice.host), {
      env: {PASSERELLE_CLIENT_SECRET: secretFor(id), HTTPS_PROXY: origin, NO_PROXY: 'localhost'},
      means: {trust: own.trust()},
    });
    expect({status, asked}).toEqual({status: 0, asked: []});
  });

  it.each([
    [407, /refuses to connect to “localhost:\d+” \(status 407\)\. It wants a user name/],
    [403, /\(status 403\)\. Ask who runs it/],
  ])('that refuses with %d', async (code, said) => {
    const server = createHttpServer();
    server.on('connect', (_, client: Socket) => client.end(`HTTP/1.1 ${String(code)} No\r\n\r\n`));
    const {status, stderr} = await verify(practice.host.origin, {
      env: {HTTPS_PROXY: await listening({server, protocol: 'http'})},
    });
    expect(status).toBe(3);
    expect(stderr).toMatch(said);
  });

  it('that is not there', async () => {
    const {status, stderr} = await verify(practice.host.origin, {
      env: {HTTPS_PROXY: (await unused()).replace('https', 'http')},
    });
    expect(status).toBe(3);
    expect(stderr).toMatch(/The proxy of HTTPS_PROXY cannot be reached/);
  });
});

describe('called wrongly', () => {
  const complete = (more: string[] = []) => argumentsFor(id, practice.host, more);
  const without = (...options: string[]) =>
    complete().filter((word, at, all) => !options.includes(word) && !options.includes(all[at - 1] ?? ''));

  it.each<[string, () => string[], RegExp]>([
    ['nothing', () => [], /Name the integration to check: codat-business-central, /],
    ['a slip', () => ['ipaas-busines-central'], /Did you mean ipaas-business-central\?/],
    ['an unknown option', () => [...complete(), '--compny', 'x'], /Did you mean --company\?/],
    ['a word too many', () => [...complete(), 'x'], /“x” is not expected here/],
    ['another format', () => complete(['--format', 'xml']), /--format: expected one of text, json/],
    ['another language', () => complete(['--lang', 'de']), /--lang: expected one of en, fr/],
    [
      'a route where there is one',
      () => complete(['--route', 'ews']),
      /--route has no meaning for ipaas-business-central/,
    ],
    [
      'time without end',
      () => complete(['--timeout', '0']),
      /--timeout: expected a whole number of seconds from 1 to 600, found “0”/,
    ],
    [
      'values missing',
      () => without('--tenant', '--environment-name'),
      /Values are missing\. Add, with your own: --tenant \S+ --environment-name Production/,
    ],
    [
      'a tenant that is none',
      () => complete(['--tenant', 'our company']),
      /--tenant: “our company” is not such a value\. An example: /,
    ],
    ['a general tenant', () => complete(['--tenant', 'common']), /--tenant: “common”/],
    ['a client ID that is none', () => complete(['--client-id', '1234']), /--client-id: “1234”/],
    [
      'a stranger’s sign-in',
      () => complete(['--authority', 'https://login.example.com/x']),
      /Nothing was sent there/,
    ],
    ['plain HTTP', () => complete(['--authority', 'http://localhost:8443']), /is no https address/],
    [
      'a name that begins like Microsoft’s',
      () => complete(['--authority', 'https://login.microsoftonline.com.example/x']),
      /Nothing was sent there/,
    ],
    [
      'Microsoft’s on another port',
      () => complete(['--authority', 'https://login.microsoftonline.com:8443/x']),
      /Nothing was sent there/,
    ],
    [
      'no such certificate',
      () => complete(['--certificate', '/nowhere.pem']),
      /“\/nowhere\.pem” cannot be read: there is no such file\./,
    ],
    [
      'sign-in left out where there is nothing else',
      () => ['codat-business-central', '--app-only'],
      /nothing would be left to check/,
    ],
  ])('%s', async (_, args, said) => {
    const {status, stdout, stderr} = await run(args(), {
      env: {PASSERELLE_CLIENT_SECRET: secret},
      means: {trust: practice.trust},
    });
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(said);
    expect(stderr).toContain('npm run verify -- --help');
    expect(stderr).not.toContain(secret);
  });

  it.each([
    ['by an option that other tools have', ['--client-secret', secret]],
    ['in one word', [`--secret=${secret}`]],
    ['by another name', ['--password', 'hunter2-hunter2']],
    ['in the place of another value', ['--company', 'abc8Q~defghijklmnopqrstuvwxyz0123456789AB']],
    ['alone', ['abc8Q~defghijklmnopqrstuvwxyz0123456789AB']],
    ['in the place of the format', ['--format', 'abc8Q~defghijklmnopqrstuvwxyz0123456789AB']],
  ])('a secret as an argument, %s, is refused and never repeated', async (_, more) => {
    for (const lang of ['en', 'fr']) {
      const {status, stderr} = await run([...complete(), ...more, '--lang', lang]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/list of processes|liste des processus/);
      for (const word of more)
        if (!/^--[a-z-]+$/.test(word)) expect(stderr).not.toContain(word.replace(/^--\w+=/, ''));
    }
  });

  it('without a terminal to ask at, and no secret', async () => {
    const {status, stderr} = await run(complete());
    expect(status).toBe(2);
    expect(stderr).toContain('set PASSERELLE_CLIENT_SECRET');
  });

  it('with TLS switched off', async () => {
    const {status, stderr} = await verify(practice.host.origin, {env: {NODE_TLS_REJECT_UNAUTHORIZED: '0'}});
    expect(status).toBe(2);
    expect(stderr).toContain('switches off what protects the secret');
  });

  it.each([
    ['nothing in it', () => 'hello', /holds no certificate in PEM form/],
    ['no key', () => certificates.client.certificate, /holds no private key/],
    [
      'the key of another',
      () => `${certificates.client.certificate}\n${spare.client.key}`,
      /belongs to another certificate/,
    ],
    [
      'no RSA key',
      () => `${certificates.server.certificate}\n${certificates.server.key}`,
      /is not an RSA key/,
    ],
  ])('a certificate file with %s', async (_, content, said) => {
    const path = join(mkdtempSync(join(tmpdir(), 'verify-')), 'x.pem');
    writeFileSync(path, content());
    const {status, stderr} = await run(complete(['--certificate', path]));
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
  });

  it.each(['en', 'fr'])('explains itself in %s, every option', async (lang) => {
    const {status, stdout} = await run(['--help', '--lang', lang]);
    expect(status).toBe(0);
    for (const option of [
      'tenant',
      'client-id',
      'environment-url',
      'environment-name',
      'authority',
      'format',
      'lang',
      'certificate',
    ])
      expect(stdout).toContain(`--${option}`);
    expect(stdout).not.toContain('--secret');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

let spare: Certificates;
beforeAll(async () => {
  spare = await makeCertificates(Date.now());
});

describe('a person at a terminal', () => {
  it('is asked for what is missing, and types the secret unseen', async () => {
    const args = argumentsFor(id, practice.host).slice(0, 3);
    const typed = [
      'f10d0001-0000-4000-8000-000000000001\n',
      '5a55e4e1-0000-4000-8000-000000000004\n',
      'Production\n',
    ];
    const asked = new Set<string>();
    const ran = await run(args, {
      columns: 80,
      env: {NO_COLOR: '1'},
      typing: (all, type) => {
        for (const [option, line] of [
          ['tenant', typed[0]],
          ['client-id', typed[1]],
          ['environment-name', typed[2]],
        ] as const)
          if (all.includes(`${option} (`) && !asked.has(option)) {
            asked.add(option);
            type(line ?? '');
          }
        if (all.includes('stays invisible') && !asked.has('secret')) {
          asked.add('secret');
          type(`\u001b[200~${secretFor(id)}x\u007f\u001b[201~\r`);
        }
      },
      means: {trust: practice.trust},
    });
    expect(ran.status).toBe(0);
    expect(ran.stdout + ran.stderr).not.toContain(secretFor(id));
    // No company was named, so nothing is said of its name.
    expect(ran.stdout).toContain('nothing wrong was found, and not everything could be seen');
  });

  it('stops at the prompt with Ctrl-C', async () => {
    const ran = await run(argumentsFor(id, practice.host), {
      columns: 80,
      typing: (all, type) => {
        if (all.includes('stays invisible')) type('\u0003');
      },
      means: {trust: practice.trust},
    });
    expect(ran.status).toBe(3);
    expect(ran.stderr).toMatch(/Stopped\. Nothing was changed\.\n$/);
  });

  it('stops in the middle', async () => {
    const controller = new AbortController();
    const origin = await listening(
      tenantBut(/token/, () => {
        controller.abort();
      }),
    );
    const ran = await run(argumentsFor(id, {...practice.host, origin}), {
      env: {PASSERELLE_CLIENT_SECRET: secret},
      means: {trust: [certificates.authority], signal: controller.signal},
    });
    expect(ran.status).toBe(3);
    expect(ran.stderr).toMatch(/Stopped\. Nothing was changed\.\n$/);
  });
});

describe('as a process', {timeout: 120_000}, () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const start = (origin: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'verify-'));
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(root, 'scripts/verify.ts'), ...argumentsFor(id, {...practice.host, origin})],
      {
        cwd: root,
        env: {
          ...process.env,
          LANG: 'en',
          HOME: folder,
          TMPDIR: folder,
          PASSERELLE_CLIENT_SECRET: secret,
          NODE_EXTRA_CA_CERTS: practice.host.certificateAuthority,
        },
      },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    return {child, folder, said: () => said};
  };

  it('trusts what NODE_EXTRA_CA_CERTS names, and leaves the secret in no list of processes and no file', async () => {
    const {child, folder, said} = start(practice.host.origin);
    const listed: string[] = [];
    const looking = setInterval(() => listed.push(processes()), 50);
    const [status] = (await once(child, 'close')) as [number];
    clearInterval(looking);
    expect(status).toBe(1);
    expect(said()).toContain('AADSTS7000215');
    expect(listed.some((all) => all.includes('verify.ts'))).toBe(true);
    expect(listed.filter((all) => all.includes(secret))).toEqual([]);
    expect(said()).not.toContain(secret);
    expect(textOf(folder)).not.toContain(secret);
  });

  it('ends at once with Ctrl-C, and says so', async () => {
    const held = await listening({server: createTcpServer(() => undefined)});
    const {child, said} = start(held);
    let stoppedAt = 0;
    child.stderr.on('data', () => {
      if (!said().trimEnd().endsWith('Asking Entra for a token…')) return;
      stoppedAt = Date.now();
      child.kill('SIGINT');
    });
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(3);
    // The connection that nobody answers would last thirty.
    expect(Date.now() - stoppedAt).toBeLessThan(15_000);
    expect(said()).toMatch(/Stopped\. Nothing was changed\.\n$/);
  });
});

function processes(): string {
  return execFileSync('ps', ['-eo', 'args'], {encoding: 'utf8'});
}

function textOf(folder: string): string {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
