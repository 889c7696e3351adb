import type {Words} from '../words';

export const changes: Words['changes'] = {
  toCome: 'À venir',
  happened: 'En vigueur',
  nothingAhead: 'Aucun autre changement n’a été annoncé, à notre connaissance.',
};
