/** Whom is asked: Microsoft, in one of its clouds, or the practice tenant on this computer. Nobody else gets a secret. */
import {clouds, cloudOfLoginHost} from '../../../src/core/entra/cloud';
import {readUrl} from '../../../src/core/entra/pasted-text';
import type {ResourceId} from '../../../src/core/contracts/schema';
import {serverAddresses} from '../../../src/practice-tenant/server/addresses';

export type Where = {
  /** Of Entra, without a tenant. */
  readonly login: string;
  /** Where an API answers, if not at the address of its own. */
  readonly bases: Readonly<Partial<Record<ResourceId, string>>>;
  readonly practice: boolean;
  /** The tenant that the address names, if it names one. */
  readonly tenant?: string;
};

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @returns undefined for an address that is neither Microsoft's nor this computer's, or not https */
export function whereOf(authority: string | undefined): Where | undefined {
  if (authority === undefined)
    return {login: `https://${clouds.public.loginHost}`, bases: {}, practice: false};
  const url = readUrl(authority.trim());
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  const [segment] = url.pathname.split('/').filter(Boolean);
  const tenant = segment === undefined ? {} : {tenant: segment};
  if (loopback.has(url.hostname)) {
    const {graph, ...products} = serverAddresses(url.origin);
    const bases = {...products, ...(graph !== undefined && {'microsoft-graph': graph})};
    return {login: url.origin, bases, practice: true, ...tenant};
  }
  const cloud = url.port === '' ? cloudOfLoginHost(url.hostname) : undefined;
  if (!cloud) return undefined;
  const [graph] = clouds[cloud].graphHosts;
  return {
    login: url.origin,
    bases: cloud === 'public' ? {} : {'microsoft-graph': `https://${graph}`},
    practice: false,
    ...tenant,
  };
}
