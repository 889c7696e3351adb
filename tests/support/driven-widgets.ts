/**
 * Every widget that a reader can give something to, and how it is given marked values. A new widget is a new row.
 */
import {readFile} from 'node:fs/promises';
import {expect, type Page} from '@playwright/test';
import type {InspectionProps} from '../../src/components/Inspection';
import type {GuideKey} from '../../src/core/storage-keys';
import type {Language} from './languages';
import {identifiers, manifest, marksIn, refusal, secrets, token, tokenAnswer} from './marks';
import {RegistrationBox} from './registration-box';
import {SignInCheck} from './sign-in-check';

export type DrivenWidget = {
  readonly name: string;
  /** Its folder in `src/components`; `driven-widgets.test.ts` asks for each that takes something from a reader. */
  readonly component: string;
  /** The box of a guide that it stands in. */
  readonly box?: InspectionProps['kind'];
  /** The one host outside the site that it asks, and may tell who the reader is: Microsoft's sign-in. */
  readonly asks?: string;
  /** Page without the language’s root. */
  readonly path: string;
  /** Gives it all the marks it may meet, and waits for its answer. */
  readonly drive: (page: Page, language: Language) => Promise<void>;
  /** Ends of the names in this tab’s storage under which it keeps identifiers, as the privacy statement says. */
  readonly keeps?: readonly GuideKey[];
  /** What was typed into it may still stand there when the reader comes back; a secret never. */
  readonly staysTyped?: true;
};

/** Stands in for Microsoft: its page never answers. */
export const signInHost = 'login.microsoftonline.com';

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

const fillValues = async (page: Page) => {
  await page.getByTestId('value-clientId').fill(identifiers.clientId);
  await page.getByTestId('value-tenantId').fill(identifiers.tenantId);
};

const unfold = async (page: Page, testId: string) => {
  await page.getByTestId(testId).last().locator('summary').first().click();
};

export const drivenWidgets: readonly DrivenWidget[] = [
  {
    name: 'your values',
    component: 'YourValues',
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
    component: 'SignInCheck',
    path: guide,
    keeps: ['values', 'proofs', 'sign-in'],
    drive: async (page, language) => {
      await fillValues(page);
      const check = new SignInCheck(page, language);
      await check.practise('required-scope-missing');
      await check.signIn();
      await expect(check.result).toBeVisible();
    },
  },
  {
    name: 'the sign-in check, for one’s own registration',
    component: 'SignInCheck',
    path: guide,
    keeps: ['values'],
    asks: signInHost,
    drive: async (page, language) => {
      await fillValues(page);
      const check = new SignInCheck(page, language);
      await check.useOwnRegistration();
      const opening = page.waitForEvent('popup');
      await check.start.click();
      const opened = await opening;
      await opened.waitForURL(`https://${signInHost}/**`);
      await check.cancel.click();
      await expect(check.trouble).toBeVisible();
      if (!opened.isClosed()) await opened.close();
    },
  },
  {
    name: 'the registration check, practising',
    component: 'RegistrationCheck',
    box: 'registration',
    path: guide,
    keeps: ['values'],
    drive: async (page) => {
      await fillValues(page);
      const box = new RegistrationBox(page);
      await box.unfold();
      await box.read('object-ids-mixed-up');
      await expect(box.result).toBeVisible();
    },
  },
  {
    name: 'the passport, in a guide',
    component: 'Passport',
    box: 'passport',
    path: guide,
    keeps: ['values'],
    drive: async (page) => {
      await fillValues(page);
      await unfold(page, 'inspect-passport');
      const box = page.getByTestId('make-passport');
      const saving = page.waitForEvent('download');
      await box.getByTestId('passport-save').click();
      const saved = await readFile(await (await saving).path(), 'utf8');
      expect(marksIn(saved, {...secrets, person: identifiers.person})).toEqual([]);
    },
  },
  {
    name: 'the passport, opened',
    component: 'Passport',
    path: 'passport',
    drive: async (page) => {
      const field = page.getByTestId('passport-text');
      for (const text of [refusal, tokenAnswer, manifest]) await field.fill(text);
      await expect(page.getByTestId('passport-text-say')).not.toBeEmpty();
    },
  },
  {
    name: 'the calendar',
    component: 'RouteCalendar',
    box: 'calendar',
    path: appOnlyGuide,
    keeps: ['values'],
    drive: async (page) => {
      await fillValues(page);
      await unfold(page, 'inspect-calendar');
      await page.getByTestId('calendar-ends').fill('2099-07-19');
      const saving = page.waitForEvent('download');
      await page.getByTestId('calendar-download').click();
      expect(marksIn(await readFile(await (await saving).path(), 'utf8'))).toEqual([]);
    },
  },
  {
    name: 'the request to an administrator',
    component: 'AdminPacket',
    box: 'packet',
    path: guide,
    keeps: ['values'],
    drive: async (page) => {
      await fillValues(page);
      await unfold(page, 'inspect-packet');
      await expect(page.getByTestId('handout').first()).toBeVisible();
    },
  },
  {
    name: 'the hand-over to the vendor',
    component: 'Handout',
    box: 'handover',
    path: guide,
    keeps: ['values'],
    drive: async (page) => {
      await fillValues(page);
      await unfold(page, 'inspect-handover');
      await expect(page.getByTestId('handout').first()).toBeVisible();
    },
  },
  {
    name: 'the scripts, and what they printed',
    component: 'SetUpScripts',
    box: 'scripts',
    path: appOnlyGuide,
    keeps: ['values'],
    drive: async (page) => {
      await fillValues(page);
      await unfold(page, 'inspect-scripts');
      const field = page.getByTestId('script-output-text');
      for (const text of [refusal, tokenAnswer, manifest]) await field.fill(text);
      await expect(page.getByTestId('script-output')).toBeVisible();
    },
  },
  {
    name: 'the search',
    component: 'SearchDialog',
    path: guide,
    drive: async (page) => {
      await page.getByTestId('search-open').click();
      const field = page.getByTestId('search-query');
      for (const text of [...Object.values(secrets), token, Object.values(identifiers).join(' ')]) {
        await field.fill(text);
        await expect(page.getByTestId('search-dialog')).toHaveAttribute('data-state', 'answered');
      }
    },
  },
  {
    name: 'the explanation of an error, in a guide',
    component: 'ErrorDoctor',
    path: guide,
    drive: async (page) => {
      await unfold(page, 'paste-refusal');
      await pasteRefusal(page);
    },
  },
  {
    name: 'the explanation of an error, alone',
    component: 'ErrorDoctor',
    path: 'diagnose',
    drive: pasteRefusal,
  },
  {name: 'the token, alone', component: 'TokenInspector', path: 'token', drive: pasteToken},
  {
    name: 'the token, in a guide',
    component: 'TokenInspector',
    box: 'token',
    path: appOnlyGuide,
    drive: async (page) => {
      await unfold(page, 'inspect-token');
      await pasteToken(page);
    },
  },
  {
    name: 'the manifest, alone',
    component: 'ManifestCheck',
    path: 'manifest',
    drive: async (page) => {
      await page.getByTestId('inspect-guide').selectOption('ipaas-business-central');
      await pasteManifest(page);
    },
  },
  {
    name: 'the manifest, in a guide',
    component: 'ManifestCheck',
    box: 'manifest',
    path: appOnlyGuide,
    drive: async (page) => {
      await unfold(page, 'inspect-manifest');
      await pasteManifest(page);
    },
  },
  {
    name: 'the list of error codes',
    component: 'ErrorIndex',
    path: 'errors',
    staysTyped: true,
    drive: (page) =>
      page.getByTestId('error-filter').fill(`${identifiers.person} ${secrets['client secret']}`),
  },
];
