// @vitest-environment happy-dom
/** What the page makes of files that people drop on it: the wrong ones, the changed ones, and one with all evidence. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cleanup, screen, waitFor} from '@testing-library/react';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Passport} from '../../../src/core/passport/passport';
import {parsePassport} from '../../../src/core/passport/read-passport';
import {replay} from '../../../src/core/passport/replay';
import {choose, drop, languages, loadPage, paste, said, unloadPage} from './page';

const text = readFileSync(join(import.meta.dirname, 'frozen/version-2.json'), 'utf8');
const whole = JSON.parse(text) as Passport;
const but = (difference: object) => JSON.stringify({...whole, ...difference});
const fiveMegabytes = 'x'.repeat(5_000_000);
/** Nobody checks this step: the reader ticked it. */
const attested = but({
  steps: whole.steps.map((step) => (step.id === 'enter-keys' ? {...step, status: 'attested'} : step)),
});
const markup = '<img/src=x/onerror=alert(1)><b>bold</b>';

const row = (step: string) => document.querySelector<HTMLElement>(`[data-step="${step}"]`);
const article = () => screen.getByTestId('passport');

describe.each(languages)('in $locale', (language) => {
  const {words, data, site} = language;
  const {problems, replay: verdicts, states, view} = words;
  let page: Awaited<ReturnType<typeof loadPage>>;
  beforeAll(async () => {
    page = await loadPage(language);
  });
  afterAll(unloadPage);
  afterEach(cleanup);

  it.each([
    ['a later version', but({version: 3}), problems['other-version']('3')],
    ['no version', but({version: undefined}), problems.shape('version', problems.missing)],
    ['a guide that is not here', but({integration: 'other-guide'}), problems['unknown-guide']('other-guide')],
    ['half of it', text.slice(0, text.length / 2), problems['cut-off']],
    [
      'a fault in its middle',
      text.replace('"steps": [', '"steps": ['.repeat(2)),
      problems['not-json']('11', '20'),
    ],
    ['words', 'This is the passport of our set-up.', problems['no-passport']],
    ['its Markdown', '# State of the set-up', problems['no-passport']],
    ['a web page', '<!doctype html><html lang="en"></html>', problems['no-passport']],
    ['another JSON file', '{"appId": "x"}', problems['no-passport']],
    ['five megabytes', fiveMegabytes, problems['too-long']],
    ['five megabytes of JSON', `["${fiveMegabytes}"]`, problems['too-long']],
    ['a status of its own making', but({steps: [{id: 'x', status: markup, findings: []}]}), markup],
  ])('%s is told in a sentence, and nothing is shown', (_what, given, sentence) => {
    page.show();
    paste(given);
    expect(said()).toContain(sentence);
    expect(said()).toMatch(/^\S.{20,}\.$/);
    expect(screen.queryByTestId('passport')).toBeNull();
    expect(document.querySelector('img, b')).toBeNull();
  });

  it.each([
    ['a file of five megabytes', new File([fiveMegabytes], 'passport.json'), problems['too-large']],
    ['a picture', new File(['x'], 'passport.png', {type: 'image/png'}), problems['not-text']],
    ['a file that is no text', new File([new Uint8Array([0xff, 0xfe, 0])], 'passport'), problems['not-text']],
  ])('%s is told in a sentence', async (_what, file, sentence) => {
    page.show();
    drop(file);
    await waitFor(() => expect(said()).toBe(sentence));
    expect(screen.queryByTestId('passport')).toBeNull();
  });

  it('opens what was dropped', async () => {
    page.show();
    drop(new File([text], 'passport.json', {type: 'application/json'}));
    expect((await screen.findByTestId('passport-verdict')).textContent).toBe(verdicts.same);
  });

  it('opens what was chosen from a list of files', async () => {
    page.show();
    choose(new File([text], 'passport.json', {type: 'application/json'}));
    expect((await screen.findByTestId('passport-verdict')).textContent).toBe(verdicts.same);
  });

  it('says of another contract which it was, which it is, and what differs', () => {
    const [first, second, ...rest] = whole.steps;
    if (!first || !second) throw new Error('no steps');
    const guide = data.guides.find(({contract}) => contract.integration === whole.integration);
    const titleOf = (id: string) => guide?.titles[id] ?? '';
    page.show();
    const turned = rest.map((step) => (step.id === 'check-sign-in' ? {...step, status: 'failed'} : step));
    paste(but({contract: 'f00d', steps: [{...first, id: 'old-step'}, second, ...turned]}));
    expect(screen.getByTestId('passport-contract').textContent).toBe(
      [
        verdicts.otherContract('f00d', guide?.contract.contract ?? ''),
        verdicts.added(titleOf(first.id)),
        verdicts.removed('old-step'),
        verdicts.changed(titleOf('check-sign-in')),
      ].join(' '),
    );
    expect(row('check-sign-in')?.dataset['status']).toBe('passed');
  });

  it('says so where another contract changes nothing', () => {
    page.show();
    paste(but({contract: 'f00d'}));
    expect(screen.getByTestId('passport-contract').textContent).toContain(verdicts.noStepDiffers);
  });

  it('shows HTML of a file neither as HTML nor as text, and says that something was taken out', () => {
    page.show();
    const [check] = whole.checks;
    const evidence = {...check?.evidence, granted: [markup, 'openid'], resourceUri: markup};
    paste(but({tenant: markup, contract: markup, checks: [{...check, evidence}]}));
    expect(article().querySelector('img, b')).toBeNull();
    expect(document.body.textContent).not.toMatch(/onerror|bold/);
    expect(screen.getByTestId('passport-cleaned').textContent).toBe(verdicts.cleaned);
  });

  it('says nothing of the kind of a passport as a guide wrote it', () => {
    page.show();
    paste(text);
    expect(screen.queryByTestId('passport-cleaned')).toBeNull();
    expect(screen.queryByTestId('passport-contract')).toBeNull();
  });

  it('tells what is live, what is practice and what was pasted, at each step, finding and piece of evidence', () => {
    page.show();
    paste(attested);
    expect(row('check-sign-in')?.textContent).toContain(states.passed);
    expect(row('choose-tenant')?.textContent).toContain(
      `${view.checks['sign-in']} (${view.origins.live}), ${view.checks['app-only']} (${view.origins.pasted})`,
    );
    // Only a script's output says so: it must not stand as proved.
    expect(row('create-secret')?.textContent).toContain(states.pasted);
    expect(row('create-secret')?.textContent).not.toContain(states.passed);
    expect(row('add-application-row')?.textContent).toContain(view.origins.pasted);
    expect(row('enter-keys')?.textContent).toContain(states.attested);
    const refused = document.querySelector<HTMLElement>('[data-finding="first-call-refused"]');
    expect(refused?.textContent).toContain(`(${view.origins.pasted})`);
    for (const ground of ['live', 'pasted', 'practice', 'attested'] as const)
      expect(screen.getByTestId('passport-grounds').textContent).toContain(view.grounds[ground]);
    const evidence = [...article().querySelectorAll('li')].map(({textContent}) => textContent);
    expect(evidence.filter((line) => line.includes(`, ${view.origins.live}`))).toHaveLength(2);
    expect(evidence.filter((line) => line.includes(`, ${view.origins.pasted}`))).toHaveLength(3);
    expect(evidence.filter((line) => line.includes(`, ${view.origins.practice}`))).toHaveLength(1);
  });

  it('leads from each step to its check in the guide of this language', () => {
    page.show();
    paste(text);
    const guide = data.guides.find(({contract}) => contract.integration === whole.integration);
    for (const {id} of whole.steps) {
      const [step, check] = [...(row(id)?.querySelectorAll('a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
      const address = `${site.baseUrl}guides/${whole.integration}`;
      expect(step).toBe(`${address}#${id}`);
      expect(check).toBe(guide?.checks[id] === undefined ? undefined : `${address}#${guide.checks[id]}`);
    }
    expect(row('add-redirect-uri')?.querySelectorAll('a')[1]?.hash).toBe('#registration-box');
    expect(row('add-permissions')?.querySelectorAll('a')[1]?.hash).toBe('#check-sign-in');
  });

  it('writes the same as Markdown', () => {
    const read = parsePassport(attested);
    const guide = data.guides.find(({contract}) => contract.integration === whole.integration);
    if (!read.ok || !guide) throw new Error('It does not open');
    const {steps, others} = replay(read.value, guide.contract);
    const markdown = page.asMarkdown({...read.value, steps, others});
    const line = (id: string) =>
      markdown.split('\n').find((entry) => entry.startsWith(`| [${guide.titles[id] ?? ''}]`));
    expect(line('create-secret')).toContain(states.pasted);
    expect(line('check-sign-in')).toContain(`${states.passed} |`);
    expect(line('add-redirect-uri')).toContain(
      `(https://guides.example/${whole.integration}#registration-box)`,
    );
    for (const ground of ['live', 'pasted', 'practice', 'attested'] as const)
      expect(markdown).toContain(view.grounds[ground]);
    expect(markdown).toMatch(new RegExp(`first-call-refused.*\\(${view.origins.pasted}\\)`));
  });
});
