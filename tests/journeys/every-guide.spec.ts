/** Each guide, from the home page to its end: what it says is what its contract says, and it keeps what it is given. */
import type {Locator, Page} from '@playwright/test';
import {integrations} from '../../src/core/contracts/integrations';
import {roles} from '../../src/core/contracts/roles';
import type {Integration} from '../../src/core/contracts/schema';
import {GuidePage} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {otherThan, type Language} from '../support/languages';
import {drawingsOf, headingsOf, strayLinksOf} from '../support/reading';

/** The shape of Entra's client secrets; it opens nothing. */
const secret = 'Abc8Q~abcdefghijklmnopqrstuvwxyz0123456_';

/** Too few words to stand for a drawing. */
const HARDLY_SAID = 30;

for (const contract of Object.values(integrations)) {
  test.describe(contract.id, () => {
    test.use({integration: contract.id});
    inEachLanguage((language) => {
      followTheGuide(contract, language);
      if (contract.signIn) practiseTheSignIn(contract, language);
    });
  });
}

function followTheGuide(contract: Integration, language: Language): void {
  const {words} = language;
  const everyones = contract.steps.filter(({required}) => required);
  const onlyTheReaders = contract.steps.filter(({check}) => check === 'attested');

  test('says what its contract says, from the home page to its last table', async ({page, guide}) => {
    await page.goto(`./${language.root}`);
    await cardOf(page, contract, language).click();
    await expect(page).toHaveURL(new RegExp(`/${language.root}guides/${contract.id}$`));
    await guide.isAwake();

    const header = page.getByRole('region', {name: words.guide.header});
    const minutes = everyones.reduce((sum, step) => sum + step.minutes, 0);
    await expect(header).toContainText(words.guide.aboutMinutes(minutes));
    for (const {role} of contract.steps) await expect(header).toContainText(roles[role].name[language.id]);
    await expect(header).toContainText(words.guide.progressOf(0, everyones.length));

    const headings = await headingsOf(page);
    const steps = new Set(contract.steps.map(({id}) => id));
    expect(headings.filter(({id}) => steps.has(id))).toEqual(
      contract.steps.map(({id, title}) => ({id, title: title[language.id]})),
    );
    for (const step of contract.steps) {
      const bar = guide.step(step.id);
      const number = everyones.indexOf(step) + 1;
      await expect(bar).toContainText(
        step.required ? words.guide.stepOf(number, everyones.length) : words.guide.optional,
      );
      await expect(bar).toContainText(words.guide.checks[step.check]);
      if (step.attestation) await expect(bar).toContainText(step.attestation[language.id]);
    }

    const drawings = await drawingsOf(page);
    expect(drawings.length).toBeGreaterThan(2);
    expect(drawings.filter(({said}) => said.length < HARDLY_SAID)).toEqual([]);
    expect(drawings.filter(({caption}) => caption === '')).toEqual([]);

    expect(await strayLinksOf(page)).toEqual([]);
    await expectHandover(page, contract, language);
  });

  test('uses the reader’s values, counts ticks, and keeps both over a reload and a change of language', async ({
    page,
    guide,
  }) => {
    await guide.open();
    await guide.value('clientId').fill(secret);
    await expect(guide.value('clientId')).toHaveValue('');
    await guide.fillExamples();
    for (const {id} of contract.inputs) {
      await expect(guide.verdict(id)).toContainText(words.values.looksRight);
    }
    await expectValuesUsed(page, contract, language);
    await expectCommands(page, contract);
    await expect(page.locator('body')).not.toContainText(secret);
    await expect(page.locator('input[type="password"]')).toHaveCount(0);

    for (const {id} of onlyTheReaders) await guide.tick(id).check();
    const expectKeptBy = async (reader: GuidePage) => {
      const {guide: said} = reader.language.words;
      for (const {id} of onlyTheReaders)
        await expect(reader.stepIn(id, 'done')).toContainText(said.states.done);
      const counted = onlyTheReaders.filter(({required}) => required).length;
      await expect(reader.progress()).toContainText(said.progressOf(counted, everyones.length));
      for (const {id, example} of contract.inputs) await expect(reader.value(id)).toHaveValue(example);
    };
    await expectKeptBy(guide);
    await page.reload();
    await guide.isAwake();
    await expectKeptBy(guide);

    const {id: last, title} = lastStepOf(contract);
    await page.getByRole('link', {name: title[language.id], exact: true}).first().click();
    await expectKeptBy(await changeLanguage(guide, last));
  });
}

function practiseTheSignIn(contract: Integration, language: Language): void {
  const {words} = language;
  const asked = contract.registration.permissions.filter(({kind}) => kind === 'delegated');
  const provable = contract.steps.filter(({check}) => check === 'sign-in').map(({id}) => id);
  // Of a single permission, none is left: nobody consented at all.
  const [missing, redo] =
    asked.length > 1
      ? (['required-scope-missing', 'add-permissions'] as const)
      : (['consent-not-granted', 'grant-admin-consent'] as const);

  test('practises the sign-in: all passed, then a missing permission, which leads to its step', async ({
    page,
    guide,
  }) => {
    await guide.open();
    await guide.fillExamples();
    await guide.check.practise();
    await guide.check.signIn();
    await guide.check.expectPhase('done');
    await expect(guide.check.result).toHaveAttribute('data-verdict', 'passed');
    await expect(guide.check.findings).toHaveCount(0);
    for (const {value} of asked) {
      await expect(guide.check.permission(value)).toHaveAttribute('data-state', 'granted');
    }
    for (const id of provable) await expect(guide.stepIn(id, 'practised')).toBeVisible();
    await expect(guide.progress()).toContainText(words.guide.practised(provable.length));

    await guide.check.practise(missing);
    await guide.check.signIn();
    await guide.check.expectOnly(missing);
    await guide.check.findings.locator(`a[href="#${redo}"]`).click();
    await expect(page.locator(`:is(h2, h3)#${redo}`)).toBeInViewport();
    await expect(guide.stepIn(redo, 'failed')).toBeVisible();

    const there = await changeLanguage(guide, redo);
    await there.check.expectOnly(missing);
    await expect(there.stepIn(redo, 'failed')).toContainText(there.language.words.guide.states.failed);
  });
}

/** Half-way, at a section: the other language opens at the same one. */
async function changeLanguage({page, language, contract}: GuidePage, section: string): Promise<GuidePage> {
  const other = otherThan(language);
  await page.locator(`nav a[hreflang="${other.id}"]`).click();
  await page.waitForURL(new RegExp(`/${other.root}guides/${contract.id}#${section}$`));
  const there = new GuidePage(page, other, contract.id);
  await there.isAwake();
  await expect(page.locator('html')).toHaveAttribute('lang', other.id);
  await expect(page.locator(`:is(h2, h3)#${section}`)).toBeInViewport();
  return there;
}

/** By its address: a vendor may have several guides. */
function cardOf(page: Page, {id: guide, vendor, product}: Integration, {id, root}: Language): Locator {
  const literally = (text: string) => text.replaceAll(/[.()]/g, '\\$&');
  const name = new RegExp(`${literally(vendor.name)}.*${literally(product.name[id])}`);
  const card = page.getByRole('main').getByRole('heading', {level: 3, name}).getByRole('link');
  return card.and(page.locator(`[href$="${root}guides/${guide}"]`));
}

function lastStepOf({id, steps}: Integration): Integration['steps'][number] {
  const last = steps.at(-1);
  if (!last) throw new Error(`${id} has no steps`);
  return last;
}

function exampleOf({id, inputs}: Integration, wanted: string): string {
  const example = inputs.find((input) => input.id === wanted)?.example;
  if (example === undefined) throw new Error(`${id} asks for no ${wanted}`);
  return example;
}

/** Every field of the vendor's form, in the contract's order, and what is said of it. */
async function expectHandover(page: Page, {handover}: Integration, {id}: Language): Promise<void> {
  let tables = page.locator('article table');
  for (const {what} of handover.items) tables = tables.filter({hasText: what[id]});
  await expect(tables).toHaveCount(1);
  const rows = tables.locator('tbody tr');
  await expect(rows).toHaveCount(handover.items.length);
  for (const [index, item] of handover.items.entries()) {
    const row = rows.nth(index);
    await expect(row).toContainText(item.what[id]);
    for (const said of [item.vendorLabel?.[id], item.validation?.[id], item.fixedValue ?? item.example]) {
      if (said !== undefined) await expect(row).toContainText(said);
    }
  }
}

/** Commands, examples and links into the portal carry what the reader typed, and ask for nothing that was given. */
async function expectValuesUsed(page: Page, contract: Integration, {words}: Language): Promise<void> {
  const places = page.locator('article :is(pre, figure, code)');
  for (const {id, example, required} of contract.inputs) {
    await expect(places.filter({hasText: `<${words.values.names[id]}>`})).toHaveCount(0);
    if (required) await expect(places.filter({hasText: example}).first()).toBeVisible();
  }
  await expect(places.filter({hasText: /\{\{\w+\}\}/})).toHaveCount(0);
  const intoTheApp = page.locator('article a[href*="entra.microsoft.com"][href*="/appId/"]');
  const addresses = await intoTheApp.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(addresses.length).toBeGreaterThan(0);
  const clientId = exampleOf(contract, 'clientId');
  expect(addresses.filter((address) => !address.includes(`/appId/${clientId}`))).toEqual([]);
}

/**
 * Where the application connects by itself, commands prove it: in both shells, or in the one that Exchange Online has.
 * They carry the reader's values, and ask for the secret instead of carrying it.
 */
async function expectCommands(page: Page, contract: Integration): Promise<void> {
  const scripted = contract.steps.some(({check}) => check === 'script');
  const powershell = page.locator('pre[data-language="powershell"]');
  const bash = page.locator('pre[data-language="bash"]');
  if (!scripted) {
    await expect(powershell.or(bash)).toHaveCount(0);
  } else if (contract.product.id === 'exchange-online') {
    await expect(powershell.filter({hasText: exampleOf(contract, 'clientId')}).first()).toBeVisible();
    await expect(powershell.filter({hasText: /secret/i})).toHaveCount(0);
  } else {
    for (const [shell, asks] of [
      [powershell, 'Read-Host'],
      [bash, 'read -rs secret'],
    ] as const) {
      // Beside it, a page may have a command that an administrator of another tenant runs.
      const proof = shell.filter({hasText: `/${exampleOf(contract, 'tenantId')}/oauth2/v2.0/token`});
      await expect(proof).toContainText(exampleOf(contract, 'clientId'));
      await expect(proof).toContainText(asks);
    }
  }
}
