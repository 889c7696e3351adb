import fc from 'fast-check';
import {expect, it} from 'vitest';
import {stepFaults} from './step-order';

const steps = ['choose', 'register', 'consent', 'check'];

it.each([
  [['intro', 'choose', 'register', 'more', 'consent', 'check'], undefined],
  [['choose', 'register', 'check'], {missing: ['consent'], repeated: []}],
  [['choose', 'register', 'consent', 'check', 'choose'], {missing: [], repeated: ['choose']}],
  [
    ['choose', 'consent', 'register', 'check'],
    {missing: [], repeated: [], misplaced: {expected: 'register', found: 'consent'}},
  ],
  [
    ['check', 'choose'],
    {missing: ['register', 'consent'], repeated: [], misplaced: {expected: 'choose', found: 'check'}},
  ],
  [[], {missing: steps, repeated: []}],
])('sections %j', (sections, expected) => {
  expect(stepFaults(steps, sections)).toEqual(expected);
});

it('finds no fault exactly where the sections that are steps are the steps', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps, 'other'), {maxLength: 8}), (sections) => {
      const found = sections.filter((id) => id !== 'other');
      expect(stepFaults(steps, sections) === undefined).toBe(found.join() === steps.join());
    }),
  );
});
