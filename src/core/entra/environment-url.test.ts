import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {environmentUrl, parseEnvironmentUrl} from './environment-url';
import {productOfHost, type Product} from './product-host';

const tenant = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const bc = 'https://businesscentral.dynamics.com';
const bcApi = 'https://api.businesscentral.dynamics.com';

describe('parseEnvironmentUrl of Dataverse', () => {
  it.each([
    ['https://contoso.crm.dynamics.com', 'contoso.crm.dynamics.com', 'NAM', 'public'],
    ['https://contoso.crm3.dynamics.com/', 'contoso.crm3.dynamics.com', 'CAN', 'public'],
    ['https://Contoso.CRM4.dynamics.com', 'contoso.crm4.dynamics.com', 'EUR', 'public'],
    ['"https://contoso.api.crm12.dynamics.com",', 'contoso.crm12.dynamics.com', 'FRA', 'public'],
    ['https://contoso.crm9.dynamics.com', 'contoso.crm9.dynamics.com', 'GCC', 'public'],
    ['https://contoso.crm99.dynamics.com', 'contoso.crm99.dynamics.com', undefined, 'public'],
    [
      'https://contoso.crm.microsoftdynamics.us',
      'contoso.crm.microsoftdynamics.us',
      'GCC High',
      'us-government',
    ],
    ['https://contoso.crm.appsplatform.us', 'contoso.crm.appsplatform.us', 'DoD', 'us-government'],
    ['https://contoso.api.crm.dynamics.cn', 'contoso.crm.dynamics.cn', 'CHN', 'china'],
  ])('reads %s', (text, host, region, cloud) => {
    const origin = `https://${host}`;
    expect(parseEnvironmentUrl(text, 'dataverse')).toEqual({
      ok: true,
      value: {
        product: 'dataverse',
        name: 'contoso',
        ...(region === undefined ? {} : {region}),
        cloud,
        origin,
        resourceUri: origin,
      },
    });
  });
});

describe('parseEnvironmentUrl of finance and operations', () => {
  it.each([
    ['https://contoso.operations.dynamics.com/', 'contoso', 'production', undefined, 'public'],
    ['https://contoso-uat.sandbox.operations.dynamics.com', 'contoso-uat', 'sandbox', undefined, 'public'],
    ['https://Contoso.operations.eu.dynamics.com', 'contoso', 'production', 'eu', 'public'],
    ['https://contoso.sandbox.operations.eu.dynamics.com', 'contoso', 'sandbox', 'eu', 'public'],
    ['https://contosodevaos.cloudax.dynamics.com', 'contosodevaos', 'development', undefined, 'public'],
    ['https://contoso.operations.dynamics.cn', 'contoso', 'production', undefined, 'china'],
  ])('reads %s', (text, name, tier, region, cloud) => {
    const result = parseEnvironmentUrl(text, 'finance-operations');
    const origin = text.toLowerCase().replace(/\/$/, '');
    expect(result).toEqual({
      ok: true,
      value: {
        product: 'finance-operations',
        name,
        tier,
        ...(region === undefined ? {} : {region}),
        cloud,
        origin,
        resourceUri: origin,
      },
    });
  });
});

describe('parseEnvironmentUrl of Business Central', () => {
  it.each([
    [`${bc}/${tenant}/Production`, {tenant, environment: 'Production'}],
    [`${bc}/Production/`, {environment: 'Production'}],
    [
      `${bc}/Contoso.com/sandbox-2/?company=CRONUS%20FR`,
      {tenant: 'contoso.com', environment: 'sandbox-2', company: 'CRONUS FR'},
    ],
    [
      `${bc}/${tenant.toUpperCase()}/Production/?company=My+Company&page=22&dc=0`,
      {tenant, environment: 'Production', company: 'My Company'},
    ],
    [`"${bc}/Production?company=Contoso%20Ltd.",`, {environment: 'Production', company: 'Contoso Ltd.'}],
    [`${bcApi}/v2.0/Production/api/v2.0`, {environment: 'Production'}],
    [
      `${bcApi}/v2.0/${tenant}/Production/api/v2.0/companies(${tenant})/customers`,
      {tenant, environment: 'Production', company: tenant},
    ],
    [
      `${bcApi}/v2.0/${tenant}/Sandbox/ODataV4/Company('CRONUS%20L''Usine')/GeneralJournals`,
      {tenant, environment: 'Sandbox', company: "CRONUS L'Usine"},
    ],
    [
      `${bcApi}/v2.0/contoso.onmicrosoft.com/Sandbox/WS/Codeunit`,
      {tenant: 'contoso.onmicrosoft.com', environment: 'Sandbox'},
    ],
  ])('reads %s', (text, path) => {
    expect(parseEnvironmentUrl(text, 'business-central')).toEqual({
      ok: true,
      value: {product: 'business-central', ...path, origin: bc, resourceUri: bcApi, cloud: 'public'},
    });
  });

  it.each([
    [bc, {code: 'environment-missing'}],
    [`${bc}/${tenant}`, {code: 'environment-missing'}],
    [`${bcApi}/v2.0/${tenant}/ODataV4/Company('X')/Y`, {code: 'environment-missing'}],
    [`${bcApi}/v2.0`, {code: 'environment-missing'}],
    [`${bc}/${tenant}/admin`, {code: 'not-an-environment', is: 'portal'}],
    [`${bcApi}/admin/v2.21/applications`, {code: 'not-an-environment', is: 'admin-api'}],
    [`${bc}/OAuthLanding.htm`, {code: 'not-an-environment', is: 'redirect-uri'}],
    [`${bc}/${tenant}/My%20Env`, {code: 'environment-name', found: 'My Env'}],
    [
      `http://businesscentral.dynamics.com/${tenant}/Test`,
      {code: 'not-https', suggestion: `${bc}/${tenant}/Test`},
    ],
    [
      `businesscentral.dynamics.com/Test?company=A%20B`,
      {code: 'scheme-missing', suggestion: `${bc}/Test?company=A+B`},
    ],
  ])('refuses %s', (text, problem) => {
    expect(parseEnvironmentUrl(text, 'business-central')).toEqual({ok: false, problem});
  });
});

describe('parseEnvironmentUrl of Exchange Online', () => {
  it.each([
    ['https://outlook.office365.com', 'https://outlook.office365.com', 'public'],
    ['https://outlook.office.com/', 'https://outlook.office365.com', 'public'],
    ['https://outlook.office365.us', 'https://outlook.office365.us', 'us-government'],
  ])('reads %s', (text, resourceUri, cloud) => {
    expect(parseEnvironmentUrl(text, 'exchange-online')).toEqual({
      ok: true,
      value: {product: 'exchange-online', origin: text.replace(/\/$/, ''), resourceUri, cloud},
    });
  });
});

describe('parseEnvironmentUrl', () => {
  const crm = 'https://contoso.crm4.dynamics.com';
  const erp = 'https://contoso.operations.dynamics.com';
  it.each<[string, Product, unknown]>([
    ['', 'dataverse', {code: 'empty'}],
    [' \u200b', 'dataverse', {code: 'empty'}],
    ['https://{org}.crm4.dynamics.com', 'dataverse', {code: 'placeholder'}],
    ['https://<your-org>.crm.dynamics.com/', 'dataverse', {code: 'placeholder'}],
    ['https://yourorg.crm.dynamics.com', 'dataverse', {code: 'placeholder'}],
    ['https://your-company.operations.dynamics.com', 'finance-operations', {code: 'placeholder'}],
    ['YOUR_ENVIRONMENT_URL', 'dataverse', {code: 'placeholder'}],
    ['abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab', 'dataverse', {code: 'secret-value'}],
    ['contoso', 'dataverse', {code: 'not-a-url'}],
    [
      `${crm}.`,
      'finance-operations',
      {code: 'wrong-product', expected: 'finance-operations', found: 'dataverse'},
    ],
    [tenant, 'dataverse', {code: 'not-a-url'}],
    ['jane@contoso.com', 'dataverse', {code: 'not-a-url'}],
    ['https://', 'dataverse', {code: 'not-a-url'}],
    ['https://contoso.com', 'dataverse', {code: 'unknown-host', host: 'contoso.com'}],
    ['contoso.com', 'dataverse', {code: 'unknown-host', host: 'contoso.com'}],
    [
      'https://contoso.crm4.dynamics.com.example.org',
      'dataverse',
      {code: 'unknown-host', host: 'contoso.crm4.dynamics.com.example.org'},
    ],
    [
      'https://contoso.crm4.dynamics.co',
      'dataverse',
      {code: 'unknown-host', host: 'contoso.crm4.dynamics.co'},
    ],
    ['https://crm4.dynamics.com', 'dataverse', {code: 'unknown-host', host: 'crm4.dynamics.com'}],
    [crm, 'finance-operations', {code: 'wrong-product', expected: 'finance-operations', found: 'dataverse'}],
    [erp, 'dataverse', {code: 'wrong-product', expected: 'dataverse', found: 'finance-operations'}],
    [
      `${bc}/Production`,
      'dataverse',
      {code: 'wrong-product', expected: 'dataverse', found: 'business-central'},
    ],
    [
      'https://outlook.office.com',
      'business-central',
      {code: 'wrong-product', expected: 'business-central', found: 'exchange-online'},
    ],
    [
      'https://admin.powerplatform.microsoft.com/environments',
      'dataverse',
      {code: 'not-an-environment', is: 'portal'},
    ],
    ['https://entra.microsoft.com/#home', 'dataverse', {code: 'not-an-environment', is: 'portal'}],
    ['https://ms.portal.azure.com', 'dataverse', {code: 'not-an-environment', is: 'portal'}],
    ['https://lcs.dynamics.com/V2', 'finance-operations', {code: 'not-an-environment', is: 'portal'}],
    ['https://login.microsoftonline.com/common', 'dataverse', {code: 'not-an-environment', is: 'sign-in'}],
    ['https://graph.microsoft.com/v1.0', 'exchange-online', {code: 'not-an-environment', is: 'graph'}],
    ['https://globaldisco.crm.dynamics.com', 'dataverse', {code: 'not-an-environment', is: 'discovery'}],
    [
      'https://outlook.live.com/mail',
      'exchange-online',
      {code: 'not-an-environment', is: 'personal-mailbox'},
    ],
    ['http://Contoso.crm4.dynamics.com/x', 'dataverse', {code: 'not-https', suggestion: crm}],
    ['contoso.crm4.dynamics.com', 'dataverse', {code: 'scheme-missing', suggestion: crm}],
    [
      'contoso.operations.dynamics.com/?cmp=USMF',
      'finance-operations',
      {code: 'scheme-missing', suggestion: erp},
    ],
    [`${crm}/main.aspx?appid=${tenant}`, 'dataverse', {code: 'path', suggestion: crm}],
    ['https://contoso.api.crm4.dynamics.com/api/data/v9.2/', 'dataverse', {code: 'path', suggestion: crm}],
    [`${erp}/?cmp=USMF&mi=DefaultDashboard`, 'finance-operations', {code: 'path', suggestion: erp}],
    [`${erp}/#x`, 'finance-operations', {code: 'path', suggestion: erp}],
    [
      'https://outlook.office365.com/EWS/Exchange.asmx',
      'exchange-online',
      {code: 'path', suggestion: 'https://outlook.office365.com'},
    ],
    [`${crm}:8443`, 'dataverse', {code: 'port', suggestion: crm}],
    ['https://jane:pw@contoso.crm4.dynamics.com', 'dataverse', {code: 'credentials', suggestion: crm}],
  ])('refuses %j for %s', (text, product, problem) => {
    expect(parseEnvironmentUrl(text, product)).toEqual({ok: false, problem});
  });

  const name = fc
    .stringMatching(/^[a-z][a-z0-9-]{0,12}[a-z0-9]$/)
    .filter((text) => !/^(your|my|votre|mon|org|env|globaldisco|disco)/.test(text));
  const anyEnvironment: fc.Arbitrary<[string, Product]> = fc.oneof(
    fc
      .tuple(name, fc.nat({max: 30}))
      .map(([org, region]): [string, Product] => [
        `https://${org}.crm${region === 0 ? '' : String(region)}.dynamics.com`,
        'dataverse',
      ]),
    fc
      .tuple(name, fc.constantFrom('', '.sandbox'), fc.constantFrom('', '.eu'))
      .map(([org, tier, region]): [string, Product] => [
        `https://${org}${tier}.operations${region}.dynamics.com`,
        'finance-operations',
      ]),
    fc
      .tuple(
        name,
        fc.option(fc.string({unit: 'grapheme', minLength: 1}).filter((text) => text.trim() === text)),
        fc.boolean(),
      )
      .map(([environment, company, withTenant]): [string, Product] => [
        `${bc}/${withTenant ? `${tenant}/` : ''}${environment}${company === null ? '' : `?${new URLSearchParams({company}).toString()}`}`,
        'business-central',
      ]),
    fc.constant<[string, Product]>(['https://outlook.office365.com', 'exchange-online']),
  );

  it('writes back the canonical address it read', () => {
    fc.assert(
      fc.property(anyEnvironment, ([text, product]) => {
        const result = parseEnvironmentUrl(text, product);
        fc.pre(result.ok || result.problem.code !== 'secret-value');
        expect(result.ok && environmentUrl(result.value)).toBe(text);
      }),
    );
  });

  it('answers any text with an environment that reads back, or a code of its own whose suggestion parses', () => {
    const codes = [
      ...['empty', 'placeholder', 'secret-value', 'not-a-url', 'unknown-host', 'wrong-product'],
      ...['not-an-environment', 'environment-missing', 'environment-name', 'scheme-missing', 'not-https'],
      ...['path', 'port', 'credentials'],
    ];
    const anyProduct = fc.constantFrom<Product>(
      'dataverse',
      'finance-operations',
      'business-central',
      'exchange-online',
    );
    const texts = fc.oneof(
      fc.tuple(anyText, anyProduct),
      anyEnvironment.chain(([text, product]) => fc.tuple(mutated(fc.constant(text)), fc.constant(product))),
    );
    fc.assert(
      fc.property(texts, ([text, product]) => {
        const result = parseEnvironmentUrl(text, product);
        if (result.ok) {
          expect(parseEnvironmentUrl(environmentUrl(result.value), product)).toEqual(result);
          return;
        }
        expect(codes).toContain(result.problem.code);
        if ('suggestion' in result.problem) {
          expect(parseEnvironmentUrl(result.problem.suggestion, product).ok).toBe(true);
        }
      }),
      {numRuns: 500},
    );
  });
});

describe('productOfHost', () => {
  it.each([['constructor'], ['__proto__'], ['tostring'], [''], ['dynamics.com'], ['www.dynamics.com']])(
    'knows nothing of %j',
    (host) => {
      expect(productOfHost(host)).toBeUndefined();
    },
  );
});
