import type {MarkdownOptions} from '../model';
import type {Options} from './options';

/** How Docusaurus would read the site's Markdown: `markdown`, and what `future.v4` changes of its defaults. */
export function readMarkdownOptions(config: Options): MarkdownOptions {
  const markdown = config.below('markdown');
  const future = config.below('future');
  const isV4 = future.flag('v4') ?? future.below('v4').flag('mdx1CompatDisabledByDefault') ?? false;
  const compat = markdown.below('mdx1Compat');
  const format = markdown.text('format');
  return {
    format: format === 'md' || format === 'detect' ? format : 'mdx',
    mdx1Compat: {
      comments: compat.flag('comments') ?? !isV4,
      admonitions: compat.flag('admonitions') ?? !isV4,
      headingIds: compat.flag('headingIds') ?? !isV4,
    },
    maintainCase: markdown.below('anchors').flag('maintainCase') ?? false,
  };
}

/** Names of admonitions beside Docusaurus's own. */
export function readAdmonitions(options: Options): readonly string[] {
  return options.below('admonitions').texts('keywords') ?? [];
}
