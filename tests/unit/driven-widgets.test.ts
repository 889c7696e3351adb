/** A widget that takes something from a reader is driven by the test of privacy, or nobody may add it. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {drivenWidgets} from '../support/driven-widgets';

/** Folders whose fields take a choice among what the page itself offers, and nothing of the reader's. */
const choices: Readonly<Record<string, string>> = {
  GuideHeader: 'the language of the portal, out of two',
  HomeGuides: 'a guide, out of those that there are',
  Inspection: 'the fields that the driven widgets are made of',
  StepBar: 'a tick',
};

/** A field of the browser, or one of ours that is made of it. */
const field = /<(?:input|textarea|select|Choice|PasteField)\b|contentEditable|onPaste|onDrop/;

const components = 'src/components';
const taking = readdirSync(components, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .filter((name) =>
    readdirSync(`${components}/${name}`)
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .some((file) => field.test(readFileSync(`${components}/${name}/${file}`, 'utf8'))),
  )
  .sort();

/** The boxes that a guide can have, by what opens them. */
const inspections = [
  ...readFileSync(`${components}/Inspection/Panel.tsx`, 'utf8').matchAll(/^ {2}(\w+): lazy\(/gm),
].map(([, kind]) => kind);

it('drives every component with a field', () => {
  const driven = drivenWidgets.map(({component}) => component);
  expect([...new Set([...driven, ...Object.keys(choices)])].sort()).toEqual(taking);
});

it('drives every box of a guide, where it stands', () => {
  const boxes = drivenWidgets.flatMap(({box, path}) =>
    box !== undefined && path.startsWith('guides/') ? [box] : [],
  );
  expect(inspections.length).toBeGreaterThan(3);
  expect([...new Set(boxes)].sort()).toEqual([...inspections].sort());
});
