/** Each practice scenario ends in exactly its finding, with its sentence, in the reader's language. */
import {stepsForFindings} from '../../src/core/checks/expectation';
import type {FindingCode} from '../../src/core/checks/finding';
import {formatFinding} from '../../src/core/messages/format-finding';
import {practiceTenantId} from '../../src/practice-tenant/practice-directory';
import {scenarioIds, scenarios, type ScenarioId} from '../../src/practice-tenant/scenarios';
import {contract} from '../support/guide-page';
import {expect, inEachLanguage, test} from '../support/journey';
import {expectedOf, readerContext, ways} from '../support/scenarios';

/** A reader must be told that the window is gone within this time. */
const NOTICED_WITHIN_MS = 2000;

const mistakes = scenarioIds.filter((id): id is FindingCode & ScenarioId => id !== 'all-is-well');
const stepFor = stepsForFindings(contract.steps.map(({id}) => id));

test.use({permissions: ['clipboard-read', 'clipboard-write']});

inEachLanguage((language) => {
  test('the picker offers every scenario by its name', async ({guide}) => {
    await guide.open();
    await guide.check.practise();
    const options = guide.check.root.getByTestId('scenario-picker').getByRole('option');
    await expect(options).toHaveText(scenarioIds.map((id) => scenarios[id].title[language.id]));
    for (const id of scenarioIds) {
      await guide.check.practise(id);
      await expect(guide.check.root).toContainText(scenarios[id].note[language.id]);
    }
  });

  for (const id of mistakes) {
    test(`${id}: exactly its finding, in words`, async ({guide, page}) => {
      const {check} = guide;
      await guide.open();
      await check.practise(id);
      const opened = await check.openWindow();
      await ways[id].act(opened);
      if (ways[id].ends === 'stops') {
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
      const expected = expectedOf(id, practiceTenantId);
      const sentence = formatFinding(
        language.sentences.findings,
        {...expected, severity: 'error'},
        readerContext(language.id),
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
