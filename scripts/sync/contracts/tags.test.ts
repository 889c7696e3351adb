/** What is known of tags, against the guide compiler itself: it takes every id that is listed, and no other. */
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {integrations} from '../../../src/core/contracts/integrations';
import {pageOf, type TagNode} from '../../../src/remark/page';
import {tags} from '../../../src/remark/tags';
import type {KnownIds} from '../rules/contracts/data';
import {tagIds} from './tags';

/** What keeps a known id from its place for another reason: a drawing or a command made for another contract. */
const otherReasons = /: (?:figure "[^"]*": |command "[^"]*": no words for |no first call is known )/;

function compiles(
  name: string,
  props: Readonly<Record<string, string>>,
  integration: string | undefined,
): boolean {
  const path = '/site/docs/guides/x.mdx';
  const file = new VFile({path, value: '#none-fits', data: {frontMatter: integration ? {integration} : {}}});
  const node: TagNode = {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(props).map(([key, value]) => ({type: 'mdxJsxAttribute', name: key, value})),
    children: [{type: 'text', value: 'words'}],
  };
  try {
    tags[name]?.(node, pageOf(file));
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(path)) return otherReasons.test(error.message);
    throw error;
  }
}

it('names every tag there is', () => {
  expect(Object.keys(tagIds).sort()).toEqual(Object.keys(tags).sort());
});

const cases = Object.entries(tagIds).flatMap(([tag, props]) =>
  Object.entries(props)
    .filter(([prop]) => prop !== 'integration')
    .flatMap(([prop, {ids, ...known}]) =>
      Object.keys(integrations).map(
        (integration): [string, string, string, readonly string[], Omit<KnownIds, 'ids'>] => [
          tag,
          prop,
          integration,
          Array.isArray(ids)
            ? (ids as readonly string[])
            : ((ids as Readonly<Record<string, readonly string[]>>)[integration] ?? []),
          known,
        ],
      ),
    ),
);

describe('the compiler takes what is listed, and nothing else', () => {
  it.each(cases)('<%s %s> with %s', (tag, prop, integration, ids, {isRequired}) => {
    const refused = ids.filter((id) => !compiles(tag, {[prop]: id}, integration));
    expect(refused).toEqual([]);
    expect(compiles(tag, {[prop]: 'no-such-thing'}, integration)).toBe(false);
    if (isRequired) expect(compiles(tag, {}, integration)).toBe(false);
  });
});
