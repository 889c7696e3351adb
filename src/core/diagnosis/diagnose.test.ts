import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {diagnose} from '.';
import {integrations} from '../contracts/integrations';
import {resources} from '../contracts/resources';
import type {IntegrationId} from '../contracts/schema';
import {contractFacts} from './contract-facts';
import type {DiagnosisContext, ReaderValues} from './diagnosis';

const app = '2b1a6a2c-9c2e-4a3b-8a61-3f4f3d6a1b5c';
const other = '7d9f3a10-5a6e-4d0f-9b0a-6d1c2e3f4a5b';
const redirect = 'https://dynamics365businesscentral.codat.io/oauth/callback';

const inGuide = (id: IntegrationId, reader?: ReaderValues): DiagnosisContext => ({
  contract: contractFacts(integrations[id], Object.values(resources)),
  ...(reader && {reader}),
});
const answer = (text: string, context?: DiagnosisContext): string => {
  const {code, causes, confidence} = diagnose(text, context);
  return `${code ?? '–'} ${causes[0].cause} ${confidence}`;
};
const mismatch = (uri: string): string =>
  `AADSTS50011: The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${app}'.`;
const notFound = (directory: string): string =>
  `AADSTS700016: Application with identifier '${app}' was not found in the directory '${directory}'.`;

describe('an object ID in the place of a client ID', () => {
  const learnt = {registration: [{id: app, is: 'registration-object-id', clientId: other}]} as const;

  it.each([
    ['nothing else known', {}],
    ['the same slip among the reader’s values', {clientId: app}],
    ['the right value among the reader’s', {clientId: other}],
  ])('is known by what the page has read: %s', (_, reader) => {
    const {causes} = diagnose(notFound('Contoso'), {...inGuide('ipaas-business-central', reader), learnt});
    expect(causes[0]).toMatchObject({cause: 'app-not-found', confidence: 'certain'});
    expect(causes[0].because).toContainEqual({
      code: 'app-id-is-other-id',
      args: {quoted: app, is: 'registration-object-id', rightId: other},
    });
  });

  it('is the enterprise application’s where the reader gave it as that', () => {
    const {causes} = diagnose(notFound('Contoso'), inGuide('prextra-exchange', {objectId: app}));
    expect(causes[0].because).toContainEqual({
      code: 'app-id-is-other-id',
      args: {quoted: app, is: 'enterprise-object-id'},
    });
  });
});

describe('one code, several causes', () => {
  it.each<[what: string, text: string, context: DiagnosisContext | undefined, expected: string]>([
    ['no guide', mismatch(redirect), undefined, 'AADSTS50011 redirect-uri-mismatch likely'],
    [
      'another case',
      mismatch(redirect.replace('oauth', 'OAuth')),
      inGuide('codat-business-central'),
      'AADSTS50011 redirect-uri-mismatch certain',
    ],
    [
      'a slash',
      mismatch(`${redirect}/`),
      inGuide('codat-business-central'),
      'AADSTS50011 redirect-uri-mismatch certain',
    ],
    [
      'none at all',
      'AADSTS50011: No reply address is registered for the application',
      undefined,
      'AADSTS50011 redirect-uri-missing certain',
    ],
    ['nothing known', notFound('Contoso'), undefined, 'AADSTS700016 app-not-found likely'],
    [
      'another ID',
      notFound('Contoso'),
      inGuide('ipaas-business-central', {clientId: other}),
      'AADSTS700016 app-not-found certain',
    ],
    [
      'the tenant’s ID',
      notFound('Contoso'),
      inGuide('ipaas-business-central', {clientId: other, tenantId: app}),
      'AADSTS700016 app-not-found certain',
    ],
    [
      'another tenant',
      notFound('fabrikam.com'),
      inGuide('ipaas-business-central', {clientId: app, tenantId: 'contoso.com'}),
      'AADSTS700016 wrong-tenant certain',
    ],
    ['a personal account', notFound('Microsoft Accounts'), undefined, 'AADSTS700016 wrong-account certain'],
    [
      'ours, of several tenants',
      notFound('fabrikam.com'),
      inGuide('codat-business-central', {clientId: app, tenantId: 'fabrikam.com'}),
      'AADSTS700016 consent-missing likely',
    ],
    [
      'Microsoft’s hint',
      'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID',
      undefined,
      'AADSTS7000215 secret-id-instead-of-value likely',
    ],
    [
      'the Secret ID itself',
      `AADSTS7000215: Invalid client secret is provided. client_secret=${other}`,
      undefined,
      'AADSTS7000215 secret-id-instead-of-value certain',
    ],
    [
      'no hint',
      'AADSTS7000215: Invalid client secret is provided.',
      undefined,
      'AADSTS7000215 secret-invalid likely',
    ],
    [
      'a daemon',
      'AADSTS65001: The user or administrator has not consented. grant_type=client_credentials',
      undefined,
      'AADSTS65001 consent-missing certain',
    ],
    [
      'asked again and again',
      'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?prompt=consent AADSTS65001',
      undefined,
      'AADSTS65001 consent-loop-prompt certain',
    ],
    [
      'an address that is mistyped',
      'AADSTS500011: The resource principal named https://contosso.crm4.dynamics.com was not found in the tenant named Contoso.',
      inGuide('adobe-dataverse', {environmentUrl: 'https://contoso.crm4.dynamics.com'}),
      'AADSTS500011 resource-not-in-tenant certain',
    ],
    [
      'a card',
      '{"error":{"code":"Authentication_InvalidCredentials","message":"The server has rejected the client credentials."}}',
      inGuide('ipaas-business-central'),
      'BC 401 Authentication_InvalidCredentials bc-app-card-missing-or-disabled certain',
    ],
    [
      'a token for Graph',
      'scope=https://graph.microsoft.com/.default {"error":{"code":"Authentication_InvalidCredentials"}}',
      undefined,
      'BC 401 Authentication_InvalidCredentials wrong-audience-token certain',
    ],
    [
      'an expired token',
      '{"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid."}}',
      undefined,
      'Graph 401 InvalidAuthenticationToken token-expired certain',
    ],
  ])('%s', (_, text, context, expected) => {
    expect(answer(text, context)).toBe(expected);
  });

  it('tells where a redirect URI differs', () => {
    const [first] = diagnose(mismatch(`${redirect}/`), inGuide('codat-business-central')).causes;
    expect(first.because[0]).toEqual({
      code: 'redirect-uri-differs',
      args: {
        quoted: `${redirect}/`,
        expected: redirect,
        differences: ['trailing-slash'],
        index: redirect.length,
      },
    });
    expect(first.step).toBe('add-redirect-uri');
  });
});

describe('root and wrappers', () => {
  it.each([
    ['invalid_grant AADSTS70000: wrapped AADSTS65001: no consent', 'AADSTS65001'],
    ['AADSTS90094: admin. Inner: AADSTS65001', 'AADSTS65001'],
    ['{"error":"invalid_client","error_codes":[7000222]}', 'AADSTS7000222'],
    ['post_request_failed: AADSTS50011', 'AADSTS50011'],
    ['AADSTS50058 then AADSTS50105', 'AADSTS50105'],
  ])('%s', (text, code) => {
    expect(diagnose(text).code).toBe(code);
  });
});

describe('bodies of the products, which have no code of their own', () => {
  const notThere =
    '{"error":{"code":"Request_ResourceNotFound","message":"Resource does not exist or one of its queried reference-property objects are not present."}}';
  it.each([
    ['{"error":{"code":"TooManyRequests","message":"Please retry.","innerError":{}}}', 'throttled', 'wait'],
    [
      '{"error":{"code":"Unauthorized","message":"The credentials provided are incorrect"}}',
      'bc-app-card-missing-or-disabled',
      'product-admin',
    ],
    [
      '{"error":{"code":"BadRequest","message":"/me request is only valid with delegated authentication flow."}}',
      'malformed-request',
      'vendor',
    ],
    [
      `GET https://graph.microsoft.com/v1.0/applications(appId='${app}') ${notThere}`,
      'app-not-found',
      'tenant-admin',
    ],
    [`GET https://graph.microsoft.com/v1.0/users/x/calendar ${notThere}`, 'mailbox-missing', 'product-admin'],
  ])('%s', (text, cause, actor) => {
    const [first] = diagnose(text).causes;
    expect({cause: first.cause, actor: first.actor}).toEqual({cause, actor});
  });
});

describe('what is no code', () => {
  it.each([
    'There was an error 50011 items were not found.',
    'Please call 65001 or 700016.',
    'error 50105 of 60000 rows',
    '50011',
    'It does not work.',
    '',
    '{"error":"invalid_grant"} from https://oauth2.googleapis.com/token',
    '{"error":"access_denied","error_description":"user is not a member of the organization"}',
    '{"message":"Your session has expired"}',
    'FATAL: password authentication failed for user "app"',
    'ORA-01031: insufficient privileges',
    'Could not connect to server: Connection refused',
    'Stripe: your API key has expired',
  ])('%s', (text) => {
    const {code, causes} = diagnose(text);
    expect({code, cause: causes[0].cause, others: causes.length}).toEqual({
      code: null,
      cause: 'unknown',
      others: 1,
    });
  });

  it('leads to Microsoft’s page where the number is none of ours', () => {
    const {code, causes, links} = diagnose('AADSTS1234567: something new');
    expect({code, cause: causes[0].cause}).toEqual({code: 'AADSTS1234567', cause: 'unknown'});
    expect(links[0]).toEqual({kind: 'lookup', url: 'https://login.microsoftonline.com/error?code=1234567'});
  });
});

describe('sentences as people write them', () => {
  it.each([
    [
      'redirect-uri-mismatch',
      'The redirect URL I set up does not match',
      'L’adresse de réponse ne correspond à aucune adresse configurée',
    ],
    ['tenant-not-found', 'Could not find tenant id for the domain', 'Le locataire indiqué est introuvable'],
    [
      'wrong-account',
      'My account does not exist in this tenant',
      'Mon compte n’existe pas dans votre annuaire',
    ],
    [
      'admin-consent-required',
      'It says it needs admin approval',
      'Il me faut l’accord de mon administrateur',
    ],
    [
      'consent-declined',
      'The user declined the permission request',
      'Vous avez refusé de donner votre consentement',
    ],
    ['consent-loop-prompt', 'It keeps asking for permission', 'On me demande sans cesse les autorisations'],
    ['conditional-access', 'Your device must be managed', 'Votre appareil doit être géré'],
    ['mfa-required', 'You need to set up two-factor authentication', 'Il faut une double authentification'],
    [
      'user-not-assigned',
      'You are not assigned to the application',
      'Vous n’êtes pas affecté à l’application',
    ],
    ['account-locked', 'My account has been locked', 'Mon compte est verrouillé'],
    ['bad-credentials', 'It says wrong username or password', 'Votre mot de passe a expiré'],
    ['secret-expired', 'The client secret has expired', 'Votre secret client n’est plus valide'],
    ['token-expired', 'The refresh token was revoked', 'Le jeton d’actualisation a expiré'],
    ['popup-blocked', 'My browser blocked the pop-up', 'Le navigateur a bloqué la fenêtre'],
    ['popup-closed', 'The sign-in window was closed', 'La fenêtre de connexion s’est fermée'],
    ['throttled', 'Too many requests', 'Trop de demandes'],
    ['mailbox-missing', 'The user has no mailbox', 'La boîte aux lettres est introuvable'],
    [
      'dataverse-role-missing',
      'No security role is assigned to the user',
      'Aucun rôle de sécurité n’est attribué à l’utilisateur',
    ],
    [
      'bc-permission-set-missing',
      'You do not have permission on Page 30009',
      'Vous n’avez pas l’autorisation sur TableData 18',
    ],
  ])('%s, in both languages alike', (cause, english, french) => {
    expect([english, french].map((text) => diagnose(text).causes[0].cause)).toEqual([cause, cause]);
  });
});

describe('evidence', () => {
  it('is read in French, decoded, with its places', () => {
    const text = `AADSTS700016 : L’application « ${app} » est introuvable dans l’annuaire « Contoso ». ID de corrélation : ${other} Horodatage : 2026-11-21T19:14:30Z`;
    for (const pasted of [text, encodeURIComponent(text), JSON.stringify(text)]) {
      const {evidence} = diagnose(pasted);
      expect(evidence).toMatchObject({
        appId: app,
        tenant: 'Contoso',
        correlationId: other,
        timestamp: '2026-11-21T19:14:30Z',
        language: 'fr',
        speaker: 'entra',
      });
      const [code] = evidence.codes;
      expect(pasted.slice(code?.at.start, code?.at.end)).toContain('AADSTS700016');
    }
  });

  it('never holds a secret', () => {
    const secret = 'abc8Q~defghijklmnopqrstuvwxyz0123456789AB';
    const whole = JSON.stringify(
      diagnose(`client_secret=${secret}&redirect_uri=https://a.example/${secret} AADSTS7000215`),
    );
    expect(whole).not.toContain(secret);
  });
});

describe('any text', () => {
  it('gives a diagnosis', () => {
    const odd = fc.string({unit: fc.constantFrom(...'%&#;x25AD\\u0+"[]{}\n\'=:/AADSTS50 -eyJ.')});
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), odd), (text) => {
        expect(diagnose(text).causes.length).toBeGreaterThan(0);
      }),
      {numRuns: 2000},
    );
  });

  it.each(
    [
      '%25',
      'AADSTS',
      'AADSTS5',
      'a\n',
      '\\',
      '&amp;',
      'error_codes:[',
      'error code ',
      'A\n>>>>',
      'eyJ',
      'eyJ.',
      '0.A',
      "'",
      '"',
      'redirect uri ',
      'https://',
      'application ',
      'tenant ',
      'correlation ',
      'client_secret=',
      'scope=',
      'Bearer ',
      'cookie: ',
      'resource ',
      '(401) ',
      '-2147',
      'secret\n',
      '----BEGIN ',
      '=\r\n',
      ' ',
    ].map((part) => [part] as const),
  )('of 20 kB of %j is answered', (part) => {
    // How fast stands in the bench; a pattern that goes back and forth over such a text would not end at all.
    expect(diagnose(part.repeat(Math.ceil(20_000 / part.length))).causes.length).toBeGreaterThan(0);
  });
});
