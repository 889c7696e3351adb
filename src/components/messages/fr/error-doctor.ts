/** La page qui explique ce qu’a dit Microsoft, et le widget qui s’y trouve et dans les guides. */
import type {ErrorDoctorWords} from '../words';

export const errorDoctor: ErrorDoctorWords = {
  page: {
    title: 'Expliquer un message d’erreur',
    description:
      'Collez ce qu’ont dit Microsoft Entra, Dynamics 365, Exchange ou Microsoft Graph : ce que cela signifie, qui doit agir et que faire. Lu dans votre navigateur ; rien n’est envoyé.',
    intro:
      'Collez ce qu’a dit Microsoft, tel quel : la page d’erreur, l’adresse, la réponse d’un serveur. Vous saurez ce qui s’est passé, qui doit agir et que faire.',
    codes: 'Vous n’avez qu’un code ? Cherchez-le dans la liste des codes d’erreur.',
    guide: 'Quel guide suivez-vous ?',
    noGuide: 'Aucun',
  },
  form: {
    label: 'Texte de l’erreur',
    intro:
      'Le texte entier en dit plus qu’un code : la page d’erreur, l’adresse de la barre d’adresse ou ce qu’un programme a affiché. Il est lu dans ce navigateur et n’en sort pas.',
    example: 'AADSTS50011: The redirect URI … does not match …',
    explain: 'Expliquer',
    clear: 'Effacer',
    undo: 'Remettre le texte',
    cleared: 'Le texte et sa réponse ont été effacés.',
    drop: 'Vous pouvez déposer un fichier texte sur le champ.',
    notText: 'Ce fichier n’est pas du texte. Enregistrez le message comme texte, ou copiez-le et collez-le.',
    tooLarge: 'Ce fichier dépasse 1 Mo. Collez la partie qui entoure l’erreur.',
    masked: (what) =>
      `Effacé avant toute lecture : ${what}, ou ce qui y ressemble. Rien ne quitte cette page.`,
    empty: 'Il n’y a encore rien à expliquer : collez d’abord le texte.',
    reading: 'Lecture en cours…',
    failed:
      'Une partie de cette page n’a pas pu être chargée. Vérifiez la connexion au réseau, puis réessayez.',
  },
  answer: {
    spoke: (who) => `Réponse de : ${who}.`,
    unknownTitle: 'Non reconnu',
    unknown: 'Rien dans ce texte n’est connu ici, et une supposition vous enverrait du mauvais côté.',
    unknownNamed: (code, name) =>
      `${code} n’est pas expliqué ici. Microsoft l’appelle « ${name} » ; sa page en dit plus.`,
    unknownCode: (code) => `${code} n’est pas expliqué ici. La page de Microsoft connaît tous les numéros.`,
    unknownTry: [
      'Cherchez un code qui commence par AADSTS. Sur la page de Microsoft, il figure sous « Détails de résolution des problèmes ».',
      'Collez toute l’adresse de la barre d’adresse : la raison s’y cache souvent.',
      'Collez la réponse du serveur telle quelle, avec son état et ses en-têtes.',
    ],
    others: 'Ce peut être aussi',
    because: 'Pourquoi celle-ci',
    tell: 'Pour la reconnaître',
    who: 'Qui doit agir',
    roles: 'Un de ces rôles suffit :',
    todo: 'Que faire',
    where: 'Où',
    step: 'Étape à refaire :',
    inGuide: (guide) => `dans le guide ${guide}`,
    waiting: 'Attendre',
    undo: 'Comment revenir en arrière',
    stop: 'Quand cesser d’essayer',
    redirect: 'Les deux adresses, comparées',
    quoted: 'Dans le message',
    expected: 'Dans le guide',
    differs: (from) => `Elles diffèrent à partir de « ${from} ».`,
    codes: 'Codes présents dans le texte :',
    lookup: (code) => `Chercher ${code} chez Microsoft`,
    support: 'Si vous demandez de l’aide',
    supportFor: (who) => `Destinataire : ${who}. Ce texte ne contient aucun secret.`,
  },
  support: {
    subject: 'Une erreur pendant la configuration d’une connexion à Microsoft',
    cause: 'Cause probable',
    colon: ' : ',
    toAdd: '(à compléter)',
    saidBelow: 'ci-dessous',
    message: 'Message',
  },
};
