/**
 * The registration check's own reader, as `openDirectory` puts it together, with MSAL's own network code, against the
 * practice tenant over HTTPS. The first press signs in and reads; each further one reads again with the same sign-in.
 */
import {PublicClientApplication} from '@azure/msal-browser';
import {scopesFor} from '../../../../src/core/checks/registration/reading/permissions';
import {questionOf} from '../../../../src/core/checks/registration/reading/read-registration';
import {createDirectorySession, tokensOf} from '../../../../src/auth/directory/session';
import {checkRegistration} from '../../../../src/core/checks/registration';
import {registrationExpectation} from '../../../../src/core/checks/registration/expectation';
import {integrations} from '../../../../src/core/contracts/integrations';
import {resources} from '../../../../src/core/contracts/resources';

const query = new URLSearchParams(location.search);
const authority = query.get('authority') ?? '';
const output = document.querySelector('output');
const expectation = registrationExpectation(integrations['codat-business-central'], resources, 'en');
const question = questionOf(expectation);

const opening = openSession();

document.querySelector('button')?.addEventListener('click', () => {
  if (output) output.textContent = '';
  void read().then(report, (error: unknown) => report({error: String(error), ...detailsOf(error)}));
});

async function openSession() {
  const client = new PublicClientApplication({
    auth: {
      clientId: query.get('client') ?? '',
      authority,
      knownAuthorities: [new URL(authority).host],
      redirectUri: new URL('/redirect.html', location.href).href,
    },
    cache: {cacheLocation: 'memoryStorage'},
  });
  await client.initialize();
  return createDirectorySession(
    {
      url: query.get('graph') ?? '',
      fetch: (request) => fetch(request),
      ...tokensOf(client, scopesFor(question)),
    },
    {...question, clientId: query.get('application') ?? ''},
  );
}

async function read(): Promise<object> {
  const session = await opening;
  const phases: string[] = [];
  const {evidence, problems} = await session.read({
    signal: new AbortController().signal,
    onProgress: ({phase}) => phases.push(phase),
  });
  const {findings, rows} = checkRegistration(evidence, expectation, Date.now());
  return {
    problems,
    phases,
    findings: findings.map(({code, severity}) => `${severity}: ${code}`),
    consents: rows.flatMap(({consent}) => consent ?? []),
  };
}

function detailsOf(error: unknown): object {
  const fields = typeof error === 'object' && error !== null ? error : {};
  return {
    ...('problem' in fields && {problem: fields.problem}),
    ...('code' in fields && {code: fields.code}),
  };
}

function report(outcome: object): void {
  if (output) output.textContent = JSON.stringify(outcome);
}
