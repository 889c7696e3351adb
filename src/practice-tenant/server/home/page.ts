/** `GET /` of the server: what plays, what may play instead, and everything that a client has to be told. */
import type {Directory} from '../../directory';
import {html, type Markup} from '../../pages/html';
import {authorityOf, type ServiceName} from '../../origins';
import {practiceTenantId} from '../../practice-directory';
import {serverScenarioIds, serverScenarios, type ServerScenarioId} from '../../scenarios/server';
import {scenarioIds} from '../../scenarios';
import type {Language} from '../../seed';
import {serverAddresses} from '../addresses';
import {resourceUriOf} from '../server-directory';
import type {StageOptions} from '../stage';
import {homeWords, type HomeWords} from './words';

export type HomeOptions = Pick<StageOptions, 'origin' | 'files' | 'integrations' | 'resources'> & {
  readonly scenario: ServerScenarioId;
  readonly language: Language;
  readonly directory: Directory;
};

export function homePage(options: HomeOptions): Response {
  const {scenario, language, directory} = options;
  const words = homeWords[language];
  const playing = serverScenarios[scenario];
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${words.title}</title>
        <link rel="stylesheet" href="/practice.css" />
        <link rel="stylesheet" href="/home.css" />
      </head>
      <body>
        <header class="banner">
          <p class="banner-title">${words.bannerTitle}</p>
          <p class="banner-text">${words.bannerText}</p>
        </header>
        <main class="home">
          <section class="now" aria-labelledby="now">
            <h1 id="now">${words.title}</h1>
            <p class="kicker">${words.playing}</p>
            <p class="scenario">${playing.title[language]} <code>${scenario}</code></p>
            <p class="note">${playing.note[language]}</p>
            ${choice(options, words)}
          </section>
          ${addresses(options, words)} ${clients(options, words)} ${people(directory, words)}
          ${trust(options, words)}
        </main>
      </body>
    </html>`;
  return new Response(document.text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
  });
}

function choice({scenario, language}: HomeOptions, words: HomeWords): Markup {
  const ofPage: readonly string[] = scenarioIds;
  const options = (ids: readonly ServerScenarioId[]) =>
    ids.map(
      (id) =>
        html`<option value="${id}" ${id === scenario ? selected : undefined}>
          ${serverScenarios[id].title[language]} (${id})
        </option> `,
    );
  return html`<form method="post" action="/" class="choice">
    <p>
      <label for="scenario">${words.scenario}</label>
      <select id="scenario" name="scenario">
        <optgroup label="${words.signingIn}">${options(scenarioIds)}</optgroup>
        <optgroup label="${words.withoutPerson}">
          ${options(serverScenarioIds.filter((id) => !ofPage.includes(id)))}
        </optgroup>
      </select>
    </p>
    <p>
      <label for="language">${words.language}</label>
      <select id="language" name="language">
        <option value="en" lang="en" ${language === 'en' ? selected : undefined}>English</option>
        <option value="fr" lang="fr" ${language === 'fr' ? selected : undefined}>Français</option>
      </select>
    </p>
    <p><button type="submit" class="primary">${words.play}</button></p>
  </form>`;
}

const selected = html`selected`;

function addresses({origin}: HomeOptions, words: HomeWords): Markup {
  const bases = serverAddresses(origin);
  const authority = authorityOf(practiceTenantId, bases);
  const services = Object.entries(words.services) as [ServiceName, string][];
  const rows: readonly (readonly [string, string])[] = [
    [words.authority, authority],
    [words.discovery, `${authority}/v2.0/.well-known/openid-configuration`],
    [words.token, `${authority}/oauth2/v2.0/token`],
    ...services.map(([name, title]) => [title, `${bases[name] ?? ''}/`] as const),
  ];
  return html`<section aria-labelledby="addresses">
    <h2 id="addresses">${words.addresses}</h2>
    <p>${words.addressesLead}</p>
    <dl class="addresses">
      ${rows.map(
        ([name, address]) =>
          html`<div>
            <dt>${name}</dt>
            <dd><code>${address}</code></dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function clients({directory, integrations, resources}: HomeOptions, words: HomeWords): Markup {
  const product = (index: number) => {
    const integration = integrations[index];
    return integration
      ? [resourceUriOf(resources[integration.signIn?.resource ?? integration.product.id])]
      : [];
  };
  return html`<section aria-labelledby="clients">
    <h2 id="clients">${words.clients}</h2>
    <p>${words.clientsLead}</p>
    <ul class="applications">
      ${directory.registrations.map(({name, clientId, secrets, configured}, index) => {
        const apis = new Set([...product(index), ...configured.map(({resource}) => resource)]);
        return html`<li>
          <h3>${name}</h3>
          <dl>
            <dt>${words.clientId}</dt>
            <dd><code>${clientId}</code></dd>
            <dt>${words.secret}</dt>
            <dd>${secrets[0] ? html`<code>${secrets[0].value}</code>` : words.noSecret}</dd>
            <dt>${words.scopes}</dt>
            <dd>${[...apis].map((uri) => html`<code>${uri}/.default</code><br />`)}</dd>
          </dl>
        </li>`;
      })}
    </ul>
  </section>`;
}

function people({persons, tenants}: Directory, words: HomeWords): Markup {
  const nameOf = (tenantId: string) => tenants.find(({id}) => id === tenantId)?.name ?? '';
  return html`<section aria-labelledby="people">
    <h2 id="people">${words.people}</h2>
    <p>${words.peopleLead}</p>
    <ul class="people">
      ${persons
        .filter(({kind}) => kind === 'work')
        .map(
          ({name, username, role, tenantId}) =>
            html`<li>
              <strong>${name}</strong> <span class="role role-${role}">${words.roles[role]}</span><br /><code
                >${username}</code
              ><br />${nameOf(tenantId)} <code>${tenantId}</code>
            </li>`,
        )}
    </ul>
  </section>`;
}

function trust({files}: HomeOptions, words: HomeWords): Markup {
  return html`<section aria-labelledby="trust">
    <h2 id="trust">${words.trust}</h2>
    <p>${words.trustLead}</p>
    <pre tabindex="0">export NODE_EXTRA_CA_CERTS="${files.certificateAuthority}"</pre>
    <dl class="addresses">
      <div>
        <dt>${words.certificate}</dt>
        <dd><code>${files.clientCertificate}</code></dd>
      </div>
    </dl>
  </section>`;
}
