import type {NotFoundWords} from '../words';

export const notFound: NotFoundWords = {
  title: 'Page introuvable',
  heading: 'Cette passerelle ne mène nulle part',
  text: 'Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou le lien qui vous a conduit ici est erroné.',
  guides: 'Les guides sont ici :',
  doctor: 'Une erreur vous amène ici ? Collez-la, elle sera expliquée.',
  home: 'Aller à la page d’accueil',
};
