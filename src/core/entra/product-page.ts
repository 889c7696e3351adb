/**
 * Pages of the products and their admin centers where an application is let in, filled with the reader's values.
 *
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-web-client-urls (page=)
 * @see github:microsoft/BCApps, page 9860 “AAD Application List”, and page 9861 its card
 * @see https://learn.microsoft.com/dynamics365/fin-ops-core/dev-itpro/user-interface/create-deep-links (mi=); the
 *   menu item SysAADClientTable in Microsoft's dual-write set-up
 */
import {parseEnvironmentUrl} from './environment-url';
import {parseTenant} from './tenant';

export const productPages = [
  'business-central-applications',
  'business-central-admin-center',
  'power-platform-environments',
  'finance-operations-applications',
  'finance-operations-users',
  'exchange-mailboxes',
  'microsoft-365-users',
  'microsoft-365-health',
] as const;
export type ProductPage = (typeof productPages)[number];

/** As the reader typed them. */
export type ProductPageValues = {
  readonly tenantId?: string;
  /** Name of a Business Central environment. */
  readonly environmentName?: string;
  readonly environmentUrl?: string;
};

const businessCentral = 'https://businesscentral.dynamics.com';

/**
 * A link to the page. Values that do not parse are left out: the link then leads to the product's own choice of
 * environment. Undefined where the host itself is the reader's and is not known.
 */
export function productPageLink(page: ProductPage, values: ProductPageValues = {}): string | undefined {
  switch (page) {
    case 'business-central-applications':
      return `${businessCentral}/${businessCentralPath(values)}?page=9860`;
    case 'business-central-admin-center': {
      const tenant = tenantOf(values);
      return tenant === undefined ? `${businessCentral}/admin` : `${businessCentral}/${tenant}/admin`;
    }
    case 'power-platform-environments':
      return 'https://admin.powerplatform.microsoft.com/environments';
    case 'finance-operations-applications':
      return financeOperationsForm(values, 'SysAADClientTable');
    case 'finance-operations-users':
      return financeOperationsForm(values, 'SysUserInfoPage');
    case 'exchange-mailboxes':
      return 'https://admin.exchange.microsoft.com/#/mailboxes';
    case 'microsoft-365-users':
      return 'https://admin.microsoft.com/#/users';
    case 'microsoft-365-health':
      return 'https://admin.microsoft.com/#/servicehealth';
  }
}

/** Tenant and environment stand in the path, in this order; an environment without its tenant is looked up. */
function businessCentralPath(values: ProductPageValues): string {
  const name = values.environmentName?.trim();
  const parts = [tenantOf(values), name === '' ? undefined : name];
  return parts.flatMap((part) => (part === undefined ? [] : `${encodeURIComponent(part)}/`)).join('');
}

function financeOperationsForm({environmentUrl}: ProductPageValues, menuItem: string): string | undefined {
  const parsed = parseEnvironmentUrl(environmentUrl ?? '', 'finance-operations');
  return parsed.ok ? `${parsed.value.origin}/?mi=${menuItem}` : undefined;
}

function tenantOf({tenantId}: ProductPageValues): string | undefined {
  const parsed = parseTenant(tenantId ?? '');
  if (!parsed.ok) return undefined;
  if (parsed.value.kind === 'id') return parsed.value.id;
  return parsed.value.kind === 'domain' ? parsed.value.domain : undefined;
}
