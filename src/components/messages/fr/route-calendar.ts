/** Le cadre qui met les dates d’une configuration dans un calendrier. */
import type {RouteCalendarWords} from '../words';

export const routeCalendar: RouteCalendarWords = {
  title: 'Des dates pour votre calendrier',
  form: {needsScript: 'La création du fichier a besoin de JavaScript, désactivé dans ce navigateur.'},
  intro:
    'Un fichier pour Outlook ou tout autre calendrier, avec un rappel avant chaque date. Il est créé dans cette page, ne contient ni ID ni secret, et rien n’en est conservé.',
  dates: 'Dans le fichier',
  download: 'Télécharger le fichier de calendrier',
  file: 'dates',
  credential: {
    secret: {
      ends: 'Le secret client prend fin le',
      endsHint: 'Le portail affiche ce jour sous « Date d’expiration », à côté du secret.',
      past: 'Ce jour est passé : créez un nouveau secret dès aujourd’hui.',
      none: 'Indiquez le jour où le secret prend fin.',
      renew: (guide) => `Renouveler le secret : ${guide}`,
      renewText: (link, check) =>
        `Le secret client prend fin ce jour-là, et la connexion avec lui. Créez-en un nouveau, transmettez-le à l’éditeur par la voie que donne le guide, contrôlez la connexion, puis supprimez l’ancien.\n${link}\nContrôlez le nouveau :\n${check}`,
    },
    certificate: {
      ends: 'Le certificat prend fin le',
      endsHint: 'Le portail affiche ce jour sous « Date d’expiration », à côté du certificat.',
      past: 'Ce jour est passé : demandez un nouveau certificat à l’éditeur dès aujourd’hui.',
      none: 'Indiquez le jour où le certificat prend fin.',
      renew: (guide) => `Renouveler le certificat : ${guide}`,
      renewText: (link, check) =>
        `Le certificat prend fin ce jour-là, et la connexion avec lui. Demandez à l’éditeur la partie publique d’un nouveau certificat, chargez-la, contrôlez la connexion, puis supprimez l’ancien.\n${link}\nContrôlez le nouveau :\n${check}`,
    },
    either: {
      ends: 'Le secret ou le certificat prend fin le',
      endsHint: 'Le portail affiche ce jour sous « Date d’expiration », à côté du secret ou du certificat.',
      past: 'Ce jour est passé : il faut dès aujourd’hui un nouveau secret ou un nouveau certificat.',
      none: 'Indiquez le jour où le secret ou le certificat prend fin.',
      renew: (guide) => `Renouveler le secret ou le certificat : ${guide}`,
      renewText: (link, check) =>
        `Le secret ou le certificat prend fin ce jour-là, et la connexion avec lui. Remplacez-le comme l’indique le guide, contrôlez la connexion, puis supprimez l’ancien.\n${link}\nContrôlez le nouveau :\n${check}`,
    },
  },
  route: (guide) => `Une date de cette voie : ${guide}`,
  routeText: (what, link) => `${what}\nContrôlez de nouveau votre configuration :\n${link}`,
};
