import type {Addresses, ServiceName} from '../origins';

/** The path that each service has below the server's one address. */
const paths: Readonly<Record<ServiceName, string>> = {
  graph: '/graph',
  'business-central': '/businesscentral',
  dataverse: '/dataverse',
  'finance-operations': '/finance-operations',
  'exchange-online': '/exchange',
};

/** @param origin such as `https://localhost:8443` */
export function serverAddresses(origin: string): Addresses {
  const services = Object.entries(paths).map(([name, path]) => [name, origin + path]);
  return {entra: origin, ...(Object.fromEntries(services) as Record<ServiceName, string>)};
}
