import {parseYamlBlock} from '../../markdown/yaml-block';

/** @returns the data of a YAML or JSON file, as Docusaurus parses it; undefined if it is neither */
export function parseYaml(text: string): unknown {
  // Its parser of YAML is open to others by way of front matter only.
  const withoutMarks = text.replace(/^\uFEFF?(?:---[^\S\n]*\n)?/, '');
  try {
    return parseYamlBlock(`---\n${withoutMarks}\n---\n`);
  } catch {
    return undefined;
  }
}
