/** The page being compiled, as tags see it. */
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import type {Node} from 'unist';
import type {VFile} from 'vfile';
import {integrations} from '../core/contracts/integrations';
import type {Integration} from '../core/contracts/schema';

export type Locale = 'en' | 'fr';
export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

export type Page = {
  readonly locale: Locale;
  /** Id of the integration that the front matter names, if it names one. */
  readonly integrationId: string | undefined;
  readonly file: VFile;
};

export function pageOf(file: VFile): Page {
  const {frontMatter} = file.data as {frontMatter?: Record<string, unknown>};
  const named = frontMatter?.['integration'];
  return {
    locale: /[\\/]i18n[\\/]fr[\\/]/.test(file.path) ? 'fr' : 'en',
    integrationId: typeof named === 'string' ? named : undefined,
    file,
  };
}

/** Stops the build with the page, line and column. */
export function fail(page: Page, node: Node, message: string): never {
  const {start} = node.position ?? {};
  const place = start ? `${page.file.path}:${String(start.line)}:${String(start.column)}` : page.file.path;
  throw new Error(`${place}: ${message}`);
}

/** @throws Error naming the integrations that exist, when the page or the tag names none or an unknown one. */
export function contractOf(page: Page, node: Node, named?: string): Integration {
  const id = named ?? page.integrationId;
  if (id === undefined) {
    return fail(page, node, 'no integration: write `integration: <id>` in the front matter or on the tag');
  }
  const found = Object.values(integrations).find((integration) => integration.id === id);
  return (
    found ?? fail(page, node, `unknown integration "${id}"; known: ${Object.keys(integrations).join(', ')}`)
  );
}

/** A tag's attribute. Only plain strings are allowed, so that the two languages can be compared. */
export function attribute(page: Page, node: TagNode, name: string): string | undefined {
  for (const entry of node.attributes) {
    if (entry.type === 'mdxJsxExpressionAttribute' || typeof entry.value === 'object') {
      if (entry.value !== null) fail(page, node, `<${node.name ?? ''}> takes plain attributes, not {…}`);
    } else if (entry.name === name) return entry.value ?? '';
  }
  return undefined;
}

export function requiredAttribute(page: Page, node: TagNode, name: string): string {
  return attribute(page, node, name) ?? fail(page, node, `<${node.name ?? ''}> needs ${name}="…"`);
}
