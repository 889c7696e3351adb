/**
 * Every widget that a reader can give something to, and how it is given marked values. A new widget is a new row.
 */
import {expect, type Page} from '@playwright/test';
import type {GuideKey} from '../../src/core/storage-keys';
import type {Language} from './languages';
import {identifiers, manifest, refusal, secrets, token, tokenAnswer} from './marks';

export type DrivenWidget = {
  readonly name: string;
  /** Page without the language’s root. */
  readonly path: string;
  /** Gives it all the marks it may meet, and waits for its answer. */
  readonly drive: (page: Page, language: Language) => Promise<void>;
  /** Ends of the names in this tab’s storage under which it keeps identifiers, as the privacy statement says. */
  readonly keeps?: readonly GuideKey[];
  /** What was typed into it may still stand there when the reader comes back; a secret never. */
  readonly staysTyped?: true;
};

const guide = 'guides/codat-business-central';
const appOnlyGuide = 'guides/ipaas-business-central';

const pasteToken = async (page: Page) => {
  const field = page.getByTestId('token-text');
  for (const text of [secrets['client secret'], refusal, tokenAnswer, `Bearer ${token}`])
    await field.fill(text);
  await expect(page.getByTestId('token-result')).toContainText(identifiers.tenantId);
};

const pasteManifest = async (page: Page) => {
  const field = page.getByTestId('manifest-text');
  for (const text of [manifest.slice(0, -1), `[${manifest},${manifest}]`, refusal, manifest])
    await field.fill(text);
  await expect(page.getByTestId('manifest-result')).toContainText(identifiers.clientId);
};

const pasteRefusal = async (page: Page) => {
  await page.getByTestId('paste-text').last().fill(refusal);
  await page.getByTestId('paste-explain').last().click();
  await expect(page.getByTestId('doctor-answer').last()).toBeVisible();
};

const unfold = async (page: Page, testId: string) => {
  await page.getByTestId(testId).last().locator('summary').first().click();
};

export const drivenWidgets: readonly DrivenWidget[] = [
  {
    name: 'your values',
    path: guide,
    keeps: ['values'],
    drive: async (page) => {
      await page.getByTestId('value-clientId').fill(secrets['client secret']);
      await page.getByTestId('value-tenantId').fill(token);
      await page.getByTestId('value-clientId').fill(identifiers.clientId);
      await page.getByTestId('value-tenantId').fill(identifiers.tenantId);
    },
  },
  {
    name: 'the sign-in check, practising',
    path: guide,
    keeps: ['values'],
    drive: async (page) => {
      await page.getByTestId('value-clientId').fill(identifiers.clientId);
      await page.getByTestId('sign-in-mode-practice').check();
      await page.getByTestId('scenario-picker').selectOption({index: 0});
      await expect(page.getByTestId('sign-in-start')).toBeEnabled();
    },
  },
  {
    name: 'the explanation of an error, in a guide',
    path: guide,
    drive: async (page) => {
      await unfold(page, 'paste-refusal');
      await pasteRefusal(page);
    },
  },
  {name: 'the explanation of an error, alone', path: 'diagnose', drive: pasteRefusal},
  {name: 'the token, alone', path: 'token', drive: pasteToken},
  {
    name: 'the token, in a guide',
    path: appOnlyGuide,
    drive: async (page) => {
      await unfold(page, 'inspect-token');
      await pasteToken(page);
    },
  },
  {
    name: 'the manifest, alone',
    path: 'manifest',
    drive: async (page) => {
      await page.getByTestId('inspect-guide').selectOption('ipaas-business-central');
      await pasteManifest(page);
    },
  },
  {
    name: 'the manifest, in a guide',
    path: appOnlyGuide,
    drive: async (page) => {
      await unfold(page, 'inspect-manifest');
      await pasteManifest(page);
    },
  },
  {
    name: 'the list of error codes',
    path: 'errors',
    staysTyped: true,
    drive: (page) =>
      page.getByTestId('error-filter').fill(`${identifiers.person} ${secrets['client secret']}`),
  },
];
