import {parseFileContentFrontMatter} from '@docusaurus/utils/lib/markdownUtils.js';

let blocks = 0;

/**
 * Reads front matter with the library Docusaurus reads it with, at every call: given the same text once more, the library
 * would not throw but say that it is empty.
 *
 * @param block from `---` to `---`
 * @throws what the library throws, for what is no YAML
 */
export function parseYamlBlock(block: string): Record<string, unknown> {
  return parseFileContentFrontMatter(`${block}\n${blocks++}`).frontMatter;
}
