/** La page qui explique ce qu’a dit Microsoft, et le widget qui s’y trouve et dans les guides. */
import type {ErrorDoctorWords} from '../words';

export const errorDoctor: ErrorDoctorWords = {
  page: {
    title: 'Expliquer un message d’erreur',
    description:
      'Collez ce qu’ont dit Microsoft Entra, Dynamics 365, Exchange ou Microsoft Graph : ce que cela signifie, qui doit agir et que faire. Lu dans votre navigateur ; rien n’est envoyé.',
    intro:
      'Collez ce qu’a dit Microsoft, tel quel : la page d’erreur, l’adresse, la réponse d’un serveur. Vous saurez ce qui s’est passé, qui doit agir et que faire.',
  },
};
