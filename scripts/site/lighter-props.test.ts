import {createRequire} from 'node:module';
import {describe, expect, it} from 'vitest';

// As the bundler loads it.
const loader = createRequire(import.meta.url)('./lighter-props.cjs') as typeof import('./lighter-props.cjs');

const made = (props: object): unknown => JSON.parse(loader.default(JSON.stringify(props)));

describe('what every page of the docs loads', () => {
  it('keeps names and sidebars, and no descriptions', () => {
    const docsSidebars = {write: [{type: 'link', label: 'Tags', href: '/write/tags'}]};
    const docs = {'write/tags': {id: 'write/tags', title: 'Tags', description: 'Long.', sidebar: 'write'}};
    expect(made({version: {docsSidebars, docs}})).toEqual({
      version: {docsSidebars, docs: {'write/tags': {id: 'write/tags', title: 'Tags', sidebar: 'write'}}},
    });
  });

  it('leaves alone what is no version of the docs', () => {
    expect(made({category: {description: 'Stays.'}})).toEqual({category: {description: 'Stays.'}});
  });
});
