/** What is typed into "your values" is judged at once; what must not be there is not kept. */
import {resources} from '../../src/core/contracts/resources';
import {goodValues} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {keptBy} from '../support/storage';

const {appId} = resources['business-central'];
const portalUrl = `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${goodValues.clientId}/isMSAApp~/false`;
/** The shape of Entra's client secrets; it opens nothing. */
const secret = 'Abc8Q~abcdefghijklmnopqrstuvwxyz0123456_';

inEachLanguage(({id, words}) => {
  const {problems} = words.values;

  test('a pasted portal address is told from an identifier, which is offered', async ({guide}) => {
    await guide.open();
    await guide.value('clientId').fill(portalUrl);
    await expect(guide.verdict('clientId')).toContainText(problems.urlWithGuid);
    await expect(guide.value('clientId')).toHaveAttribute('aria-invalid', 'true');
    await guide.verdict('clientId').getByRole('button').click();
    await expect(guide.value('clientId')).toHaveValue(goodValues.clientId);
    await expect(guide.verdict('clientId')).toContainText(words.values.looksRight);
  });

  test('a placeholder, and the identifier of a Microsoft API, are explained', async ({guide}) => {
    await guide.open();
    await guide.value('clientId').fill('your-client-id');
    await expect(guide.verdict('clientId')).toContainText(problems.placeholder);
    await guide.value('clientId').fill(appId);
    await expect(guide.verdict('clientId')).toContainText(
      problems.foreignId(resources['business-central'].name[id]),
    );
    await guide.value('tenantId').fill('00000000-0000-0000-0000-000000000000');
    await expect(guide.verdict('tenantId')).toContainText(problems.placeholder);
  });

  test('the tenant’s identifier in the client’s field is noticed', async ({guide}) => {
    await guide.open();
    await guide.value('tenantId').fill(goodValues.tenantId);
    await guide.value('clientId').fill(goodValues.tenantId);
    await expect(guide.verdict('clientId')).toContainText(problems.sameAsTenant);
  });

  for (const field of ['clientId', 'tenantId', 'environmentName'] as const) {
    test(`a secret in ${field} is wiped, and kept nowhere`, async ({guide, page}) => {
      await guide.open();
      await guide.value(field).fill(secret);
      await expect(guide.value(field)).toHaveValue('');
      await expect(guide.verdict(field)).toContainText(problems.secret);
      expect(JSON.stringify(await keptBy(page))).not.toContain(secret);
      expect(await page.content()).not.toContain(secret);
    });
  }

  test('a wrong value is not used, a right one fills the page and stays in this tab', async ({
    guide,
    page,
    context,
  }) => {
    await guide.open();
    await guide.value('clientId').fill('not an identifier');
    await expect(page.locator('a[href*="not%20an"]')).toHaveCount(0);
    expect((await keptBy(page)).tab).not.toHaveProperty('passerelle:codat-business-central:values');

    await guide.fillGoodValues();
    const kept = await keptBy(page);
    expect(kept.tab['passerelle:codat-business-central:values']).toContain(goodValues.clientId);
    expect(JSON.stringify(kept.browser) + kept.cookies).not.toContain(goodValues.clientId);

    const another = await context.newPage();
    await another.goto(page.url());
    await expect(another.getByTestId('value-clientId')).toHaveValue('');
  });
});
