import {describe, expect, it} from 'vitest';
import {changes, dateOf} from './changes';
import {integrations} from './integrations';
import {integrationId, localized, provenance} from './schema';

const byId = changes.map((change) => [change.id, change] as const);

describe('the list of changes', () => {
  it('is newest first, each id once', () => {
    const dates = changes.map(dateOf);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(new Set(changes.map(({id}) => id)).size).toBe(changes.length);
  });

  it.each(byId)('%s is complete: dates in order, both languages, sources, guides that exist', (_, change) => {
    const {id, phases, title, todo, guides} = change;
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const dates = phases.map(({date}) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.length).toBeGreaterThan(0);
    for (const text of [title, todo, ...phases.map(({what}) => what)]) localized.parse(text);
    for (const {source, verifiedOn, status} of phases) provenance.parse({source, verifiedOn, status});
    if (guides !== 'all') for (const guide of guides) integrationId.parse(guide);
  });

  it.each(byId)('%s names only days that it knows', (_, {precision, phases}) => {
    const rest = {day: /./, month: /-01$/, year: /-01-01$/}[precision];
    for (const {date} of phases) expect(date).toMatch(rest);
  });

  it.each(byId)(
    '%s points at statements of vendors’ pages that contracts correct',
    (_, {outdated, guides}) => {
      for (const {guide, correction} of outdated) {
        expect(integrations[guide].corrections.map(({id}) => id)).toContain(correction);
        if (guides !== 'all') expect(guides).toContain(guide);
      }
    },
  );

  it('tells every milestone of every contract, once', () => {
    const told = changes.flatMap(({phases}) => phases);
    for (const {id, route} of Object.values(integrations)) {
      for (const milestone of route.milestones) {
        const times = told.filter((phase) => phase === milestone).length;
        expect(times, `${id}, ${milestone.date}`).toBe(1);
      }
    }
  });
});
