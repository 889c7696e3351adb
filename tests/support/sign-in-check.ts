/** The sign-in check of a guide, and the practice tenant's window, as a reader uses them. */
import {expect, type Locator, type Page} from '@playwright/test';
import type {FindingCode} from '../../src/core/checks/finding';
import type {ScenarioId} from '../../src/practice-tenant/scenarios';
import type {Language} from './languages';

export class SignInCheck {
  readonly root: Locator;
  readonly start: Locator;
  readonly cancel: Locator;
  readonly result: Locator;
  readonly trouble: Locator;
  readonly table: Locator;
  readonly findings: Locator;
  readonly explanations: Locator;
  /** What a pasted text means. */
  readonly answer: Locator;
  readonly withoutWindow: Locator;
  readonly pasteText: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.root = page.getByTestId('sign-in-check');
    this.start = this.root.getByTestId('sign-in-start');
    this.cancel = this.root.getByTestId('sign-in-cancel');
    this.result = this.root.getByTestId('sign-in-result');
    this.trouble = this.root.getByTestId('sign-in-trouble');
    this.table = this.root.getByTestId('sign-in-table');
    this.findings = this.root.locator('[data-finding]');
    this.explanations = this.root.getByTestId('code-explanations');
    this.answer = this.root.getByTestId('doctor-answer');
    this.withoutWindow = this.root.getByTestId('sign-in-redirect');
    this.pasteText = this.root.getByTestId('paste-text');
  }

  async practise(scenario: ScenarioId = 'all-is-well'): Promise<void> {
    await this.root.getByTestId('sign-in-mode-practice').check();
    await this.root.getByTestId('scenario-picker').selectOption(scenario);
  }

  async useOwnRegistration(): Promise<void> {
    await this.root.getByTestId('sign-in-mode-real').check();
  }

  /**
   * Presses the button and waits for the window. Where the library took so long to load that the browser no longer
   * counts the first click, the check asks for a second one, as it does a reader.
   */
  async openWindow(): Promise<PracticeWindow> {
    const opening = this.page.waitForEvent('popup');
    await this.start.click();
    const again = this.root.getByTestId('sign-in-open');
    const asked = again.waitFor().then(() => again.click());
    // Whichever is not needed ends with the page.
    asked.catch(() => undefined);
    await Promise.race([opening, asked]);
    return new PracticeWindow(await opening, this.language);
  }

  /** A whole practice sign-in that needs one account and nothing else. */
  async signIn(role: Role = 'administrator'): Promise<void> {
    const opened = await this.openWindow();
    await opened.choose(role);
  }

  async paste(text: string): Promise<void> {
    await this.pasteText.fill(text);
    await this.root.getByTestId('paste-explain').click();
  }

  permission(value: string): Locator {
    return this.table.locator(`[data-permission="${value}"]`);
  }

  /** Nothing is found but this. */
  async expectOnly(code: FindingCode): Promise<void> {
    await expect(this.findings).toHaveCount(1);
    await expect(this.findings).toHaveAttribute('data-finding', code);
  }

  async expectPhase(phase: string): Promise<void> {
    await expect(this.root).toHaveAttribute('data-phase', phase);
  }
}

export type Role = 'administrator' | 'user';

/** The practice tenant's pages, in a window or, for the way without one, in the page's own place. */
export class PracticeWindow {
  readonly heading: Locator;
  readonly details: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.heading = page.getByRole('heading', {level: 1});
    this.details = page.locator('#details');
  }

  account(role: Role): Locator {
    return this.page.locator('button.account').filter({hasText: this.language.tenant.roles[role]});
  }

  async choose(role: Role): Promise<void> {
    await this.account(role).click();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', {name, exact: true}).click();
  }

  /** What the tenant's error page offers to copy, taken the way a reader takes it. */
  async copyDetails(): Promise<string> {
    await this.press(this.language.tenant.error.copy);
    await expect(this.page.getByRole('button', {name: this.language.tenant.error.copied})).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async close(): Promise<void> {
    const closed = this.page.waitForEvent('close');
    await this.press(this.language.tenant.error.close).catch((error: unknown) => {
      // The click takes the window away, and sometimes its own answer with it.
      if (!this.page.isClosed()) throw error;
    });
    await closed;
  }
}
