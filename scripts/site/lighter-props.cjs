/**
 * A loader for what Docusaurus gives to every page of the docs: the sidebars, and each page's title and description. The
 * descriptions are for lists of cards, which this site has none of; they grow with each page, and all readers pay for it.
 *
 * @param {string} source JSON
 * @returns {string} the same, without descriptions
 */
exports.default = function lighterProps(source) {
  /** @type {unknown} */
  const read = JSON.parse(source);
  const props = /** @type {{version?: {docs?: Record<string, {description?: string}>}}} */ (read);
  for (const doc of Object.values(props.version?.docs ?? {})) delete doc.description;
  return JSON.stringify(props);
};
