/** A reader finds the guide, gives their values, practises the sign-in, and finds it all again after a reload. */
import {contract, goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';

const required = contract.registration.permissions.filter((permission) => permission.required);
const provable = contract.steps.filter(({check}) => check === 'sign-in').map(({id}) => id);

inEachLanguage((language) => {
  const {words} = language;

  test('from the home page to a practised sign-in, kept over a reload', async ({page, guide}) => {
    await page.goto(`./${language.root}`);
    const name = new RegExp(`${contract.vendor.name}.*${contract.product.name[language.id]}`);
    await page.getByRole('main').getByRole('heading', {level: 3, name}).getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language.root}guides/${contract.id}$`));
    await guide.isAwake();

    await guide.fillGoodValues();
    await expect(guide.verdict('clientId')).toContainText(words.values.looksRight);
    await expect(guide.verdict('tenantId')).toContainText(words.values.looksRight);
    await expect(
      page.locator(`a[href*="entra.microsoft.com"][href*="${goodValues.clientId}"]`).first(),
    ).toBeVisible();
    await expect(page.locator('#enter-keys ~ ol code').first()).toHaveText(goodValues.clientId);

    await guide.tick('create-secret').check();
    await guide.check.practise();
    await expect(guide.check.root.getByTestId('practice-banner')).toContainText(
      words.signInCheck.practice.banner,
    );
    await guide.check.signIn('administrator');

    await guide.check.expectPhase('done');
    await expect(guide.check.result).toHaveAttribute('data-verdict', 'passed');
    await expect(guide.check.findings).toHaveCount(0);
    for (const {value} of required) {
      await expect(guide.check.permission(value)).toHaveAttribute('data-state', 'granted');
      await expect(guide.check.permission(value)).toContainText(language.sentences.scopeStates.granted);
    }
    const account = guide.check.root.getByTestId('sign-in-account');
    await expect(account).toContainText('astrid.morel@boulangerie-fjord.example');
    await expect(account).toContainText('Boulangerie Fjord');
    const expectKept = async () => {
      for (const id of provable) await expect(guide.stepIn(id, 'practised')).toBeVisible();
      await expect(guide.stepIn('create-secret', 'done')).toBeVisible();
      await expect(guide.progress()).toContainText(words.guide.practised(provable.length));
      await expect(guide.progress()).toContainText(
        words.guide.progressOf(1, contract.steps.filter(({required}) => required).length),
      );
    };
    await expectKept();

    await page.reload();
    await guide.isAwake();
    await expectKept();
    await expect(guide.value('clientId')).toHaveValue(goodValues.clientId);
    await expect(guide.check.result).toHaveAttribute('data-verdict', 'passed');
    await expect(account).not.toContainText('astrid.morel');
  });

  test('signs out, and forgets everything when asked, with a way back', async ({page, guide}) => {
    await guide.open();
    await guide.fillGoodValues();
    await guide.check.practise();
    await guide.check.signIn();
    await guide.check.root.getByTestId('sign-out').click();
    await expect(guide.check.root.getByTestId('sign-in-account')).toContainText(
      words.signInCheck.account.signedOut,
    );
    await expect(guide.check.root).not.toContainText('astrid.morel');

    await page.getByRole('button', {name: words.values.clear, exact: true}).click();
    await expect(guide.value('clientId')).toHaveValue('');
    await expect(guide.check.result).toHaveCount(0);
    await page.getByRole('button', {name: words.values.undo, exact: true}).click();
    await expect(guide.value('clientId')).toHaveValue(goodValues.clientId);
    await expect(guide.stepIn('check-sign-in', 'practised')).toBeVisible();
  });
});
