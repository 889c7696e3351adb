import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';
import type preprocessor from '@docusaurus/mdx-loader/lib/preprocessor';
import {createRequire} from 'node:module';

/** What Docusaurus's own Markdown pipeline (remark, MDX, GFM, directives) sees in a document. */
export type Judgement = {
  readonly text: string;
  readonly links: readonly {
    readonly kind: string;
    readonly target: string;
    readonly start?: number;
    readonly end?: number;
  }[];
  readonly ids: readonly string[];
  readonly problem?: string;
};

// A CommonJS module with a default export, which Node and bundlers hand over differently.
const {default: preprocess} = createRequire(import.meta.url)('@docusaurus/mdx-loader/lib/preprocessor') as {
  default: typeof preprocessor;
};

type Node = {
  type: string;
  url?: string;
  identifier?: string;
  value?: unknown;
  attributes?: {type: string; name?: string; value?: unknown}[];
  children?: Node[];
  data?: {id?: string; destination?: {start: number; end: number}};
  name?: string;
};

const stop = new Error('seen enough');

/** Judges are made once per dialect: creating one loads the whole compiler. */
export async function docusaurusJudge(format: 'md' | 'mdx', compat: boolean) {
  let seen: {links: Judgement['links']; ids: string[]} = {links: [], ids: []};
  const markdownConfig = {
    format,
    mermaid: false,
    emoji: false,
    anchors: {maintainCase: false},
    mdx1Compat: {comments: compat, admonitions: compat, headingIds: compat},
    hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
  };
  const options = {
    markdownConfig,
    admonitions: true,
    staticDirs: [],
    siteDir: '/nowhere',
    // The exact places of destinations, as the tokenizer reports them, and the links before anything changes them.
    beforeDefaultRemarkPlugins: [
      placesOfDestinations,
      () => (tree: Node) => void (seen = {links: linksOf(tree), ids: []}),
    ],
    remarkPlugins: [
      () => (tree: Node) => {
        seen = {...seen, ids: headingIds(tree)};
        throw stop;
      },
    ],
  };
  const processor = await createProcessorUncached({options: options as never, format});
  return async (fileContent: string): Promise<Judgement> => {
    const text = preprocess({
      fileContent: fileContent.replace(/^\u{feff}/u, ''),
      filePath: 'a.mdx',
      markdownConfig: markdownConfig as never,
      admonitions: true,
    });
    seen = {links: [], ids: []};
    try {
      await processor.process({
        content: text,
        filePath: '/nowhere/a.mdx',
        frontMatter: {},
        compilerName: 'client',
      } as never);
    } catch (error) {
      if (error !== stop) {
        return {text, links: [], ids: [], problem: error instanceof Error ? error.message : String(error)};
      }
    }
    return {text, ...seen};
  };
}

function placesOfDestinations(this: {data: () => {fromMarkdownExtensions?: unknown[]}}) {
  const data = this.data();
  (data.fromMarkdownExtensions ??= []).push({
    enter: {resourceDestinationString: begin, definitionDestinationString: begin},
    exit: {resourceDestinationString: finish, definitionDestinationString: finish},
  });
}

type Token = {start: {offset: number}; end: {offset: number}};
type Context = {stack: Node[]; buffer: () => void; resume: () => string};

function begin(this: Context) {
  this.buffer();
}

function finish(this: Context, {start, end}: Token) {
  const url = this.resume();
  Object.assign(this.stack.at(-1) ?? {}, {url, data: {destination: {start: start.offset, end: end.offset}}});
}

function* nodes(tree: Node): Generator<Node> {
  yield tree;
  for (const child of tree.children ?? []) yield* nodes(child);
}

function linksOf(tree: Node): Judgement['links'] {
  const definitions = new Map<string, string>();
  for (const {type, identifier = '', url = ''} of nodes(tree)) {
    if (type === 'definition' && !definitions.has(identifier)) definitions.set(identifier, url);
  }
  return [...nodes(tree)].flatMap((node) => {
    const {type, url = '', identifier = '', data} = node;
    if (type === 'link' || type === 'image' || type === 'definition') {
      return [{kind: type, target: url, ...data?.destination}];
    }
    if (type === 'linkReference' || type === 'imageReference') {
      return [{kind: 'reference', target: definitions.get(identifier) ?? ''}];
    }
    if (!type.startsWith('mdxJsx')) return [];
    return (node.attributes ?? [])
      .filter(
        ({name = ''}) =>
          ['href', 'src', 'poster'].includes(name) || (name === 'to' && /^[A-Z]/.test(node.name ?? '')),
      )
      .filter(({value}) => typeof value === 'string')
      .map(({value}) => ({kind: 'attribute', target: String(value)}));
  });
}

function headingIds(tree: Node): string[] {
  return [...nodes(tree)].flatMap(({type, data}) => (type === 'heading' && data?.id ? [data.id] : []));
}
