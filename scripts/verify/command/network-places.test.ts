/**
 * `npm run verify` at each place where the network can fail it, in each way: no crash, no verdict, a sentence that says
 * what was asked of whom, and exit status 3. Both languages have each of these sentences by their types.
 */
import {beforeAll, describe, expect, it} from 'vitest';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {mailboxAddresses} from '../../../src/practice-tenant/products/seed';
import {
  failures,
  terminalPlaces,
  type Failure,
  type TerminalPlace,
} from '../../../tests/support/network-places';
import {makeCertificates, type Certificates} from '../../tenant/host/certificates';
import {codeEntering} from './harness/enter-code';
import {startFailing, type Asked} from './harness/failing-tenant';
import {argumentsFor, secretFor} from './harness/practice';
import {run} from './harness/run';

type Place = {
  readonly id: IntegrationId;
  readonly more?: readonly string[];
  readonly is: (asked: Asked) => boolean;
  /** Of the sentence that says what was asked. */
  readonly asked: RegExp;
};

const isToken = ({path}: Asked) => path.includes('/oauth2/v2.0/token');
const aToken = /a token for the application\.$/;
const aPerson = /the sign-in of a person\.$/;
const alone = ['--app-only'];

const places: Readonly<Record<TerminalPlace, Place>> = {
  'discovery of the authority': {
    id: 'ipaas-business-central',
    is: ({path}) => path.includes('openid-configuration'),
    asked: aToken,
  },
  'token by client credentials': {id: 'adobe-dataverse', is: isToken, asked: aToken},
  'device code': {
    id: 'codat-business-central',
    is: ({path}) => path.includes('devicecode'),
    asked: aPerson,
  },
  'waiting for the device code': {
    id: 'codat-business-central',
    is: (asked) => isToken(asked) && asked.body.includes('device_code'),
    asked: aPerson,
  },
  'second leg by refresh token': {
    id: 'codat-business-central',
    is: (asked) => isToken(asked) && asked.body.includes('grant_type=refresh_token'),
    asked: aPerson,
  },
  'Business Central, as the application': {
    id: 'ipaas-business-central',
    is: ({path}) => path.startsWith('/businesscentral/'),
    asked: /\/businesscentral\/\S+companies$/,
  },
  'Business Central, as a person': {
    id: 'codat-business-central',
    is: ({path}) => path.startsWith('/businesscentral/'),
    asked: /\/businesscentral\/\S+companies$/,
  },
  'Dataverse, WhoAmI': {
    id: 'adobe-dataverse',
    is: ({path}) => path.includes('/WhoAmI'),
    asked: /\/dataverse\/\S+WhoAmI$/,
  },
  'Dataverse, a table': {
    id: 'adobe-dataverse',
    is: ({path}) => path.startsWith('/dataverse/') && !path.includes('/WhoAmI'),
    asked: /\/dataverse\/\S+contacts\S+$/,
  },
  'finance and operations': {
    id: 'cloud-elements-finance-operations',
    more: alone,
    is: ({path}) => path.startsWith('/finance-operations/'),
    asked: /\/finance-operations\/\S+LegalEntities\S+$/,
  },
  'Microsoft Graph, a mailbox': {
    id: 'prextra-exchange',
    is: ({path}) => path.startsWith('/graph/'),
    asked: /\/graph\/\S+astrid\S+calendar$/,
  },
  'Microsoft Graph, the mailbox that must stay closed': {
    id: 'prextra-exchange',
    is: ({path}) =>
      path.startsWith('/graph/') && path.includes(encodeURIComponent(mailboxAddresses.outOfScope)),
    asked: /\/graph\/\S+malik\S+calendar$/,
  },
  'Exchange Web Services': {
    id: 'prextra-exchange',
    more: ['--route', 'ews'],
    is: ({path}) => path.startsWith('/exchange/'),
    asked: /\/exchange\/\S+asmx$/,
  },
};

const said: Readonly<Record<Failure, RegExp>> = {
  reset: /broke off before the answer was whole/,
  'half an answer': /broke off before the answer was whole/,
  'time-out': /did not answer within 12 seconds/,
  'a page': /answered with a web page \(status 200\)/,
  'a blocking page': /answered with a web page \(status 403\)/,
  'a redirect': /sends on to “portal\.hotel\.example” .*Nothing was sent there/,
  'an empty body': /answered nothing \(status 200\)/,
  // EWS answers in XML: there, it is another shape.
  'JSON cut off': /cut off or no JSON|answered something else than the service does/,
  'JSON of another shape': /answered something else than the service does/,
  'asked to wait': /asks to slow down: wait 17 seconds/,
  'out of order': /has trouble of its own \(status 503\)/,
  endless: /answered more than the service ever does/,
};

let certificates: Certificates;

beforeAll(async () => {
  certificates = await makeCertificates(Date.now());
});
async function fail({id, more = [], is}: Place, failure: Failure) {
  const tenant = await startFailing(certificates, is, failure);
  const trust = [certificates.authority];
  try {
    const ran = await run(
      argumentsFor(id, tenant, [...more, ...(failure === 'time-out' ? ['--timeout', '12'] : [])]),
      {
        env: {PASSERELLE_CLIENT_SECRET: secretFor(id)},
        means: {trust},
        onError: codeEntering(trust, 'continue'),
      },
    );
    return {...ran, failure, host: new URL(tenant.origin).host};
  } finally {
    tenant.close();
  }
}

// Side by side: most of the time is spent on waiting, as a person would.
describe.concurrent('a sentence of its own for each way of failing', () => {
  it.each(terminalPlaces)('%s', async (name) => {
    const place = places[name];
    const runs = await Promise.all(failures.map((failure) => fail(place, failure)));
    for (const {failure, status, stdout, stderr, host} of runs) {
      const last = stderr.trimEnd().split('\n').at(-1) ?? '';
      expect({failure, status, stdout}).toEqual({failure, status: 3, stdout: ''});
      expect(`${failure}: ${last}`).toMatch(said[failure]);
      expect(`${failure}: ${last}`).toContain(host);
      expect(`${failure}: ${last}`).toMatch(place.asked);
    }
  });
});
