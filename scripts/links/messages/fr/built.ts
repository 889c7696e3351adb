import type {FindingArgs} from '../../finding';
import type {FindingWords} from '../words';
import {countIn} from '../../../report/count';
import {quote} from './say';

const canonical = {
  missing: 'n’a pas d’adresse canonique',
  'leads-nowhere': 'nomme une adresse canonique qui n’existe pas',
  'another-page': 'nomme une autre page comme adresse canonique',
  'not-absolute': 'nomme une adresse canonique incomplète',
  several: 'nomme plusieurs adresses canoniques',
} as const satisfies Record<FindingArgs['canonical-wrong']['because'], string>;

const alternate = {
  missing: 'ne figure pas parmi les langues de la page',
  'leads-nowhere': 'figure avec une adresse qui n’existe pas',
  'not-returned': 'figure, mais sa page ne renvoie pas à celle-ci',
  'bad-code': 'n’est pas un code de langue connu des moteurs de recherche',
  duplicate: 'figure plus d’une fois',
} as const satisfies Record<FindingArgs['alternate-wrong']['because'], string>;

const sitemap = {
  'leads-nowhere': 'Le plan du site indique une adresse qui n’existe pas',
  'not-listed': 'Il manque une page au plan du site',
  unreadable: 'Le plan du site est illisible',
  'another-site': 'Le plan du site indique une adresse d’un autre site',
  'not-indexed': 'Le plan du site indique une page qui demande à ne pas être indexée',
} as const satisfies Record<FindingArgs['sitemap-wrong']['because'], string>;

const count = countIn('fr');

/** The page, and how many more have the same, in brackets: the verb stays the page's. */
function onPages(page: string, pages: number): string {
  return pages > 1 ? `${page} (et ${count(pages - 1, 'autre page', 'autres pages')})` : page;
}

export const built = {
  'built-page-missing': {
    title: 'Page absente du site compilé',
    why: 'Le lecteur arrive sur la page qui annonce « page introuvable ».',
    message: ({page, path, pages}) =>
      `${onPages(page, pages)} mène à ${path}, et le site compilé n’a pas de telle page.`,
    remedy: () =>
      'Corrigez le lien à sa source, ou compilez de nouveau si les sources sont plus récentes que le site compilé.',
  },
  'built-file-missing': {
    title: 'Fichier absent du site compilé',
    why: 'Il manque à la page une image, une feuille de style, un script ou un téléchargement.',
    message: ({page, path, pages}) =>
      `${onPages(page, pages)} utilise ${path}, et le site compilé n’a pas de tel fichier.`,
    remedy: () => 'Placez le fichier dans le répertoire statique, ou corrigez son adresse à la source.',
  },
  'built-anchor-missing': {
    title: 'Ancre absente du site compilé',
    why: 'Le lecteur arrive en haut de la page et doit chercher lui-même.',
    message: ({page, path, id, pages}) =>
      `${onPages(page, pages)} mène à ${quote(`#${id}`)} dans ${path}, où cet identifiant n’existe pas.`,
    remedy: () =>
      'Utilisez un identifiant de la page compilée. Ceux des composants n’existent qu’une fois ces derniers affichés.',
  },
  'canonical-wrong': {
    title: 'Adresse canonique erronée',
    why: 'Les moteurs de recherche peuvent montrer une autre page, ou aucune.',
    message: ({page, because}) => `${page} ${canonical[because]}.`,
    remedy: () =>
      'Docusaurus écrit l’adresse canonique d’après url, baseUrl et trailingSlash : vérifiez ces options, ainsi que tout élément <Head> de la page.',
  },
  'alternate-wrong': {
    title: 'Liste des langues erronée',
    why: 'Les moteurs de recherche envoient le lecteur vers la mauvaise langue.',
    message: ({page, language, because}) =>
      `Sur ${page}, la langue ${quote(language)} ${alternate[because]}.`,
    remedy: () =>
      'Docusaurus écrit ces listes (hreflang) d’après i18n.locales : compilez toutes les langues ensemble et vérifiez tout élément <Head> de la page.',
  },
  'sitemap-wrong': {
    title: 'Plan du site erroné',
    why: 'Les moteurs de recherche cherchent des pages qui n’existent pas, ou ignorent celles qui existent.',
    message: ({path, because}) => `${sitemap[because]} : ${path}.`,
    remedy: () =>
      'Vérifiez les options du plugin sitemap et l’adresse du site (url), puis compilez de nouveau.',
  },
  'social-image-wrong': {
    title: 'Image d’aperçu erronée',
    why: 'Les liens partagés s’affichent sans leur image.',
    message: ({page, because}) =>
      because === 'leads-nowhere'
        ? `L’image Open Graph de ${page} n’existe pas.`
        : `L’image Open Graph de ${page} n’est pas une adresse complète, ce qu’exigent les réseaux sociaux.`,
    remedy: () =>
      'Corrigez « image » dans l’en-tête de la page (front matter) ou dans la configuration du thème.',
  },
} satisfies Partial<FindingWords>;
