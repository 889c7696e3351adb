import type {Words} from '../words';

export const general: Words['general'] = {
  copy: 'Copier',
  copied: 'Copié',
  copyRefused: 'Refusé',
  search: 'Rechercher',
  wideTable: 'Tableau large, à faire défiler',
};
