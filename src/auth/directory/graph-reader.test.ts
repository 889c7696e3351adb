import {afterEach, describe, expect, it, vi} from 'vitest';
import {ToolError} from '../../core/checks/tool-error';
import {GraphTrouble} from '../../core/checks/registration/reading/graph-problem';
import {createGraphReader, type GraphAccess} from './graph-reader';

const url = 'https://graph.example';
const permission = 'Application.Read.All';
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, {status, headers});

/** Answers in order; what was asked, and how long was waited, is noted. */
function graphOf(answers: readonly (Response | Error)[], scopes: readonly string[] = [permission]) {
  const asked: string[] = [];
  const waited: number[] = [];
  const tokens: boolean[] = [];
  const access: GraphAccess = {
    url,
    fetch: (request) => {
      const answer = answers[asked.length];
      asked.push(`${request.headers.get('authorization') ?? ''} ${request.method} ${request.url}`);
      return answer instanceof Error || !answer
        ? Promise.reject(answer ?? new Error('none'))
        : Promise.resolve(answer);
    },
    token: (isRefused) => {
      tokens.push(isRefused);
      return Promise.resolve({value: isRefused ? 'second' : 'first', scopes});
    },
    wait: (seconds) => {
      waited.push(seconds);
      return Promise.resolve();
    },
  };
  return {reader: createGraphReader(access), asked, waited, tokens};
}

const problemOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof GraphTrouble ? error.problem : error;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('one', () => {
  it('reads with the token, and only reads', async () => {
    const {reader, asked} = graphOf([json({id: 'x'})]);
    expect(await reader.one('/me', permission)).toEqual({id: 'x'});
    expect(asked).toEqual([`Bearer first GET ${url}/v1.0/me`]);
  });

  it('takes 404 for an answer: there is none', async () => {
    expect(await graphOf([json({}, 404)]).reader.one('/x', permission)).toBeUndefined();
  });

  it('asks once for another token, then gives up', async () => {
    const renewed = graphOf([json({}, 401), json({id: 'x'})]);
    expect(await renewed.reader.one('/x', permission)).toEqual({id: 'x'});
    expect(renewed.tokens).toEqual([false, true]);
    const ended = graphOf([json({}, 401), json({}, 401)]);
    expect(await problemOf(ended.reader.one('/x', permission))).toEqual({code: 'signed-out'});
    expect(ended.asked).toHaveLength(2);
  });

  it.each([
    [['User.Read'], {code: 'permission-lacking', permission}],
    [[], {code: 'permission-lacking', permission}],
    [[permission], {code: 'role-lacking'}],
    [['https://graph.microsoft.com/application.read.all'], {code: 'role-lacking'}],
  ])('with scopes %j takes 403 for %j', async (scopes, problem) => {
    const {reader, asked} = graphOf([json({}, 403)], scopes);
    expect(await problemOf(reader.one('/x', permission))).toEqual(problem);
    expect(asked).toHaveLength(1);
  });

  it('waits as long as Graph asks, and as often as is reasonable', async () => {
    const busy = (after?: string) => json({}, 429, after === undefined ? {} : {'retry-after': after});
    const patient = graphOf([busy('7'), busy(), json({id: 'x'})]);
    expect(await patient.reader.one('/x', permission)).toEqual({id: 'x'});
    expect(patient.waited).toEqual([7, 4]);
    const date = new Date(Date.now() + 30_000).toUTCString();
    const dated = graphOf([busy(date), json({id: 'x'})]);
    await dated.reader.one('/x', permission);
    expect(dated.waited[0]).toBeGreaterThan(27);
    const tired = graphOf([busy('1'), busy('1'), busy('1'), busy('5')]);
    expect(await problemOf(tired.reader.one('/x', permission))).toEqual({code: 'throttled', seconds: 5});
    const long = graphOf([busy('121')]);
    expect(await problemOf(long.reader.one('/x', permission))).toEqual({code: 'throttled', seconds: 121});
    expect(long.waited).toEqual([]);
  });

  it('tells what is no answer: a server’s fault, or no JSON', async () => {
    expect(await problemOf(graphOf([json({}, 500)]).reader.one('/x', permission))).toEqual({
      code: 'unusable-answer',
      status: 500,
    });
    const html = graphOf([new Response('<html>', {status: 200})]);
    expect(await problemOf(html.reader.one('/x', permission))).toMatchObject({code: 'unusable-answer'});
  });

  it.each([
    [false, 'offline'],
    [true, 'network'],
  ])('with a connection %s, nothing that comes back is %s', async (onLine, code) => {
    vi.stubGlobal('navigator', {onLine});
    const error = await problemOf(graphOf([new TypeError('Failed to fetch')]).reader.one('/x', permission));
    expect(error).toBeInstanceOf(ToolError);
    expect(error).toMatchObject({code});
  });
});

describe('all', () => {
  const page = (value: readonly unknown[], next?: string) =>
    json({value, ...(next !== undefined && {'@odata.nextLink': next})});

  it('follows every page', async () => {
    const {reader, asked} = graphOf([page([1], `${url}/v1.0/x?$skiptoken=a`), page([2, 3])]);
    expect(await reader.all('/x', permission)).toEqual([1, 2, 3]);
    expect(asked[1]).toContain('$skiptoken=a');
  });

  it('takes the token nowhere else', async () => {
    for (const next of ['https://elsewhere.example/x', `${url}.evil.example/x`, 'http://graph.example/x']) {
      const {reader, asked} = graphOf([page([1], next), page([2])]);
      expect(await problemOf(reader.all('/x', permission))).toMatchObject({code: 'unusable-answer'});
      expect(asked).toHaveLength(1);
    }
  });

  it('never takes half a list for a whole one', async () => {
    const endless = Array.from({length: 30}, () => page([1], `${url}/v1.0/x?more`));
    const {reader, asked} = graphOf(endless);
    expect(await problemOf(reader.all('/x', permission))).toMatchObject({code: 'unusable-answer'});
    expect(asked).toHaveLength(20);
    expect(await problemOf(graphOf([json({error: {}})]).reader.all('/x', permission))).toMatchObject({
      code: 'unusable-answer',
    });
  });

  it('is undefined where what it belongs to does not exist', async () => {
    expect(await graphOf([json({}, 404)]).reader.all('/x', permission)).toBeUndefined();
  });
});
