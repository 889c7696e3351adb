import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {readPastedManifest} from './pasted-manifest';

const appId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const otherId = '6d1c08f5-27a3-4b9e-b1d4-90e3c5f7a216';
const manifest = {appId, displayName: 'Connector', signInAudience: 'AzureADMyOrg'};
const other = {...manifest, appId: otherId.toUpperCase(), displayName: 'Other'};
const text = JSON.stringify(manifest, null, 2);
const readAside = (pasted: string, wanted?: string) => {
  const result = readPastedManifest(pasted, wanted);
  return result.ok ? [result.value.registration.appId, ...result.value.setAside] : result.problem;
};

describe('readPastedManifest', () => {
  it.each([
    ['alone', text, [appId]],
    ['with a byte order mark', `\ufeff${text}`, [appId, 'byte-order-mark']],
    ['in a code fence', `\`\`\`json\r\n${text}\r\n\`\`\`\n`, [appId, 'code-fence']],
    ['in a list of one', `[${text}]`, [appId, 'list-of-one']],
    [
      'as Graph lists one',
      JSON.stringify({'@odata.context': 'x', value: [manifest]}),
      [appId, 'list-of-one'],
    ],
    [
      'all at once',
      `\ufeff\`\`\`\n[${text}]\n\`\`\``,
      [appId, 'byte-order-mark', 'code-fence', 'list-of-one'],
    ],
  ])('reads one %s', (_, pasted, found) => {
    expect(readAside(pasted)).toEqual(found);
  });

  it('asks which one is meant, and reads the one that is', () => {
    const several = JSON.stringify([manifest, other, {id: 'no client ID'}]);
    expect(readAside(several)).toEqual({
      code: 'several',
      total: 3,
      applications: [
        {appId, displayName: 'Connector'},
        {appId: otherId, displayName: 'Other'},
      ],
    });
    expect(readAside(several, ` ${otherId.toUpperCase()}`)).toEqual([otherId]);
    expect(readAside(several, '00000000-0000-0000-0000-000000000001')).toMatchObject({code: 'several'});
  });

  it.each([
    ['', {code: 'empty'}],
    ['[]', {code: 'empty-list'}],
    ['[[1]]', {code: 'not-an-object'}],
    ['"text"', {code: 'not-an-object'}],
    ['{}', {code: 'not-an-application'}],
    ['x'.repeat(1_000_001), {code: 'too-long', limit: 1_000_000}],
    [text.slice(0, -3), {code: 'not-json', fault: 'cut-off', found: '', line: 4, column: 34}],
    [
      text.replaceAll('"', '”'),
      {code: 'not-json', fault: 'typographic-quote', found: '”', line: 2, column: 3},
    ],
    [`${text}\n// mine`, {code: 'not-json', fault: 'comment', found: '/', line: 6, column: 1}],
    ['\ufeff\ufeff{}', {code: 'byte-order-mark'}],
  ])('refuses %j', (pasted, problem) => {
    expect(readAside(pasted)).toEqual(problem);
  });

  it('answers any text, and repeats no secret of it', () => {
    const secret = fc
      .string({unit: fc.constantFrom(...'ABCDEFGHijklmnop0123456789_-'), minLength: 34, maxLength: 34})
      .map((rest) => `abc8Q~${rest}`);
    const withSecret = (value: string) => [
      JSON.stringify({...manifest, passwordCredentials: [{secretText: value}]}),
      JSON.stringify({...manifest, signInAudience: value}),
      `{"secret": "${value}"`,
      value,
    ];
    fc.assert(
      fc.property(secret, (value) => {
        for (const pasted of withSecret(value))
          expect(JSON.stringify(readPastedManifest(pasted))).not.toContain(value);
      }),
    );
    const any = fc.oneof(
      anyText,
      fc.json(),
      mutated(fc.constant(text)),
      mutated(fc.constant(`[${text},${text}]`)),
    );
    fc.assert(
      fc.property(any, (pasted) => {
        expect(typeof readPastedManifest(pasted).ok).toBe('boolean');
      }),
      {numRuns: 500},
    );
  });

  it('stays quick on a million characters', () => {
    const start = performance.now();
    for (const part of ['`', '```\n', '{"a":', '[', '\ufeff'])
      readPastedManifest(part.repeat(1_000_000 / part.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
