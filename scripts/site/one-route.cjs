/**
 * A loader for what Docusaurus tells every page about routes: all below one address that share a component become one
 * route with a parameter.
 *
 * @this {{getOptions(): {base: string}}} base: the address above them, with both slashes
 * @param {string} source of `routes.js`, or of `routesChunkNames.json`
 * @returns {string}
 */
exports.default = function oneRoute(source) {
  const {base} = this.getOptions();
  const isFirst = once();
  if (source.trimStart().startsWith('{')) {
    /** @type {unknown} */
    const read = JSON.parse(source);
    const entries = Object.entries(/** @type {Record<string, unknown>} */ (read)).flatMap(([key, value]) => {
      if (!key.startsWith(base)) return [[key, value]];
      return isFirst() ? [[`${base}:code-${key.slice(key.lastIndexOf('-') + 1)}`, value]] : [];
    });
    return JSON.stringify(Object.fromEntries(entries));
  }
  const route =
    /\{\s*path: '([^']+)',\s*component: ComponentCreator\('[^']+', '([^']+)'\),\s*exact: true\s*\},?/g;
  return source.replaceAll(route, (written, address, hash) => {
    if (!String(address).startsWith(base)) return written;
    const path = `${base}:code`;
    return isFirst()
      ? `{path: '${path}', component: ComponentCreator('${path}', '${hash}'), exact: true},`
      : '';
  });
};

function once() {
  let isDone = false;
  return () => {
    const was = isDone;
    isDone = true;
    return !was;
  };
}
