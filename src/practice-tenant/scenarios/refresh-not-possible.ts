import {withEnterpriseApps} from '../directory';
import type {Scenario} from './scenario';

/** The sign-in succeeds, but the answer holds no refresh token. */
export const refreshNotPossible = {
  id: 'refresh-not-possible',
  title: {en: 'No refresh token is issued', fr: 'Aucun jeton d’actualisation n’est émis'},
  actAs: 'administrator',
  note: {
    en: 'Choose Astrid Morel. Signing in succeeds, but nothing lets the connection be kept: it would end within about an hour.',
    fr: 'Choisissez Astrid Morel. La connexion réussit, mais rien ne permet de la maintenir : elle prendrait fin au bout d’une heure environ.',
  },
  apply: (directory) => withEnterpriseApps(directory, (app) => ({...app, refreshTokens: 'withheld'})),
} as const satisfies Scenario;
