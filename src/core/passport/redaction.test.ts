/** What must not travel is planted in every text of every kind of evidence, and looked for in the passport. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CheckEvidence} from '../checks/check-record';
import {catalogue} from '../diagnosis/catalogue';
import {productPhrases} from '../diagnosis/codes/product-codes';
import {personalAccountsTenantId} from '../entra/tenant';
import {now} from '../checks/registration/sample-evidence';
import {readerTenant, refusal, signIn} from '../checks/sample-evidence';
import {everyField, everyValue} from './every-field';
import {makePassport, type SetUp} from './make-passport';
import type {IdentifierStyle} from './passport';
import {parsePassport} from './read-passport';
import {replay} from './replay';
import {contract} from './sample-contract';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Letters and digits out of one number: an arbitrary for each of them would take longer than all the redaction. */
const random = (length: number) =>
  fc.nat().map((seed) => {
    let state = seed;
    return Array.from({length}, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return letters.charAt((state >>> 16) % letters.length);
    }).join('');
  });

/** A text to hide, and the parts of it of which none may be seen. */
type Hidden = {readonly text: string; readonly marks: readonly string[]};

const clientSecret = fc.tuple(random(3), fc.nat(9), random(33)).map(([a, digit, b]): Hidden => ({
  text: `${a}${String(digit)}Q~${b}`,
  marks: [b.slice(0, 8), b.slice(-8)],
}));
const token = fc
  .tuple(random(30), random(60), random(43))
  .map((parts): Hidden => ({text: `eyJ${parts.join('.')}`, marks: parts.map((part) => part.slice(-10))}));
const refreshToken = random(60).map((tail): Hidden => ({text: `0.A${tail}`, marks: [tail.slice(-10)]}));
const address = fc
  .tuple(fc.constantFrom('ada.', 'zoé.martin', 'li_fabrikam.example#EXT#', "o'neil+"), random(9))
  .map(([name, mark]): Hidden => ({text: `${name}${mark}@contoso.example`, marks: [mark]}));
// A single word of English letters where a permission may stand cannot be told from a permission.
const name = fc
  .tuple(fc.constantFrom('Ada Lovelace', 'Zoé', 'Jean d’Arc', 'Li 李', 'Contoso, Inc.'), random(9))
  .map(([called, mark]): Hidden => ({text: `${called} ${mark}`, marks: [mark]}));

const kinds = {
  'client secrets': clientSecret,
  tokens: token,
  'refresh tokens': refreshToken,
  'e-mail addresses': address,
  names: name,
} as const;
const hidden = fc.oneof(...Object.values(kinds));

/** What stands around it. */
const around: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `https://api.example/${text}`,
  (text) => `AADSTS50105: The user ${text} is not assigned`,
  (text) => `https://api.businesscentral.dynamics.com/.default ${text}`,
  (text) => `"${text}",`,
];
/** Where a program wrote an address, it is encoded. */
const encoded = address.map(({text, marks}): Hidden => ({
  text: `https://login.example/?login_hint=${encodeURIComponent(text)}`,
  marks,
}));
const planted = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(hidden, fc.constantFrom(...around))
      .map(([what, put]) => ({...what, text: put(what.text)})),
  },
  {weight: 1, arbitrary: encoded},
);
const style = fc.constantFrom<IdentifierStyle>('shown', 'shortened');

/** One after the other, and from the first again: each field gets each of them in some input. */
function inTurn(all: readonly Hidden[], first: number): () => string {
  let at = first;
  return () => all[at++ % all.length]?.text ?? '';
}

const records = (evidence: readonly CheckEvidence[]): SetUp['records'] =>
  evidence.map((each, index) => ({
    evidence: each,
    at: now + index,
    mode: index % 5 === 4 ? 'practice' : 'real',
  }));
const make = (set: SetUp, identifiers: IdentifierStyle) =>
  makePassport(set, contract, {identifiers, madeAt: now});

describe('redaction', () => {
  it('lets no token, secret, name or e-mail through, in whatever field of whatever evidence (10,000 inputs)', () => {
    fc.assert(
      fc.property(fc.tuple(planted, planted, planted), fc.nat(2), style, (all, first, identifiers) => {
        const text = inTurn(all, first);
        const set = {records: records(everyField(text)), ...everyValue(text)};
        const passport = JSON.stringify(make(set, identifiers)).toLowerCase();
        const seen = all.flatMap(({marks}) => marks).filter((mark) => passport.includes(mark.toLowerCase()));
        expect(seen).toEqual([]);
      }),
      {numRuns: 10_000, seed: 20_261_122},
    );
  });

  it('and the passport opens, to the same result', () => {
    fc.assert(
      fc.property(fc.tuple(planted, planted, planted), style, (all, identifiers) => {
        const text = inTurn(all, 0);
        const passport = make({records: records(everyField(text)), ...everyValue(text)}, identifiers);
        const read = parsePassport(JSON.stringify(passport));
        const {steps, others, isSame} = read.ok ? replay(read.value, contract) : never();
        expect({steps, others, isSame}).toEqual({
          steps: passport.steps,
          others: passport.others,
          isSame: true,
        });
      }),
      {numRuns: 300, seed: 20_261_122},
    );
  });

  it('leaves every code that a diagnosis can name', () => {
    const codes = [
      ...Object.keys(catalogue),
      ...productPhrases.map(({code}) => code),
      'Dataverse 0x80040220',
    ];
    const [check] = make({records: records([refusal(codes)]), done: [], values: {}}, 'shown').checks;
    expect(check?.evidence).toMatchObject({codes});
  });

  it('leaves out names that are no addresses', () => {
    const evidence = signIn({
      account: {username: 'Ada Lovelace', name: 'Ada'},
      tenantName: 'Lovelace SARL',
      tenantId: personalAccountsTenantId,
    });
    expect(JSON.stringify(make({records: records([evidence]), done: [], values: {}}, 'shown'))).not.toMatch(
      /Ada|Lovelace/,
    );
  });

  it('happens again when a passport is opened that somebody else wrote', () => {
    const passport = make(
      {records: records([signIn()]), done: [], values: {tenantId: readerTenant}},
      'shown',
    );
    const [check] = passport.checks;
    const evil = {
      ...passport,
      tenant: 'ada@contoso.example',
      checks: [{...check, evidence: {...signIn(), granted: ['ada@contoso.example']}}],
    };
    const read = parsePassport(JSON.stringify(evil));
    expect(read.ok).toBe(true);
    expect(JSON.stringify(read)).not.toMatch(/ada/i);
  });
});

function never(): never {
  throw new Error('It does not open');
}
