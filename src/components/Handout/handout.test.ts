import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {integrations} from '../../core/contracts/integrations';
import {makeAdminPacket} from '../../core/handouts/admin-packet';
import {handoutContract} from '../../core/handouts/handout-contract';
import {makeVendorHandover} from '../../core/handouts/vendor-handover';
import {packetLetter} from '../AdminPacket/letter';
import {handouts as en} from '../messages/en/handouts';
import {handouts as fr} from '../messages/fr/handouts';
import {vendorLetter} from '../VendorHandover/letter';
import {asText} from './as-text';
import {longestMailLink, mailLink} from './mail-link';

const words = {en, fr};
const values = {
  tenantId: '5fa3c1d2-7b4e-4c6a-9d10-3e2f1a0b9c8d',
  clientId: 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458',
  objectId: '0c6e1a52-93d7-4f4b-8a2e-71d5b3f9c6e4',
  environmentUrl: 'https://contoso.operations.dynamics.com',
  mailbox: 'ada.lovelace@fabrikam.example',
};
const cases = Object.values(integrations).flatMap((contract) =>
  (['en', 'fr'] as const).map((language) => [contract.id, language] as const),
);
const guideUrl = 'https://passerelle.example/guides/x';

function packet(id: (typeof cases)[number][0], language: 'en' | 'fr', given = {}) {
  const guide = handoutContract(integrations[id], language);
  return packetLetter({
    guide,
    packet: makeAdminPacket(guide, given, words[language].inScript),
    words: words[language],
    guideUrl,
  });
}

describe.each(cases)('the request of %s in %s', (id, language) => {
  const {colon} = words[language].page;
  const text = asText(packet(id, language, values).parts, colon);

  it('says what, why, the risk, the role, how and the way back, with no name left in braces', () => {
    for (const task of handoutContract(integrations[id], language).tasks) {
      expect(text).toContain(task.suffices[0]);
      for (const step of task.steps) expect(text).toContain(`${guideUrl}#${step.id}`);
      for (const {why, allows, undo} of task.permissions) {
        for (const said of [why, allows, undo]) expect(text).toContain(said);
      }
      for (const {must, risk, undo} of task.setups) {
        for (const said of [must, risk, undo]) expect(text).toContain(said);
      }
    }
    expect(text).toContain(values.clientId);
    // What stands in braces in PowerShell itself begins with a space, an @ or a line.
    expect(text.replace(/^.*(az|Graph|MgApplication|MgServicePrincipal).*$/gm, '')).not.toMatch(
      /\{(tenantId|clientId|objectId|mailbox|assignment|otherMailbox)\}|undefined/,
    );
    expect(text).not.toContain('lovelace');
  });

  it('fits into a mail at least in brief', () => {
    const {subject, parts, brief} = packet(id, language, values);
    const link = mailLink(subject, asText(parts, colon), asText(brief, colon));
    expect(link.says).not.toBe('nothing');
  });

  it('names what lacks where nothing was given', () => {
    const bare = asText(packet(id, language).parts, colon);
    expect(bare).toContain(words[language].page.names.clientId);
    expect(bare).not.toContain('undefined');
  });
});

describe('the vendor’s text', () => {
  it.each(cases)('of %s in %s: values and channel, and of the secret its absence alone', (id, language) => {
    const guide = handoutContract(integrations[id], language);
    const letter = vendorLetter(guide, makeVendorHandover(guide, values), words[language], guideUrl);
    const text = asText(letter.parts, words[language].page.colon);
    expect(text).toContain(values.clientId);
    expect(text).toContain(guide.handover.channel);
    expect(text).toContain(guide.handover.never);
    for (const {name} of guide.handover.items.filter(({secret}) => secret)) {
      expect(text).toContain(`- ${name}${words[language].page.colon}${words[language].vendor.never}`);
    }
    expect(text).not.toContain('lovelace');
  });
});

it.each(['en', 'fr'] as const)(
  'the values of a guide without a secret speak of none in a heading: %s',
  (language) => {
    const guide = handoutContract(integrations['ipaas-business-central'], language);
    const items = guide.handover.items.filter(({secret}) => !secret);
    const open = {...guide, handover: {...guide.handover, items}};
    const heading = {kind: 'heading', text: words[language].vendor.secret};
    const partsOf = (one: typeof guide) =>
      vendorLetter(one, makeVendorHandover(one, values), words[language], guideUrl).parts;
    expect(partsOf(guide)).toContainEqual(heading);
    expect(partsOf(open)).not.toContainEqual(heading);
  },
);

describe('a link to a mail program', () => {
  it('takes the whole where it fits, its brief form where not, and nothing where neither does', () => {
    expect(mailLink('A', 'one\ntwo & three', 'x')).toEqual({
      says: 'all',
      url: 'mailto:?subject=A&body=one%0D%0Atwo%20%26%20three',
    });
    expect(mailLink('A', 'é'.repeat(400), 'x')).toEqual({says: 'brief', url: 'mailto:?subject=A&body=x'});
    expect(mailLink('A', 'é'.repeat(400), 'é'.repeat(400))).toEqual({says: 'nothing'});
  });

  it('is never longer than Windows takes, has no recipient, and gives back what was put in', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({maxLength: 4_000}), (subject, body) => {
        const link = mailLink(subject, body, 'brief');
        if (link.says === 'nothing') return;
        expect(link.url.length).toBeLessThanOrEqual(longestMailLink);
        expect(new URL(link.url).pathname).toBe('');
        const read = new URL(link.url).searchParams.get('body');
        expect(read).toBe(link.says === 'all' ? body.replaceAll('\n', '\r\n') : 'brief');
      }),
    );
  });
});
