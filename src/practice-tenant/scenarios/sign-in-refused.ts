import {withEnterpriseApps} from '../directory';
import {graphUri} from '../practice-directory';
import type {Scenario} from './scenario';

/** A Conditional Access policy closes the product to this person: AADSTS53003 when its token is asked. */
export const signInRefused = {
  id: 'sign-in-refused',
  title: {en: 'A policy refuses the sign-in', fr: 'Une stratégie refuse la connexion'},
  actAs: 'user',
  note: {
    en: 'Choose Malik Bergeron. Signing in succeeds, but a Conditional Access policy refuses the product’s token with AADSTS53003.',
    fr: 'Choisissez Malik Bergeron. La connexion réussit, mais une stratégie d’accès conditionnel refuse le jeton du produit avec AADSTS53003.',
  },
  apply: (directory) => {
    const products = directory.resources.map(({uri}) => uri).filter((uri) => uri !== graphUri);
    return withEnterpriseApps(directory, (app) => ({...app, blockedResources: products}));
  },
} as const satisfies Scenario;
