import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

/** Axe with every rule it has on by default. @param state - what is looked at, for the report */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const {violations} = await new AxeBuilder({page}).analyze();
  const told = violations.map(({id, help, nodes}) => ({
    id,
    help,
    where: nodes.map(({target, failureSummary}) => `${String(target)} ${failureSummary ?? ''}`),
  }));
  expect(told, `${state}: axe’s violations`).toEqual([]);
}
