import {withEnterpriseApps} from '../../directory';
import type {ServerScenario} from '.';

/** Consent was just granted, and is not seen anywhere for five minutes. */
export const consentStillPropagating: ServerScenario = {
  title: {
    en: 'Consent is still propagating',
    fr: 'Le consentement se propage encore',
  },
  note: {
    en: 'An administrator granted consent a moment ago. For five minutes tokens lack the permissions and Graph lists no grant; then all is well.',
    fr: 'Un administrateur vient d’accorder le consentement. Pendant cinq minutes, les jetons n’ont pas les autorisations et Graph n’énumère aucun consentement ; ensuite, tout est en ordre.',
  },
  settlesAfterMinutes: 5,
  apply: (directory) => withEnterpriseApps(directory, (app) => ({...app, grants: [], appRoles: []})),
};
