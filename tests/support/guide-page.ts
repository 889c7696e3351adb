/** A guide as a reader uses it. Elements are found by what they say, or by the marks tests have. */
import type {Locator, Page} from '@playwright/test';
import {integrations} from '../../src/core/contracts/integrations';
import type {InputId, Integration, IntegrationId} from '../../src/core/contracts/schema';
import type {StepState} from '../../src/components/page-state/step-state';
import type {Language} from './languages';
import {SignInCheck} from './sign-in-check';

/** Of the guide that journeys follow unless they say otherwise. */
export const contract = integrations['codat-business-central'];

/** Invented values of the right shape, for that guide. */
export const goodValues = {
  tenantId: '3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6',
  clientId: 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458',
} as const satisfies Partial<Record<InputId, string>>;

export class GuidePage {
  readonly check: SignInCheck;
  /** What the guide is made of. */
  readonly contract: Integration;

  constructor(
    readonly page: Page,
    readonly language: Language,
    integration: IntegrationId = contract.id,
  ) {
    this.check = new SignInCheck(page, language);
    this.contract = integrations[integration];
  }

  /** Opens it and waits until its widgets answer. */
  async open(): Promise<void> {
    await this.page.goto(`./${this.language.root}guides/${this.contract.id}`);
    await this.isAwake();
  }

  /** Widgets are there before their scripts; a React root is marked once it listens. */
  async isAwake(): Promise<void> {
    await this.page.waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true');
  }

  value(id: InputId): Locator {
    return this.page.getByTestId(`value-${id}`);
  }

  /** What the panel says about a value, and about nothing else. */
  verdict(id: InputId): Locator {
    return this.page.locator('[data-verdict]').filter({has: this.value(id)});
  }

  /** The bar under a step's heading. */
  step(id: string): Locator {
    return this.page.locator(`[data-step="${id}"]`);
  }

  stepIn(id: string, state: StepState): Locator {
    return this.step(id).locator(`[data-state="${state}"]`);
  }

  tick(id: string): Locator {
    return this.step(id).getByRole('checkbox');
  }

  progress(): Locator {
    return this.page.getByTestId('progress');
  }

  async fillGoodValues(): Promise<void> {
    for (const [id, value] of entriesOf(goodValues)) await this.value(id).fill(value);
  }

  /** Every value of the contract, as its examples have them: invented, and of the right shape. */
  async fillExamples(): Promise<void> {
    for (const {id, example} of this.contract.inputs) await this.value(id).fill(example);
  }
}

export function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as [K, V][];
}
