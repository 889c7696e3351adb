/** The registration check of a guide, as a reader uses it in practice. */
import type {Locator, Page} from '@playwright/test';
import type {RegistrationFindingCode} from '../../src/core/checks/registration/finding';
import type {RegistrationScenarioId} from '../../src/practice-tenant/scenarios/registration';

export class RegistrationBox {
  readonly box: Locator;
  readonly root: Locator;
  readonly start: Locator;
  readonly cancel: Locator;
  readonly progress: Locator;
  readonly clock: Locator;
  readonly result: Locator;
  readonly rows: Locator;
  readonly objectIds: Locator;

  constructor(page: Page) {
    this.box = page.getByTestId('inspect-registration');
    this.root = this.box.getByTestId('registration-check');
    this.start = this.root.getByTestId('registration-start');
    this.cancel = this.root.getByTestId('registration-cancel');
    this.progress = this.root.getByTestId('registration-progress');
    this.clock = this.root.getByTestId('registration-clock');
    this.result = this.root.getByTestId('registration-result');
    this.rows = this.result.locator('[data-fact]');
    this.objectIds = this.result.getByTestId('registration-object-ids');
  }

  /** It loads with the first look into it. */
  async unfold(): Promise<void> {
    await this.box.locator('summary').first().click();
    await this.root.waitFor();
  }

  async choose(scenario: RegistrationScenarioId): Promise<void> {
    await this.root.getByTestId('sign-in-mode-practice').check();
    await this.root.getByTestId('registration-scenario').selectOption(scenario);
  }

  /** Chooses, reads, and waits for what came of it. */
  async read(scenario: RegistrationScenarioId): Promise<void> {
    await this.choose(scenario);
    await this.start.click();
    await this.root.and(this.box.locator('[data-phase="done"]')).waitFor();
  }

  finding(code: RegistrationFindingCode): Locator {
    return this.result.locator(`[data-finding="${code}"]`);
  }

  /** The row about the consent to a permission. */
  consent(value: string): Locator {
    return this.result.locator('[data-fact="consent"]').filter({hasText: value});
  }
}
