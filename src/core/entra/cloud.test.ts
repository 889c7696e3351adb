import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {authorityUrl, cloudIds, cloudOfLoginHost, clouds, parseAuthority} from './cloud';
import type {Tenant} from './tenant';

const id = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';

describe('clouds', () => {
  it('name every host once', () => {
    const hosts = Object.values(clouds).flatMap((cloud) => [cloud.loginHost, ...cloud.loginAliases]);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(cloudIds)).toEqual(new Set(Object.keys(clouds)));
  });

  it.each([
    ['login.microsoftonline.com', 'public'],
    ['STS.windows.net', 'public'],
    ['login.microsoftonline.us', 'us-government'],
    ['login.usgovcloudapi.net', 'us-government'],
    ['login.chinacloudapi.cn', 'china'],
    ['login.sovcloud-identity.fr', 'france'],
    ['login.microsoftonline.example', undefined],
  ])('finds the cloud of %s', (host, cloud) => {
    expect(cloudOfLoginHost(host)).toBe(cloud);
  });
});

describe('parseAuthority', () => {
  it.each([
    [`https://login.microsoftonline.com/${id}`, {cloud: 'public', tenant: {kind: 'id', id}, rest: ''}],
    [`https://sts.windows.net/${id}/`, {cloud: 'public', tenant: {kind: 'id', id}, rest: ''}],
    [
      'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?client_id=x',
      {cloud: 'public', tenant: {kind: 'organizations'}, rest: 'oauth2/v2.0/authorize'},
    ],
    ['login.microsoftonline.us/common', {cloud: 'us-government', tenant: {kind: 'common'}, rest: ''}],
    [
      'HTTPS://LOGIN.PARTNER.MICROSOFTONLINE.CN/Contoso.CN/v2.0',
      {cloud: 'china', tenant: {kind: 'domain', domain: 'contoso.cn'}, rest: 'v2.0'},
    ],
  ])('reads %s', (text, value) => {
    expect(parseAuthority(text)).toEqual({ok: true, value});
  });

  it.each([
    ['', {code: 'empty'}],
    ['contoso', {code: 'not-a-url'}],
    ['https://', {code: 'not-a-url'}],
    ['https://login.microsoftonline.com', {code: 'tenant-missing'}],
    [
      'http://login.microsoftonline.com/common',
      {code: 'not-https', suggestion: 'https://login.microsoftonline.com/common'},
    ],
    ['https://login.microsoftonline.com:8443/common', {code: 'unexpected-part', part: 'port'}],
    ['https://a:b@login.microsoftonline.com/common', {code: 'unexpected-part', part: 'credentials'}],
    ['https://login.example.com/common', {code: 'unknown-host', host: 'login.example.com'}],
    [
      'https://login.microsoftonline.com.example.org/common',
      {code: 'unknown-host', host: 'login.microsoftonline.com.example.org'},
    ],
    ['https://contoso.ciamlogin.com/contoso', {code: 'customer-tenant', host: 'contoso.ciamlogin.com'}],
    ['https://login.microsoftonline.com/%7Btenant%7D', {code: 'tenant', problem: {code: 'placeholder'}}],
    [
      'https://login.microsoftonline.com/your-tenant-id/v2.0',
      {code: 'tenant', problem: {code: 'placeholder'}},
    ],
    [
      'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0',
      {code: 'tenant', problem: {code: 'personal-tenant'}},
    ],
  ])('refuses %s', (text, problem) => {
    expect(parseAuthority(text)).toEqual({ok: false, problem});
  });

  const anyAuthority = fc.tuple(
    fc.constantFrom(...cloudIds),
    fc.constantFrom<Tenant>(
      {kind: 'id', id},
      {kind: 'domain', domain: 'contoso.onmicrosoft.com'},
      {kind: 'organizations'},
      {kind: 'common'},
      {kind: 'consumers'},
    ),
  );

  it('reads back what authorityUrl writes', () => {
    fc.assert(
      fc.property(anyAuthority, ([cloud, tenant]) => {
        expect(parseAuthority(authorityUrl(cloud, tenant))).toEqual({
          ok: true,
          value: {cloud, tenant, rest: ''},
        });
      }),
    );
  });

  it('answers any text with an authority that reads back, or a code of its own', () => {
    const codes = [
      ...['empty', 'secret-value', 'not-a-url', 'tenant-missing', 'not-https', 'unexpected-part'],
      ...['unknown-host', 'customer-tenant', 'tenant'],
    ];
    const valid = anyAuthority.map(([cloud, tenant]) => authorityUrl(cloud, tenant));
    fc.assert(
      fc.property(fc.oneof(anyText, mutated(valid)), (text) => {
        const result = parseAuthority(text);
        if (!result.ok) {
          expect(codes).toContain(result.problem.code);
          return;
        }
        const {cloud, tenant} = result.value;
        expect(parseAuthority(authorityUrl(cloud, tenant))).toEqual({
          ok: true,
          value: {cloud, tenant, rest: ''},
        });
      }),
      {numRuns: 500},
    );
  });
});
