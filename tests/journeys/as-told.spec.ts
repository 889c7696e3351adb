/**
 * Each guide, followed by somebody who knows its rendered page and nothing else: what they are told to type, to choose and
 * to open makes a registration, a sign-in, a request or a set of commands, and the practice tenant, an Exchange Online
 * of the tests or the contract says whether it works. A new guide is followed as soon as it has a contract.
 */
import {integrations} from '../../src/core/contracts/integrations';
import type {Integration} from '../../src/core/contracts/schema';
import {GuidePage} from '../support/guide-page';
import {expect, test} from '../support/journey';
import {languages} from '../support/languages';
import {slips} from '../support/told/alter';
import {keysOf} from '../support/told/captions';
import {follow} from '../support/told/follow';
import {readGuide} from '../support/told/read';
import type {ToldGuide, ToldStep} from '../support/told/step';

for (const contract of Object.values(integrations)) {
  const typed = Object.fromEntries(contract.inputs.map(({id, example}) => [id, example]));

  test(`${contract.id}: what the page tells leads through every step that can be proved`, async ({page}) => {
    const guides: ToldGuide[] = [];
    for (const language of languages) {
      const guide = new GuidePage(page, language, contract.id);
      await guide.open();
      await guide.fillExamples();
      guides.push(await toldBy(guide, contract));
    }
    for (const guide of guides) expect(await follow(contract, guide, typed), guide.language).toEqual([]);
    const [english, french] = guides;
    if (!english || !french) throw new Error('a guide has two languages');
    expect(differences(english, french)).toEqual([]);

    const unnoticed: string[] = [];
    for (const guide of guides) {
      for (const {name, make} of slips) {
        const altered = make(guide);
        if (altered && (await follow(contract, altered, typed)).length === 0) {
          unnoticed.push(`${guide.language}: ${name}`);
        }
      }
    }
    expect(unnoticed).toEqual([]);
  });
}

test('a slip on the page itself is noticed', async ({page, guide}) => {
  await guide.open();
  await guide.fillExamples();
  const typed = Object.fromEntries(guide.contract.inputs.map(({id, example}) => [id, example]));
  await page.evaluate(() => {
    for (const code of document.querySelectorAll('#add-redirect-uri ~ ol code')) {
      code.textContent = code.textContent.replace('/callback', '/Callback');
    }
  });
  const troubles = await follow(guide.contract, await toldBy(guide, guide.contract), typed);
  expect(troubles.map(({step}) => step)).toEqual(['add-redirect-uri', 'check-sign-in']);
  expect(troubles[1]?.what).toContain('AADSTS50011');
});

function toldBy({page, language}: GuidePage, {steps}: Integration): Promise<ToldGuide> {
  return readGuide(
    page,
    steps.map(({id}) => id),
    language.id,
  );
}

/** What one language tells and the other does not. Answers to a question, such as “Y”, are each language’s own. */
function differences(one: ToldGuide, other: ToldGuide): readonly string[] {
  return one.steps.flatMap((step, index) => {
    const twin = other.steps[index] ?? {...step, blocks: [], commands: []};
    const captions = [one, other].map(({language}, side) =>
      [step, twin][side]?.blocks.flatMap(({labels}) => labels.map((caption) => keysOf(caption, language))),
    );
    const [here = [], there = []] = captions;
    const areAlike =
      here.length === there.length &&
      here.every((keys, place) => keys.some((key) => there[place]?.includes(key) === true));
    return [
      ...(areAlike ? [] : [`${step.id}: captions`]),
      ...(valuesOf(step) === valuesOf(twin) ? [] : [`${step.id}: ${valuesOf(step)} | ${valuesOf(twin)}`]),
    ];
  });
}

function valuesOf({blocks, commands}: ToldStep): string {
  const codes = blocks
    .flatMap((block) => block.codes)
    .filter((code) => code.length > 1 && !code.startsWith('<'));
  const links = blocks
    .flatMap((block) => block.links.map(({href}) => href))
    .filter((href) => href.includes('/#view/'));
  return [...codes, ...links]
    .sort()
    .concat(commands.map(({language}) => language))
    .join(' ');
}
