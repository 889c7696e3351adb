/** The practice scenarios of a guide, as journeys: each ends in exactly its finding, in words, in the reader’s language. */
import {stepsForFindings} from '../../src/core/checks/expectation';
import type {FindingCode} from '../../src/core/checks/finding';
import {integrations} from '../../src/core/contracts/integrations';
import type {InputId, Integration, IntegrationId} from '../../src/core/contracts/schema';
import {formatFinding} from '../../src/core/messages/format-finding';
import {practiceTenantId} from '../../src/practice-tenant/practice-directory';
import {scenariosFor, type ScenarioId} from '../../src/practice-tenant/scenarios';
import type {GuidePage} from './guide-page';
import {expect, inEachLanguage, test} from './journey';
import {expectedOf, readerContext, wayOf} from './scenarios';

/** A reader must be told that the window is gone within this time. */
const NOTICED_WITHIN_MS = 2000;

/** @param integration - of a guide whose check signs in */
export function practiseScenarios(integration: IntegrationId): void {
  const contract = integrations[integration];
  const offered = scenariosOf(contract);
  const mistakes = offered
    .map(({id}) => id)
    .filter((id): id is FindingCode & ScenarioId => id !== 'all-is-well');
  const stepFor = stepsForFindings(contract.steps.map(({id}) => id));

  test.use({permissions: ['clipboard-read', 'clipboard-write'], integration});

  inEachLanguage((language) => {
    test('the picker offers every scenario by its name', async ({guide}) => {
      await guide.open();
      await guide.check.practise();
      const options = guide.check.root.getByTestId('scenario-picker').getByRole('option');
      await expect(options).toHaveText(offered.map(({title}) => title[language.id]));
      for (const {id, note} of offered) {
        await guide.check.practise(id);
        await expect(guide.check.root).toContainText(note[language.id]);
      }
    });

    for (const id of mistakes) {
      test(`${id}: exactly its finding, in words`, async ({guide, page}) => {
        const {check} = guide;
        await guide.open();
        const tenantId = await fillWhatIsNeeded(guide);
        await check.practise(id);
        const opened = await check.openWindow();
        const way = wayOf(id, contract);
        await way.act(opened);
        if (way.ends === 'stops') {
          await opened.copyDetails();
          await opened.close();
          await expect(check.root).toHaveAttribute('data-phase', 'window-seems-closed', {
            timeout: NOTICED_WITHIN_MS,
          });
          await expect(check.root).toContainText(language.words.signInCheck.progress['window-seems-closed']);
          await check.pasteText.focus();
          await page.keyboard.press('ControlOrMeta+v');
          await check.root.getByTestId('paste-explain').click();
        }

        await check.expectOnly(id);
        const sentence = formatFinding(
          language.sentences.findings,
          {...expectedOf(id, tenantId, contract), severity: 'error'},
          readerContext(contract, language.id),
        );
        for (const text of Object.values(sentence)) await expect(check.findings).toContainText(text);
        await expect(check.findings.getByRole('link').last()).toHaveAttribute(
          'href',
          `/${language.root}reference/findings#${id}`,
        );
        const step = stepFor[id];
        if (step) await expect(check.findings.locator(`a[href="#${step}"]`)).toBeVisible();
        await expect(check.root.locator('[data-verdict]').first()).not.toHaveAttribute(
          'data-verdict',
          'passed',
        );
      });
    }
  });
}

function scenariosOf({id, signIn, registration}: Integration) {
  if (!signIn) throw new Error(`${id} signs nobody in`);
  const asked = registration.permissions.filter(({kind}) => kind === 'delegated');
  return scenariosFor(signIn.authority, asked.length);
}

/**
 * A multitenant registration is practised with nothing filled in. Elsewhere the tenant is the reader’s own, and so may
 * the address of the product be.
 *
 * @returns the tenant that the check then expects
 */
async function fillWhatIsNeeded(guide: GuidePage): Promise<string> {
  const example = (wanted: InputId) => guide.contract.inputs.find(({id}) => id === wanted)?.example;
  const tenantId = example('tenantId');
  const needsNothing = guide.contract.signIn?.authority === 'organizations' && !example('environmentUrl');
  if (needsNothing || tenantId === undefined) return practiceTenantId;
  await guide.fillExamples();
  return tenantId;
}
