import type {Words} from './words';

const fr: Words = {
  general: {copy: 'Copier', copied: 'Copié'},
};
export const words = fr;
