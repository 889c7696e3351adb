import {readFileSync} from 'node:fs';
import type {Root} from 'mdast';
import {describe, expect, it} from 'vitest';
import {importReferenceTags, referenceTags} from './imports';
import {flowElement, textElement} from './nodes';

const importsOf = (...children: Root['children']) => {
  const tree: Root = {type: 'root', children};
  importReferenceTags(tree);
  return tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
};

describe('imports of a page', () => {
  it('names what the page uses, once, however deep', () => {
    expect(
      importsOf(
        flowElement('DefinitionList', {}, [
          flowElement('Definition', {}, [{type: 'paragraph', children: [textElement('Verdict', {})]}]),
          flowElement('Definition', {}),
        ]),
      ),
    ).toEqual([`import {Definition, DefinitionList, Verdict} from '@theme/ReferenceTags';`]);
  });

  it('keep apart what comes with data of its own', () => {
    expect(
      importsOf(
        flowElement('Inspection', {kind: 'token'}),
        flowElement('DocsHealth', {part: 'facts'}),
        flowElement('Definition', {}),
      ),
    ).toEqual([
      `import {DocsHealth} from '@theme/DocsHealth';`,
      `import {Inspection} from '@theme/Inspection';`,
      `import {Definition} from '@theme/ReferenceTags';`,
    ]);
  });

  it('are none where a guide has none', () => {
    expect(importsOf(flowElement('StepBar', {}))).toEqual([]);
  });

  it('name exactly what there is to import', () => {
    const module = readFileSync(new URL('../theme/ReferenceTags/index.tsx', import.meta.url), 'utf8');
    const exported = [...module.matchAll(/export (?:\{([^}]+)\}|function (\w+))/g)].flatMap(
      ([, list, name]) => (name === undefined ? (list ?? '').split(',') : [name]),
    );
    expect(exported.map((name) => name.trim()).sort()).toEqual([...referenceTags].sort());
  });
});
