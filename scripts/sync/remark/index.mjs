/**
 * For `.remarkrc.mjs`: the plugins, loaded into a program that reads plain JavaScript alone.
 *
 * @typedef {import('./plugins').SyncPluginOptions} SyncPluginOptions
 */
import {importTypeScript} from '../../bootstrap/import-typescript.cjs';

/** @type {typeof import('./plugins')} */
const {keepText, syncPlugins} = await importTypeScript('sync/remark/plugins');

/**
 * @param {SyncPluginOptions} [options]
 * @returns {import('unified').Preset} every family; take one out of `plugins` that you do not want
 */
export function checkSync(options = {}) {
  /** @type {import('unified').Pluggable[]} */
  const plugins = Object.values(syncPlugins).map((plugin) => [plugin, options]);
  return {plugins: [keepText, ...plugins]};
}
