/**
 * Passports as the first release and the second one wrote them, byte for byte. Somebody has such a file: it opens as
 * long as there is this site, and is diagnosed as it was. Where a contract changes on purpose, its verdict may change
 * with it, and the step is named in this test; the files stay as they are.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Passport} from '../../../src/core/passport/passport';
import {parsePassport} from '../../../src/core/passport/read-passport';
import {replay} from '../../../src/core/passport/replay';
import passportData from '../../support/passport-data';

const folder = new URL('frozen/', import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
  version: Number(/^version-(\d)/.exec(name)?.[1]),
  identifiers: name.includes('shortened') ? 'shortened' : 'shown',
}));

function open(text: string): Passport {
  const read = parsePassport(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function judge(passport: Passport) {
  const guide = passportData.guides.find(({contract}) => contract.integration === passport.integration);
  if (!guide) throw new Error(`No guide ${passport.integration}`);
  return replay(passport, guide.contract);
}

/** Which check spoke, and where it had it from, was not always written down. */
function asWritten({by: _, origins: __, ...step}: Passport['steps'][number]) {
  return step;
}

it('there is one of each release, with whole and with shortened IDs', () => {
  expect(files.map(({name}) => name).sort()).toEqual([
    'version-1-shortened.json',
    'version-1.json',
    'version-2-shortened.json',
    'version-2.json',
  ]);
});

describe.each(files)('$name', ({text, version, identifiers}) => {
  const written = JSON.parse(text) as Passport;
  const passport = open(text);

  it('opens, and keeps what it says of itself and of its evidence', () => {
    const {madeAt, tenant, client, environment, checks} = written;
    const {tenant: openedTenant, client: openedClient, environment: openedEnvironment} = passport;
    expect(passport).toMatchObject({version, identifiers, madeAt, checks});
    expect([openedTenant, openedClient, openedEnvironment]).toEqual([tenant, client, environment]);
  });

  it('is diagnosed as it was: each step, each finding', () => {
    const {steps, others, different, isSame} = judge(passport);
    expect({different, isSame}).toEqual({different: [], isSame: true});
    expect(steps.map(asWritten)).toEqual(written.steps.map(asWritten));
    if (version > 1) expect(others).toEqual(written.others);
    expect(steps.filter(({status}) => status === 'failed').length).toBeGreaterThan(0);
  });

  it('is found to be another one where a verdict in it was changed', () => {
    expect(judge(open(text.replaceAll('"failed"', '"passed"'))).isSame).toBe(false);
  });
});
