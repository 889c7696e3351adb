import type {WebRule} from './judgement';

/** A name that does not exist, or a certificate that browsers refuse: readers get no further either. */
export const host: WebRule = (_question, {observation}) => {
  switch (observation.kind) {
    case 'host-unknown':
      return [{code: 'web-host-unknown', severity: 'error', args: {host: observation.host}}];
    case 'bad-certificate':
      return [
        {
          code: 'web-certificate-bad',
          severity: 'error',
          args: {host: observation.host, reason: observation.reason},
        },
      ];
    default:
      return [];
  }
};
