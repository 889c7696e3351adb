import {headersFrom} from '../settings';
import {createAsker, proxyOf, usual, type Asker} from '../web/ask';
import {createPageReader} from '../web/page';
import type {WebOptions} from './web';

/** What asks the web, as the settings and the environment would have it. */
export function askerOf({settings, allowHosts, env, version, onEvent, onHeaderMissing}: WebOptions): Asker {
  const hosts = [...settings.allowHosts, ...allowHosts];
  const {headers, missing} = headersFrom({headers: settings.headers, allowHosts: hosts}, env);
  for (const each of missing) onHeaderMissing(each);
  const {perHostConcurrency, globalConcurrency, perHostPace} = settings.pace;
  const proxy = proxyOf(env);
  return createAsker({
    ...usual,
    ...(perHostConcurrency !== undefined && {perHostConcurrency}),
    ...(globalConcurrency !== undefined && {globalConcurrency}),
    ...(perHostPace !== undefined && {perHostPace}),
    ...(proxy && {proxy}),
    userAgent: `Mozilla/5.0 (compatible; passerelle-check-links/${version})`,
    allowHosts: hosts,
    headersFor: headers.for,
    readPage: createPageReader,
    onEvent,
  });
}
