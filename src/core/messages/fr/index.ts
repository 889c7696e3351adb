/** French sentences about findings. The alias `@sentences` resolves here in the French build. */
import type {Sentences} from '../sentences';
import {findings} from './findings';
import {toolErrors} from './tool-errors';

export const sentences: Sentences = {
  findings,
  toolErrors,
  actors: {
    user: 'La personne qui se connecte',
    'tenant-admin': 'Un administrateur de votre locataire Microsoft Entra',
    vendor: 'L’assistance de l’éditeur',
    'product-admin': 'Un administrateur du produit',
    wait: 'Personne : attendez, puis réessayez',
  },
  stepStatuses: {
    passed: 'Prouvée',
    failed: 'À reprendre',
    'cannot-tell': 'Impossible à dire',
    'not-checked': 'Non vérifiée',
  },
  scopeStates: {
    granted: 'Accordée',
    missing: 'Manquante',
    extra: 'En trop',
    'other-resource': 'Sur une autre API',
    'cannot-tell': 'Impossible à dire',
  },
};
