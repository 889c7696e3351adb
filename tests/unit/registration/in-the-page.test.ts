// @vitest-environment happy-dom
/** Every finding of the registration check as a reader meets it in the widget: its words, its step, in both languages. */
import {cleanup, fireEvent, screen} from '@testing-library/react';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {registrationFindingCodes} from '../../../src/core/checks/registration/finding';
import {integrations} from '../../../src/core/contracts/integrations';
import {sayRegistrationFinding} from '../../../src/core/messages/registration';
import {
  registrationScenariosFor,
  type RegistrationScenarioId,
} from '../../../src/practice-tenant/scenarios/registration';
import {practise, start} from './practise';
import {languages, loadWidget, result, unloadWidget} from './widget';

/** The first guide in which the mistake can happen. */
function guideFor(scenario: RegistrationScenarioId) {
  const contract = Object.values(integrations).find((entry) =>
    registrationScenariosFor(entry).some(({id}) => id === scenario),
  );
  if (!contract) throw new Error(`No guide has the scenario ${scenario}`);
  return contract;
}

const cards = () => [...document.querySelectorAll<HTMLElement>('[data-finding]')];

describe.each(languages)('in $locale', (language) => {
  const {locale, words, site} = language;
  let open: Awaited<ReturnType<typeof loadWidget>>;
  const show = (integration: string, scenario: string) => {
    open(integration);
    fireEvent.change(screen.getByTestId('registration-scenario'), {target: {value: scenario}});
    fireEvent.click(screen.getByTestId('registration-start'));
    return result();
  };

  beforeAll(async () => {
    open = await loadWidget(language);
  });
  afterAll(unloadWidget);
  beforeEach(() => {
    vi.useFakeTimers({toFake: ['Date'], now: start});
  });
  afterEach(() => {
    cleanup();
    sessionStorage.clear();
    vi.useRealTimers();
  });

  it.each(registrationFindingCodes)('%s', async (code) => {
    const contract = guideFor(code);
    const {findings} = await practise(contract.id, code);
    const shown = await show(contract.id, code);
    expect(cards().map(({dataset}) => dataset['finding'])).toEqual(findings.map((found) => found.code));

    const index = findings.findIndex((found) => found.code === code);
    const found = findings[index];
    const card = cards()[index];
    if (!found) throw new Error(`${code} was not found`);
    const {title, found: told, next} = sayRegistrationFinding(words.findings, found.code, found.args);
    for (const text of [title, told, next, words.severities[found.severity]])
      expect(card?.textContent).toContain(text);
    expect(card?.dataset['severity']).toBe(found.severity);
    expect(card?.querySelector(`a[href="${site.baseUrl}reference/findings#${code}"]`)).not.toBeNull();
    const step = contract.steps.find(({id}) => id === found.step);
    if (found.step !== undefined)
      expect(card?.querySelector(`a[href="#${found.step}"]`)?.textContent).toBe(step?.title[locale]);

    expect(shown.dataset['verdict']).not.toBe('passed');
    const rows = [...shown.querySelectorAll<HTMLElement>('[data-fact]')];
    const marked = rows.filter(({dataset}) => dataset['status'] !== 'passed' || dataset['tone'] === 'note');
    expect(marked.length).toBeGreaterThan(0);
  });

  it.each(Object.values(integrations))('$id, in which all is well, is green row by row', async ({id}) => {
    const shown = await show(id, 'all-is-well');
    expect(shown.dataset['verdict']).toBe('passed');
    expect(shown.textContent).toContain(words.result({errors: 0, remarks: 0, unseen: 0}));
    const statuses = [...shown.querySelectorAll<HTMLElement>('[data-fact]')];
    expect(new Set(statuses.map(({dataset}) => dataset['status']))).toEqual(new Set(['passed']));
  });
});
